import type { Matrix } from '#lib/matrices/schema.ts';
import { Ask } from '#lib/ui/ask.tsx';
import { ChoiceSelect } from '#lib/ui/choice-select.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { AddCandidate } from './add-candidate.tsx';
import { CompareTable } from './compare-table.tsx';
import { commonQuestions } from './rows.ts';
import { type CompareStore, type Comparison, MOST_COMPARED } from './store.ts';

interface CompareProps {
  store: CompareStore;
  matrices: readonly Matrix[];
}

/** Candidates beside each other, competency by competency, with the quotes. There is no total. */
export function CompareView({ store, matrices }: CompareProps) {
  const state = store.comparison.value;
  if (state.kind === 'loading') return <h1>Compare</h1>;
  if (state.kind === 'broken') return <Broken message={state.message} />;
  const { columns } = state.value;
  return (
    <div class="compare">
      <div class="page__head">
        <div>
          <h1>{columns.length === 0 ? 'Compare' : `Compare ${plural(columns.length, 'candidate')}`}</h1>
          {columns.length > 0 && <p>In the order in which you picked them. There is no total, and nobody is ranked.</p>}
        </div>
        <div class="row no-print compare__tools">
          <AddCandidate store={store} matrices={matrices} ids={columns.map(({ row }) => row.id)} />
          {columns.length > 0 && <Tools store={store} matrices={matrices} comparison={state.value} />}
        </div>
      </div>
      <Missing comparison={state.value} />
      {columns.length > 0 && (
        <>
          <CompareTable columns={columns} matrices={matrices} choice={state.value.choice} onlyDifferences={store.onlyDifferences.value} />
          <CoreQuestions store={store} comparison={state.value} />
        </>
      )}
    </div>
  );
}

function Tools({ store, matrices, comparison }: CompareProps & { comparison: Comparison }) {
  const { onlyDifferences } = store;
  return (
    <>
      <label class="row">
        <input
          class="check"
          type="checkbox"
          checked={onlyDifferences.value}
          onChange={({ currentTarget }) => {
            onlyDifferences.value = currentTarget.checked;
          }}
        />
        Only where they differ
      </label>
      <ChoiceSelect matrices={matrices} choice={comparison.choice} choose={(next) => void store.choose(next)} />
      <button class="btn" type="button" onClick={() => void store.exportCsv()}>
        <Icon name="download" />
        Export as CSV
      </button>
      <button class="btn" type="button" onClick={store.print}>
        <Icon name="file" />
        Print
      </button>
    </>
  );
}

/** Who is not there, and how to pick more. */
function Missing({ comparison: { columns, gone, closed, left } }: { comparison: Comparison }) {
  const told = [
    gone > 0 &&
      `${gone === 1 ? 'One of those you picked is' : `${gone} of those you picked are`} not saved any more: deleted, or past the last day of keeping.`,
    closed.length > 0 &&
      `The saved report of ${closed.join(' and ')} can’t be opened by this version. It is kept; read the profile again to make a new one.`,
    left > 0 && `${MOST_COMPARED} fit beside each other: ${left} more were left out.`,
  ].filter((text) => text !== false);
  return (
    <>
      {told.map((text) => (
        <p key={text} class="compare__told">
          <Icon name="info" small />
          {text}
        </p>
      ))}
      {columns.length < 2 && (
        <p class="compare__pick no-print">
          Add two to {MOST_COMPARED} candidates, or tick them in the <a href={hrefOf({ screen: 'shortlist' })}>shortlist</a> and choose
          “Compare” there. They are read against one role, with the words behind each cell.
        </p>
      )}
    </>
  );
}

function CoreQuestions({ store, comparison: { columns } }: { store: CompareStore; comparison: Comparison }) {
  const questions = commonQuestions(columns);
  if (questions.length === 0) return null;
  const pointing = { copied: store.copied.value, copy: (text: string) => void store.copy(text) };
  return (
    <section class="questions compare__core" aria-labelledby="compare-core">
      <h2 id="compare-core">Ask everybody the same: {plural(questions.length, 'core question')}</h2>
      <ol class="list">
        {questions.map((question) => (
          <li key={question.id}>
            <Ask question={question} pointing={pointing} label={`${question.minutes} min`} />
          </li>
        ))}
      </ol>
    </section>
  );
}
