import { computed, signal } from '@preact/signals';
import { announce } from './announce.ts';
import { createBlind } from './blind/blind-store.ts';
import { createPointing } from './pointing-store.ts';
import { createReading, type PopupState } from './reading-store.ts';
import { createSaving } from './saving-store.ts';
import type { Choice, PopupVerbs } from './verbs.ts';

export type View = 'flags' | 'questions';
export type PopupStore = ReturnType<typeof createPopupStore>;

/** The popup's state and what can be done there. One store a popup. */
export function createPopupStore(verbs: PopupVerbs) {
  const { openPanel } = verbs;
  const view = signal<View>('flags');
  const pasting = signal(false);
  const reading = createReading({ ...verbs, loadChoice }, { started, drawn: ({ id }) => void saving.lookUp(id) });
  const saving = createSaving(verbs, reading.state, reading.choice);
  const blind = createBlind(verbs.isBlind, reading.state, () => saving.saveState.value);
  const pointing = createPointing(verbs, reading.state);

  /** Whether the name is hidden is known before anything is drawn. */
  async function loadChoice(): Promise<Choice> {
    const [choice] = await Promise.all([verbs.loadChoice(), blind.load()]);
    return choice;
  }

  function started(): void {
    blind.forget();
    view.value = 'flags';
    pasting.value = false;
    saving.forget();
    pointing.forget();
  }

  return {
    reading,
    blind,
    saving,
    pointing,
    view,
    pasting,
    announcement: computed(() =>
      announce(reading.state.value, {
        view: view.value,
        saveState: saving.saveState.value,
        copied: pointing.copied.value,
        shown: pointing.shown.value,
      }),
    ),
    openPanel: openPanel && (() => handOver(reading.state.value, openPanel)),
    openList: verbs.openList,
    reloadTab: verbs.reloadTab,
    toggleView(): void {
      view.value = view.value === 'flags' ? 'questions' : 'flags';
    },
  };
}

async function handOver(shown: PopupState, openPanel: NonNullable<PopupVerbs['openPanel']>): Promise<void> {
  if (shown.kind !== 'report') return;
  const { report: _, ...read } = shown;
  await openPanel({ ...read, kind: 'profile' });
}
