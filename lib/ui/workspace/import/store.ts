import { computed, signal } from '@preact/signals';
import { choiceOf } from '#lib/ui/choice-select.tsx';
import type { Choice, ChosenRole } from '#lib/ui/verbs.ts';
import { grouped } from '#lib/ui/words.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { createItems, type ImportItem, type PickedFile, type Take } from './items.ts';
import { createQueue } from './queue.ts';
import { chosenOf, createSaving } from './saving.ts';
import type { ImportVerbs } from './verbs.ts';

export type ImportStore = ReturnType<typeof createImport>;

/** Files of one import; more are told, and left out. */
export const MOST_FILES = 1_000;

const UNTIL_LOADED: Choice = { specialization: 'ai-ml', level: 'mid' };

/** Files read into candidates, which are looked through before anything is saved. */
export function createImport(verbs: ImportVerbs, notices: Notices) {
  const items = createItems();
  const choice = signal(UNTIL_LOADED);
  const roles = signal<readonly ChosenRole[]>([]);
  const pasting = signal(false);
  const saving = createSaving(verbs, items, notices);
  const queue = createQueue(verbs, items, choice, () => saving.saving.value !== undefined);
  let loaded: Promise<void> | undefined;
  let pasted = 0;

  verbs.askBeforeLeaving(() => items.now().some(isUnsaved));

  async function ready(): Promise<void> {
    if (!loaded) verbs.warm();
    loaded ??= verbs.loadChoice().then((remembered) => {
      choice.value = remembered;
    });
    await loaded;
  }

  /** A chosen role that was changed since is chosen anew, and dropped where it is gone. Each candidate that is saved here is told as a change, too: those are let pass. */
  async function show(): Promise<void> {
    await ready();
    if (saving.saving.value) return;
    const listed = await verbs.roles().catch(() => undefined);
    const { specialization, level, role } = choice.value;
    roles.value = listed ?? [];
    if (!listed || !role) return;
    const now = listed.find(({ id }) => id === role.id);
    if (!now) await choose({ specialization, level });
    else if (JSON.stringify(now.brief) !== JSON.stringify(role.brief)) await choose(choiceOf(now));
  }

  /** What was read and is not saved yet is held against the new role, too. What is being saved is saved as it was looked through. */
  async function choose(next: Choice): Promise<void> {
    if (saving.saving.value) return;
    choice.value = next;
    const keys: number[] = [];
    for (const { key, state } of items.now()) {
      if (state.kind !== 'read') continue;
      items.set(key, { kind: 'waiting', before: state });
      keys.push(key);
    }
    items.draw();
    queue.start(keys);
    await verbs.rememberChoice(next);
  }

  async function add(files: readonly PickedFile[]): Promise<void> {
    await ready();
    const room = Math.max(0, MOST_FILES - items.now().length);
    const left = files.length - room;
    if (left > 0)
      notices.tell({
        text: `One import takes ${grouped(MOST_FILES)} files: ${grouped(left)} were left out. Save these, and start the next one.`,
      });
    queue.start(items.add(files.slice(0, room)));
  }

  function take(next: (item: ImportItem) => Take | undefined): void {
    for (const item of items.now()) {
      const chosen = item.state.kind === 'read' ? next(item) : undefined;
      if (chosen && item.state.kind === 'read') items.set(item.key, { ...item.state, take: chosen });
    }
    items.draw();
  }

  return {
    items: items.list,
    choice,
    roles,
    choose,
    pasting,
    isBusy: queue.isBusy,
    progress: queue.progress,
    saving: saving.saving,
    async save(): Promise<void> {
      await saving.save();
      queue.goOn();
    },
    chosen: computed(() => chosenOf(items.list.value).length),
    undecided: computed(() => items.list.value.filter(({ state }) => state.kind === 'read' && state.take.kind === 'ask').length),
    show,
    add,
    stop: queue.stop,
    now: verbs.now,
    tell: (text: string): void => notices.tell({ text }),

    resume(): void {
      const stopped = items.now().filter(({ state }) => state.kind === 'stopped');
      queue.start(stopped.map(({ key }) => key));
    },
    async paste(text: string): Promise<void> {
      pasted += 1;
      pasting.value = false;
      const name = `pasted-${pasted}.${text.trimStart().startsWith('{') ? 'json' : 'txt'}`;
      await add([{ path: name, file: new File([text], name) }]);
    },
    takeOne: (key: number, next: Take): void => take((item) => (item.key === key ? next : undefined)),
    /** Ticks or leaves all who are new. */
    takeNew: (ticked: boolean): void =>
      take(({ state }) => (state.kind === 'read' && state.known.kind === 'new' ? { kind: ticked ? 'save' : 'leave' } : undefined)),
    /** Drops what is listed; what was saved stays saved. */
    clear(): void {
      items.clear();
      queue.stop();
      queue.forget();
    },
  };
}

function isUnsaved({ state }: ImportItem): boolean {
  if (state.kind === 'read') return state.take.kind !== 'leave';
  return state.kind === 'waiting' || state.kind === 'reading';
}
