import { HIRE_CHECKLIST } from '#lib/roles/hire-checklist.ts';
import { More } from '#lib/ui/more.tsx';
import type { CandidateStore } from './store.ts';
import type { OpenedCandidate } from './verbs.ts';

/** The stages in which the checklist stands open by itself. */
const HIRING: readonly string[] = ['offer', 'hired'];

interface HireProps {
  store: CandidateStore;
  candidate: OpenedCandidate;
}

/** What is settled with this person before they begin; folded until an offer is made. */
export function HireCard({ store, candidate }: HireProps) {
  const { settled, row } = candidate;
  const done = HIRE_CHECKLIST.filter(({ id }) => settled.person.includes(id) || settled.role.includes(id)).length;
  return (
    <section class="card box" aria-labelledby="hire-heading">
      <h2 id="hire-heading">Before you hire</h2>
      <p class="hint">
        {done} of {HIRE_CHECKLIST.length} settled. Nothing here says anything about the person.
      </p>
      {HIRING.includes(row.stage) ? (
        <Checklist store={store} candidate={candidate} />
      ) : (
        <More summary="Show the checklist">
          <Checklist store={store} candidate={candidate} />
        </More>
      )}
    </section>
  );
}

function Checklist({ store, candidate }: HireProps) {
  const { person, role } = candidate.settled;
  return (
    <ul class="hire">
      {HIRE_CHECKLIST.map((item) => (
        <li key={item.id}>
          <label>
            <input
              class="check"
              type="checkbox"
              checked={person.includes(item.id)}
              aria-describedby={`hire-${item.id}`}
              onChange={({ currentTarget }) => void store.settle(candidate, item, currentTarget.checked)}
            />
            {item.text}
          </label>
          <p class="hint" id={`hire-${item.id}`}>
            {item.hint} {role.includes(item.id) && <b>Settled for the role.</b>}
          </p>
        </li>
      ))}
    </ul>
  );
}
