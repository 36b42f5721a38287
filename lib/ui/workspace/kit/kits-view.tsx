import type { Matrix } from '#lib/matrices/schema.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { nameOf, roleOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { KitsStore } from './kits-store.ts';
import type { InterviewRow } from './verbs.ts';

/** Who is interviewed, with a kit each, and who has written about them. */
export function KitsView({ store, matrices }: { store: KitsStore; matrices: readonly Matrix[] }) {
  const rows = store.rows.value;
  return (
    <>
      <div class="page__head">
        <div>
          <h1>Interview kits</h1>
          <p>
            Everybody in the stage Interview, and everybody who has a scorecard. For anyone else, open the candidate and choose “Interview
            kit”.
          </p>
        </div>
      </div>
      {rows.kind === 'loading' && <p class="hint">Looking through what is saved</p>}
      {rows.kind === 'broken' && <Broken message={rows.message} />}
      {rows.kind === 'ready' && (rows.value.length === 0 ? <Nobody /> : <Kits rows={rows.value} matrices={matrices} />)}
    </>
  );
}

function Nobody() {
  return (
    <section class="card empty">
      <h2>Nobody is to be interviewed yet</h2>
      <p>
        A kit holds the questions that everybody for a role is asked, the probes that follow from one person’s flags, and a scorecard for
        each interviewer. Put a candidate into the stage Interview, and their kit stands here.{' '}
        <a href={hrefOf({ screen: 'shortlist' })}>To the shortlist</a>
      </p>
    </section>
  );
}

function Kits({ rows, matrices }: { rows: readonly InterviewRow[]; matrices: readonly Matrix[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="card scroll" aria-label="Interview kits" tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            {['Candidate', 'Read against', 'Stage', 'Scorecards'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, stage, cards }) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={hrefOf({ screen: 'kit', id: row.id })}>{nameOf(row)}</a>
              </th>
              <td>{roleOf(row, matrices)}</td>
              <td>{stage}</td>
              <td>{cards.length > 0 ? cards.map(cardWords).join(', ') : <span class="muted">None yet</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const cardWords = ({ interviewer, submittedAt }: InterviewRow['cards'][number]): string =>
  `${interviewer} (${submittedAt ? 'submitted' : 'begun'})`;
