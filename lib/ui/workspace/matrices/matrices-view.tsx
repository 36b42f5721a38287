import { Icon } from '#lib/ui/icon.tsx';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { CasesCard } from './cases-card.tsx';
import { Editor, EditorHead } from './editor.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { MatrixList } from './matrix-list.tsx';
import { BuiltIn } from './read-only.tsx';
import type { MatricesStore } from './store.ts';
import { TrialCard } from './trial-card.tsx';

/** The matrices: which there are, the one that is open, and what it makes of saved candidates. */
export function MatricesView({ store, id }: { store: MatricesStore; id: string | undefined }) {
  const list = store.list.value;
  if (list.kind === 'broken') return <Broken message={list.message} />;
  const open = store.open.value;
  const draft = store.drafting.draft.value;
  return (
    <div class="matrices">
      {id !== undefined && (
        <nav class="crumb" aria-label="Breadcrumb">
          <a href={hrefOf({ screen: 'matrices' })}>
            <Icon name="back" small />
            Matrices
          </a>
        </nav>
      )}
      {open.kind === 'own' && draft ? <EditorHead store={store} matrix={draft} /> : <Head store={store} />}
      {store.changedElsewhere.value && draft && (
        <p class="warnline" role="status">
          <Icon name="warn" small />
          <span>It was saved elsewhere since you began these changes. Saving puts yours in its place; undo brings that one back.</span>
        </p>
      )}
      <div class="ed">
        <MatrixList store={store} id={id} />
        {open.kind === 'own' && draft ? <Editor store={store} matrix={draft} /> : <Middle store={store} />}
        {open.kind === 'own' && draft && (
          <div class="ed__side">
            <TrialCard store={store} matrix={draft} />
            <CasesCard store={store} matrix={draft} />
          </div>
        )}
      </div>
      <ImportDialog importing={store.importing} />
      <LeaveDialog store={store} />
    </div>
  );
}

function Head({ store }: { store: MatricesStore }) {
  const open = store.open.value;
  return (
    <div class="page__head">
      <div>
        <h1>{open.kind === 'built-in' ? open.matrix.name : 'Matrices'}</h1>
        <p>What a role of one kind is vetted on: competencies, the skills that show them, and what is asked.</p>
      </div>
    </div>
  );
}

function Middle({ store }: { store: MatricesStore }) {
  const open = store.open.value;
  if (open.kind === 'built-in') return <BuiltIn store={store} matrix={open.matrix} />;
  if (store.list.value.kind === 'loading') return null;
  return (
    <section class="card empty">
      <h2>{open.kind === 'gone' ? 'This matrix is not here any more' : 'Choose a matrix to read or to change'}</h2>
      <p>
        The built-in ones are read only. Make a copy of the one that is nearest to your work, and change what your house does otherwise: its
        tools and how they are written, what counts as evidence, and what is asked.
      </p>
    </section>
  );
}
