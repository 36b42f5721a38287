import { computed, effect, signal } from '@preact/signals';
import type { FrontTab } from '#lib/messaging.ts';
import { createPopupStore } from '#lib/ui/store.ts';
import { blindCandidate } from '#lib/ui/workspace/blind/candidate.ts';
import { createPeople } from '#lib/ui/workspace/blind/people.ts';
import { createCandidate } from '#lib/ui/workspace/candidate/store.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { createDraftKeeping } from './draft-keeping.ts';
import { frontOf } from './front.ts';
import type { PanelVerbs } from './verbs.ts';

/** The panel makes no files. */
const NO_FILES = async (): Promise<boolean> => false;

export type PanelStore = ReturnType<typeof createPanelStore>;

/** The side panel: the popup's report, which tab it is of, and what is kept of the candidate. */
export function createPanelStore(verbs: PanelVerbs) {
  const tab = signal<FrontTab | undefined>(undefined);
  const shortcut = signal('');
  const notices = createNotices();
  const popup = createPopupStore({ ...verbs, readPage: async () => (await verbs.handedOver()) ?? verbs.readPage() });
  const candidate = createCandidate(blindCandidate(verbs.candidate, createPeople({ ...verbs, rows: async () => [] }), NO_FILES), notices);
  const profileId = computed(() => (popup.reading.state.value.kind === 'report' ? popup.reading.state.value.profile.id : undefined));

  const drafts = createDraftKeeping(verbs, candidate.notes.drafts);
  const dropGone = (): void => void drafts.dropGone(() => profileId.peek());

  async function look(): Promise<void> {
    tab.value = await verbs.frontTab();
  }

  /** What was saved a moment ago stays undoable, unless it is gone. */
  async function lookAgain(): Promise<void> {
    const id = profileId.peek();
    if (id === undefined) return;
    await candidate.show(id);
    const saved = popup.saving.saveState.peek();
    const isUndoable = saved !== undefined && saved.kind !== 'unsaved' && saved.entry.undo !== undefined;
    const loaded = candidate.candidate.peek();
    const isKept = loaded.kind === 'ready' && loaded.value !== undefined;
    if (profileId.peek() === id && !(isUndoable && isKept)) await popup.saving.lookUp(id);
  }

  function follow(): void {
    verbs.onFrontChange(() => void look());
    verbs.onCall(() => void popup.reading.readAgain());
    verbs.onChange(() => {
      void popup.blind.load();
      void lookAgain();
      dropGone();
      void popup.reading.loadOwn();
    });
    effect(() => {
      const id = profileId.value;
      if (id === undefined) return;
      void candidate.show(id);
      void drafts.bringBack(id);
      dropGone();
    });
    effect(() => {
      if (popup.reading.state.value.kind === 'reading') notices.clear();
      else void look();
    });
  }

  return {
    popup,
    candidate,
    notice: notices.notice,
    shortcut,
    front: computed(() => frontOf(tab.value, popup.reading.state.value)),
    async open(): Promise<void> {
      follow();
      const [keys] = await Promise.all([verbs.shortcut().catch(() => ''), popup.reading.open()]);
      shortcut.value = keys;
    },
  };
}
