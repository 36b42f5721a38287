import type { ReportState } from '#lib/ui/reading-store.ts';
import type { OpenedCandidate } from '#lib/ui/workspace/candidate/verbs.ts';
import type { PanelStore } from './store.ts';

/** What is kept of the person who is shown; `undefined` where they are not saved, or that is not known yet. */
export function keptOf(store: PanelStore, { profile }: ReportState): OpenedCandidate | undefined {
  const loaded = store.candidate.candidate.value;
  return loaded.kind === 'ready' && loaded.value?.row.id === profile.id ? loaded.value : undefined;
}

/** A note that was being written when the candidate was deleted elsewhere: it comes back with them. */
export function UnkeptDraft({ store, read }: { store: PanelStore; read: ReportState }) {
  const draft = store.candidate.notes.drafts.value[read.profile.id]?.trim();
  if (!draft || store.candidate.candidate.value.kind === 'loading') return null;
  return (
    <section class="card box" aria-labelledby="unkept-heading">
      <h2 id="unkept-heading">A note that is not kept yet</h2>
      <p class="notes__text">{draft}</p>
      <p class="hint">Save the candidate, and it can be kept with them.</p>
    </section>
  );
}
