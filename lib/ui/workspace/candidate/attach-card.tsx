import { useState } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import { spellDate } from '#lib/ui/words.ts';
import { latestReading } from './readings.ts';
import { sourceName } from './sources.ts';
import type { CandidateStore } from './store.ts';
import type { OpenedCandidate } from './verbs.ts';

/** What the report rests on, and a place to put one more source of the same person. */
export function AttachCard({ store, candidate }: { store: CandidateStore; candidate: OpenedCandidate }) {
  const attached = candidate.readings.filter((reading) => reading.attached);
  const latest = latestReading(candidate);
  return (
    <section class="card box" aria-labelledby="sources-heading">
      <h2 id="sources-heading">Sources</h2>
      <ul class="hist">
        {[...(latest ? [latest] : []), ...attached].map(({ id, profile, readAt }) => (
          <li key={id}>
            <time dateTime={readAt}>{spellDate(readAt)}</time>
            <span>{sourceName(profile)}</span>
          </li>
        ))}
      </ul>
      {latest && <DropPlace store={store} candidate={candidate} />}
    </section>
  );
}

function DropPlace({ store, candidate }: { store: CandidateStore; candidate: OpenedCandidate }) {
  const [isOver, setOver] = useState(false);
  const attaching = store.attaching.value;
  const give = (file: File | undefined): void => {
    if (file && attaching.kind !== 'reading') void store.attach(candidate, file);
  };
  return (
    <div class="no-print">
      <label
        class="attach"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          give(event.dataTransfer?.files[0]);
        }}
      >
        <Icon name="upload" />
        <span>Put a résumé beside the profile: choose a file or drop it here, and what differs is listed</span>
        <input
          class="vh"
          type="file"
          accept=".pdf,.docx,.txt,.md,.json"
          onChange={(event) => {
            give(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint" role="status">
        {attaching.kind === 'reading' && `Reading ${attaching.name} …`}
      </p>
      {attaching.kind === 'problem' && (
        <p class="attach__problem" role="alert">
          <Icon name="warn" small /> Not attached. {attaching.message}
        </p>
      )}
    </div>
  );
}
