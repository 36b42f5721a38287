import { coverageLine } from '#lib/reading/coverage.ts';
import { flagsOf } from '#lib/ui/flags-of.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural, spellDate } from '#lib/ui/words.ts';
import { sourceName } from './sources.ts';
import type { CandidateStore } from './store.ts';
import type { OpenedCandidate, Reading } from './verbs.ts';

interface ReadingsProps {
  store: CandidateStore;
  candidate: OpenedCandidate;
  shown: Reading | undefined;
}

/** Every reading that is kept; the report of one of them is shown. */
export function ReadingsCard({ store, candidate, shown }: ReadingsProps) {
  const { readings, unreadable } = candidate;
  return (
    <section class="card box no-print" aria-labelledby="readings-heading">
      <h2 id="readings-heading">Readings</h2>
      <ul class="readings">
        {readings.map((reading) => (
          <li key={reading.id}>
            <button class="readings__choose" type="button" aria-pressed={reading.id === shown?.id} onClick={() => store.choose(reading)}>
              <b>
                <time dateTime={reading.readAt}>{spellDate(reading.readAt)}</time>, {sourceName(reading.profile)}
                {reading.attached && ' (attached)'}
              </b>
              <span>
                {coverageLine(reading.profile)} · {flagWords(reading)}
              </span>
            </button>
            {reading.attached && (
              <button class="link-btn" type="button" onClick={() => void store.detach(candidate, reading)}>
                <Icon name="x" small />
                Detach <span class="vh">{sourceName(reading.profile)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p class="hint">{plural(unreadable, 'reading')} of another version can’t be opened. They are kept.</p>}
    </section>
  );
}

function flagWords({ report }: Reading): string {
  const { length } = flagsOf(report).red;
  return length === 0 ? 'no red flags' : plural(length, 'red flag');
}
