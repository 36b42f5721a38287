import { Icon } from '#lib/ui/icon.tsx';
import { spellDate } from '#lib/ui/words.ts';
import { StageSelect, Tags } from '#lib/ui/workspace/candidate/details-card.tsx';
import type { CandidateStore } from '#lib/ui/workspace/candidate/store.ts';
import type { OpenedCandidate } from '#lib/ui/workspace/candidate/verbs.ts';

/** Where a saved candidate stands, and until when they are kept. */
export function KeepStrip({ store, candidate }: { store: CandidateStore; candidate: OpenedCandidate }) {
  return (
    <section class="keep" aria-label="Saved candidate">
      <Icon name="saved" />
      <label class="vh" for="stage">
        Stage
      </label>
      <StageSelect store={store} candidate={candidate} />
      <span class="hint">until {spellDate(candidate.row.expiresAt)}</span>
      <Tags store={store} candidate={candidate} />
    </section>
  );
}
