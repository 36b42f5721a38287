import type { Matrix } from '#lib/matrices/schema.ts';
import { STATUS_WORDS, type Status } from '#lib/ui/competencies.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { ChoosePeople } from './choose-people.tsx';
import { Everyone } from './everyone.tsx';
import type { MatricesStore } from './store.ts';
import { columnsOf, differsIn, type Tried } from './trial-store.ts';

interface TrialProps {
  store: MatricesStore;
  matrix: Matrix;
}

/** What saved candidates would read like. Nothing is saved by trying. */
export function TrialCard({ store, matrix }: TrialProps) {
  const { trial, drafting } = store;
  const tried = trial.tried.value;
  return (
    <section class="card" aria-labelledby="trial-heading">
      <header class="box__head">
        <h2 id="trial-heading">Try it on saved candidates</h2>
        <ChoosePeople trial={trial} />
      </header>
      <p class="test-note" role="status">
        {trial.failure.value ? `The trial failed: ${trial.failure.value}` : sentenceOf(matrix, tried, drafting.changes.value.length, trial)}
      </p>
      {tried.length > 0 && <TrialTable store={store} matrix={matrix} tried={tried} />}
      {trial.people.value.length > 0 && <Everyone store={store} matrix={matrix} />}
    </section>
  );
}

function sentenceOf(matrix: Matrix, tried: readonly Tried[], changes: number, trial: MatricesStore['trial']): string {
  const none = 'Nothing is saved by trying.';
  if (trial.people.value.length === 0) return 'Save a candidate, and see here how they would read.';
  if (!trial.isPossible.value) return `Once nothing is left to mend, it is tried here again. ${none}`;
  if (tried.length === 0) return 'Reading …';
  if (!tried.some(({ saved }) => saved)) return `This is how they read under it. ${none}`;
  const differing = tried.filter((one) => differsIn(one).length > 0);
  const where = [...new Set(differing.flatMap(differsIn))].map((id) => nameOf(matrix, id)).join(', ');
  if (differing.length > 0)
    return `With your ${plural(changes, 'change')}, ${differing.length} of ${tried.length} ${differing.length === 1 ? 'reads' : 'read'} differently in ${where}. ${none}`;
  if (changes === 0) return `Nothing is changed, so all ${tried.length} read as before.`;
  return `With your ${plural(changes, 'change')}, all ${tried.length} read as before. ${none}`;
}

const nameOf = ({ competencies }: Matrix, id: string): string => competencies.find((one) => one.id === id)?.name || 'a new competency';

function TrialTable({ store, matrix, tried }: TrialProps & { tried: readonly Tried[] }) {
  const changed = store.drafting.changes.value.flatMap(({ competency }) => competency ?? []);
  const columns = columnsOf(matrix, tried, changed);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is to be reached by keyboard
    <section class="scroll scroll--plain" aria-label="Saved candidates under this matrix" tabIndex={0}>
      <table class="table test">
        <caption class="vh">Saved candidates under the matrix as it is written</caption>
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            {columns.map((id) => (
              <th key={id} scope="col">
                {nameOf(matrix, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tried.map((one) => (
            <tr key={one.id} class={differsIn(one).length > 0 ? 'is-changed' : undefined}>
              <th scope="row">
                <a href={hrefOf({ screen: 'candidate', id: one.id })}>{one.name || 'No name read'}</a>
              </th>
              {columns.map((id) => (
                <td key={id}>
                  <State now={one.draft[id]} before={one.saved?.[id]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A state, and what it was. */
export function State({ now, before }: { now: Status | undefined; before?: Status | undefined }) {
  if (!now) return <span class="hint">…</span>;
  return (
    <>
      <span class={`st st--${now}`}>
        <Icon name={now} />
        {STATUS_WORDS[now]}
      </span>
      {before && before !== now && <span class="was">was {STATUS_WORDS[before].toLowerCase()}</span>}
    </>
  );
}
