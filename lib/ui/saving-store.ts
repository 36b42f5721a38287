import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PopupState } from './reading-store.ts';
import { saveStateOf } from './save-state.ts';
import type { Choice, PopupVerbs, SavedEntry } from './verbs.ts';

/** What a save met: no room, or a database that does not answer. */
export type SaveFailure = 'storage-full' | 'storage-broken';

/** Whether the candidate on the screen is saved, and what became of saving. The report is untouched by all of it. `choice` is what it was read against. */
export function createSaving(verbs: PopupVerbs, state: ReadonlySignal<PopupState>, choice: ReadonlySignal<Choice>) {
  const entry = signal<SavedEntry | undefined>(undefined);
  const failure = signal<SaveFailure | undefined>(undefined);

  const isShown = (profileId: string): boolean => state.value.kind === 'report' && state.value.profile.id === profileId;

  async function lookUp(profileId: string): Promise<void> {
    try {
      const found = await verbs.findSaved(profileId);
      if (isShown(profileId)) entry.value = found;
    } catch {
      if (isShown(profileId)) failure.value = 'storage-broken';
    }
  }

  return {
    failure,
    lookUp,
    saveState: computed(() => (state.value.kind === 'report' ? saveStateOf(entry.value, state.value.report) : undefined)),

    forget(): void {
      entry.value = undefined;
      failure.value = undefined;
    },
    async save(): Promise<void> {
      if (state.value.kind !== 'report') return;
      const { profile, report } = state.value;
      const outcome = await verbs.save(profile, report, choice.value.role?.id).catch(() => ({ kind: 'storage-broken' }) as const);
      if (!isShown(profile.id)) return;
      failure.value = outcome.kind === 'saved' ? undefined : outcome.kind;
      if (outcome.kind === 'saved') entry.value = outcome.entry;
    },
    async undo(): Promise<void> {
      if (state.value.kind !== 'report') return;
      const { id } = state.value.profile;
      try {
        await entry.value?.undo?.();
      } catch {
        if (isShown(id)) failure.value = 'storage-broken';
      }
      await lookUp(id);
    },
  };
}
