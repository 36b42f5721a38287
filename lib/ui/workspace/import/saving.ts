import { signal } from '@preact/signals';
import { plural } from '#lib/ui/words.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { ImportItem, Items, ReadState } from './items.ts';
import type { ImportVerbs, KeepOutcome } from './verbs.ts';

/** Saves those that are ticked, one whole candidate after the other: however it ends, nobody is saved in part. */
export function createSaving(verbs: ImportVerbs, items: Items, notices: Notices) {
  const saving = signal<{ done: number; total: number } | undefined>(undefined);

  const keep = ({ profile, report, roleId, take }: ReadState): Promise<KeepOutcome> =>
    take.kind === 'attach' ? verbs.attach(take.to, profile, report) : verbs.save(profile, report, roleId);

  async function saveEach(chosen: readonly Chosen[]): Promise<{ undos: Undo[]; obstacle?: string }> {
    const undos: Undo[] = [];
    for (const { key, state } of chosen) {
      const outcome = await keep(state).catch((error: unknown) => error);
      const obstacle = obstacleIn(outcome);
      if (obstacle !== undefined) return { undos, obstacle };
      const { id, name, undo } = outcome as Saved;
      items.setUndrawn(key, { kind: 'saved', id, ...(name && { name }), was: state });
      undos.push({ key, state, undo });
      saving.value = { done: undos.length, total: chosen.length };
    }
    return { undos };
  }

  async function takeBack(undos: readonly Undo[]): Promise<void> {
    for (const { key, state, undo } of undos.toReversed()) {
      await undo();
      items.setUndrawn(key, state);
    }
    items.draw();
    notices.tell({ text: `${plural(undos.length, 'candidate')} taken back. The results are still here.` });
  }

  return {
    /** How many are saved while that is under way. */
    saving,
    async save(): Promise<void> {
      const chosen = chosenOf(items.now());
      if (saving.value || chosen.length === 0) return;
      saving.value = { done: 0, total: chosen.length };
      const { undos, obstacle } = await saveEach(chosen);
      saving.value = undefined;
      items.draw();
      notices.tell({
        text: toldOf(undos.length, chosen.length, obstacle),
        ...(undos.length > 0 && { undo: () => takeBack(undos) }),
      });
    },
  };
}

type Saved = Extract<KeepOutcome, { kind: 'saved' }>;

interface Chosen {
  key: number;
  state: ReadState;
}

interface Undo extends Chosen {
  undo(): Promise<void>;
}

export const chosenOf = (items: readonly ImportItem[]): Chosen[] =>
  items.flatMap(({ key, state }) =>
    state.kind === 'read' && (state.take.kind === 'save' || state.take.kind === 'attach') ? { key, state } : [],
  );

const FULL = 'then the browser had no room left. The others are still here: delete candidates that you no longer need, and save again.';
const GONE = 'then the candidate that one was to be added to was gone. Decide on that one again.';

function obstacleIn(outcome: unknown): string | undefined {
  const kind = typeof outcome === 'object' && outcome !== null && 'kind' in outcome ? outcome.kind : undefined;
  if (kind === 'saved') return undefined;
  if (kind === 'storage-full') return FULL;
  if (kind === 'gone') return GONE;
  return `then the browser refused: ${outcome instanceof Error ? outcome.message : String(outcome)}. The others are still here.`;
}

function toldOf(saved: number, chosen: number, obstacle: string | undefined): string {
  const were = chosen === 1 ? 'was' : 'were';
  return obstacle === undefined
    ? `${plural(saved, 'candidate')} ${were} saved.`
    : `${saved} of ${plural(chosen, 'candidate')} ${were} saved; ${obstacle}`;
}
