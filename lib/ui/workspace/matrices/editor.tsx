import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { CompetencyForm } from './competency-form.tsx';
import { addCompetency } from './edit.ts';
import { OwnField } from './own-field.tsx';
import { OwnSkills } from './own-skills.tsx';
import { ProblemList, reveal } from './problem-list.tsx';
import type { MatricesStore } from './store.ts';

interface EditorProps {
  store: MatricesStore;
  matrix: Matrix;
}

/** Name and actions of the matrix that is written. */
export function EditorHead({ store, matrix }: EditorProps) {
  const { drafting } = store;
  const save = async (): Promise<void> => {
    if (await store.save()) return;
    const [first] = drafting.problems.value;
    if (first) reveal(store, matrix, first.path);
  };
  return (
    <div class="page__head">
      <div>
        <h1>{matrix.name || 'A new matrix'}</h1>
        <p>{standing(store)}</p>
      </div>
      <div class="row">
        <button class="btn" type="button" disabled={!drafting.canUndo.value} onClick={store.undo}>
          <Icon name="undo" />
          Undo
        </button>
        {drafting.saved.value && <KeptActions store={store} saved={drafting.saved.value} />}
        {drafting.isUnsaved.value && (
          <button class="btn btn--quiet" type="button" onClick={() => void store.discard()}>
            Discard changes
          </button>
        )}
        <button class="btn btn--primary" type="button" aria-describedby="matrix-problems" onClick={() => void save()}>
          Save
        </button>
      </div>
    </div>
  );
}

function KeptActions({ store, saved }: { store: MatricesStore; saved: Matrix }) {
  return (
    <>
      <button class="btn" type="button" onClick={() => store.exportMatrix(saved)}>
        <Icon name="download" />
        Export
      </button>
      <button class="btn btn--quiet btn--danger" type="button" onClick={() => void store.remove()}>
        <Icon name="trash" />
        Remove
      </button>
    </>
  );
}

function standing({ drafting, builtIn }: MatricesStore): string {
  const { basedOn } = drafting.draft.value ?? {};
  const origin = builtIn.find(({ id }) => id === basedOn)?.name;
  const whose = origin ? `Your copy of ${origin}.` : 'Your own.';
  if (!drafting.saved.value) return `${whose} Not saved yet.`;
  const { length } = drafting.changes.value;
  return `${whose} ${length > 0 ? `${plural(length, 'change')} not saved.` : 'All is saved.'}`;
}

/** The matrix itself, from its name to its competencies. */
export function Editor({ store, matrix }: EditorProps) {
  return (
    <section class="card" aria-labelledby="matrix-competencies">
      <header class="box__head">
        <h2 id="matrix-competencies">{matrix.competencies.length === 1 ? '1 competency' : `${matrix.competencies.length} competencies`}</h2>
        <span class="hint">
          <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> on a line moves it
        </span>
      </header>
      <div class="meta2">
        <OwnField store={store} path="name" label="Name" value={matrix.name} change={(name) => store.change({ ...matrix, name }, 'name')} />
        <OwnField
          store={store}
          path="summary"
          label="In one sentence"
          value={matrix.summary}
          change={(summary) => store.change({ ...matrix, summary }, 'summary')}
        />
      </div>
      {matrix.competencies.map((competency, index) => (
        <CompetencyForm key={competency.id} store={store} matrix={matrix} competency={competency} index={index} />
      ))}
      <div class="addrow row">
        <button class="btn" type="button" disabled={matrix.competencies.length >= 20} onClick={() => add(store, matrix)}>
          <Icon name="plus" />
          Add a competency
        </button>
        <ProblemList store={store} matrix={matrix} />
      </div>
      <OwnSkills store={store} matrix={matrix} />
    </section>
  );
}

function add(store: MatricesStore, matrix: Matrix): void {
  const next = addCompetency(matrix);
  const added = next.competencies.at(-1);
  store.change(next);
  if (!added) return;
  store.unfold(added.id);
  reveal(store, next, `competencies[${next.competencies.length - 1}].name`);
}
