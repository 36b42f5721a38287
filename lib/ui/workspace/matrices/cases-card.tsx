import type { Matrix, MatrixCase } from '#lib/matrices/schema.ts';
import { STATUS_WORDS, type Status } from '#lib/ui/competencies.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { Chevron } from '#lib/ui/more.tsx';
import { plural } from '#lib/ui/words.ts';
import { setCases } from './edit.ts';
import { fieldId } from './fields.ts';
import { OwnField } from './own-field.tsx';
import type { MatricesStore } from './store.ts';
import { State } from './trial-card.tsx';
import { lines, WordsFields } from './words-fields.tsx';

interface CasesProps {
  store: MatricesStore;
  matrix: Matrix;
}

/** Invented words tried on the matrix, and kept as a case that tells when a later change reads them otherwise. */
export function CasesCard({ store, matrix }: CasesProps) {
  const cases = matrix.cases ?? [];
  const misses = store.trial.misses.value;
  return (
    <section class="card" aria-labelledby="cases-heading">
      <header class="box__head">
        <h2 id="cases-heading">Cases</h2>
        <span class="hint" role="status">
          {standing(misses)}
        </span>
      </header>
      <TryWords store={store} matrix={matrix} />
      {cases.map((item, index) => (
        <OneCase key={`${index} of ${cases.length}`} store={store} matrix={matrix} item={item} index={index} />
      ))}
    </section>
  );
}

function standing(misses: readonly (readonly unknown[] | undefined)[]): string {
  const differing = misses.filter((missed) => missed && missed.length > 0).length;
  if (misses.length === 0) return 'None yet';
  if (differing > 0) return `${differing} of ${misses.length} ${differing === 1 ? 'differs' : 'differ'}`;
  return `${plural(misses.length, 'case')}, ${misses.includes(undefined) ? 'not all tried yet' : 'all as they should be'}`;
}

/** Lines that nobody wrote: a case goes with the matrix to others, so that no candidate’s words belong in it. */
function TryWords({ store, matrix }: CasesProps) {
  const { trial } = store;
  const words = trial.words.value;
  const states = trial.wordStates.value;
  const isEmpty = words.work.every((line) => line.trim() === '') && words.skills.length === 0;
  const keep = (): void => {
    if (!states || isEmpty) return;
    const work = lines(words.work);
    const name = (work[0] ?? words.skills.join(', ')).slice(0, 60);
    const expected = Object.entries(states).map(([competency, state]) => ({ competency, state }));
    store.change(setCases(matrix, [...(matrix.cases ?? []), { name, work, skills: words.skills, expected }]));
    trial.words.value = { work: [], skills: [] };
  };
  return (
    <div class="cases__try">
      <p class="hint">
        Try words of your own invention, and keep them as a case. Cases are exported with the matrix: put nobody’s real words in.
      </p>
      <WordsFields
        id="try"
        work={words.work}
        skills={words.skills}
        change={(part) => {
          trial.words.value = { ...words, ...part };
        }}
      />
      {!isEmpty && states && (
        <ul class="cases__states" aria-label="How these words read">
          {matrix.competencies.map(({ id, name }) => (
            <li key={id}>
              {name || 'A new competency'} <State now={states[id]} />
            </li>
          ))}
        </ul>
      )}
      <button class="btn" type="button" disabled={isEmpty || !states} onClick={keep}>
        <Icon name="plus" />
        Keep as a case
      </button>
    </div>
  );
}

function OneCase({ store, matrix, item, index }: CasesProps & { item: MatrixCase; index: number }) {
  const missed = store.trial.misses.value[index];
  const cases = matrix.cases ?? [];
  const path = `cases[${index}]`;
  const set = (part: Partial<MatrixCase>, field: string): void =>
    store.change(setCases(matrix, cases.with(index, { ...item, ...part })), `${path}.${field}`);
  return (
    <details class="case">
      <summary>
        <Chevron />
        <b>{item.name || 'A case'}</b>
        <span class={missed && missed.length > 0 ? 'qn bad' : 'qn'}>
          {missed && <Icon name={missed.length > 0 ? 'warn' : 'check'} small />}
          {missed ? (missed.length > 0 ? 'Differs' : 'Passes') : 'Not tried'}
        </span>
      </summary>
      <div class="case__parts">
        {missed?.map(({ competency, expected, found }) => (
          <p key={competency} class="problem">
            {nameOf(matrix, competency)} should be {STATUS_WORDS[expected].toLowerCase()} and is{' '}
            {found ? STATUS_WORDS[found].toLowerCase() : 'not there'}.
          </p>
        ))}
        <OwnField store={store} path={`${path}.name`} label="Name of the case" value={item.name} change={(name) => set({ name }, 'name')} />
        <WordsFields id={fieldId(path)} work={item.work} skills={item.skills} change={(part) => set(part, Object.keys(part).join())} />
        <Expected matrix={matrix} item={item} path={path} change={(expected) => set({ expected }, 'expected')} />
        <button class="btn btn--quiet btn--danger" type="button" onClick={() => store.change(setCases(matrix, cases.toSpliced(index, 1)))}>
          <Icon name="trash" />
          Remove this case
        </button>
      </div>
    </details>
  );
}

const nameOf = ({ competencies }: Matrix, id: string): string => competencies.find((one) => one.id === id)?.name ?? id;

interface ExpectedProps {
  matrix: Matrix;
  item: MatrixCase;
  path: string;
  change(expected: MatrixCase['expected']): void;
}

function Expected({ matrix, item, path, change }: ExpectedProps) {
  const choose = (competency: string, state: string): void => {
    const others = item.expected.filter((wish) => wish.competency !== competency);
    const wanted = STATES.find((one) => one === state);
    change(wanted ? [...others, { competency, state: wanted }] : others);
  };
  return (
    <fieldset class="part" id={fieldId(`${path}.expected`)}>
      <legend>Must read</legend>
      <div class="cases__expected">
        {matrix.competencies.map(({ id, name }) => (
          <label key={id} class="field">
            {name || 'A new competency'}
            <select
              class="select"
              value={item.expected.find((wish) => wish.competency === id)?.state ?? ''}
              onChange={({ currentTarget }) => choose(id, currentTarget.value)}
            >
              <option value="">either way</option>
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {STATUS_WORDS[state]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {item.expected.length === 0 && <p class="problem">Choose for at least one competency how it must read.</p>}
    </fieldset>
  );
}

const STATES: readonly Status[] = ['evidenced', 'weak', 'claimed-only', 'missing'];
