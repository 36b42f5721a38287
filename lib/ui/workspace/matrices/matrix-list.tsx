import { Icon } from '#lib/ui/icon.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { type MatricesStore, NEW_MATRIX } from './store.ts';

/** The user's own matrices, the built-in ones, and ways to get more. */
export function MatrixList({ store, id }: { store: MatricesStore; id: string | undefined }) {
  const list = store.list.value;
  const own = list.kind === 'ready' ? list.value.map(({ matrix }) => matrix) : [];
  return (
    <nav class="mnav" aria-label="Matrices">
      <h2 class="sm">Yours</h2>
      <ul class="mlist">
        {own.map((matrix) => (
          <Entry key={matrix.id} to={matrix.id} name={matrix.name} isHere={matrix.id === id} />
        ))}
        {id === NEW_MATRIX && <Entry to={NEW_MATRIX} name={store.drafting.draft.value?.name || 'A new matrix'} isHere />}
      </ul>
      {own.length === 0 && id !== NEW_MATRIX && <p class="hint">None yet. Copy a built-in one, or begin a new one.</p>}
      <div class="mnav__more">
        <button class="btn" type="button" onClick={store.begin}>
          <Icon name="plus" />
          New
        </button>
        <ImportButton store={store} />
      </div>
      <h2 class="sm">Built in, to read and copy</h2>
      <ul class="mlist">
        {store.builtIn.map((matrix) => (
          <Entry key={matrix.id} to={matrix.id} name={matrix.name} isHere={matrix.id === id} isLocked />
        ))}
      </ul>
    </nav>
  );
}

function Entry({ to, name, isHere, isLocked }: { to: string; name: string; isHere: boolean; isLocked?: boolean }) {
  return (
    <li>
      <a href={hrefOf({ screen: 'matrices', id: to })} aria-current={isHere ? 'page' : undefined}>
        <span>{name}</span>
        {isLocked && <Icon name="lock" small />}
      </a>
    </li>
  );
}

/** A file is taken by the button, which is a field of its own for the keyboard. */
function ImportButton({ store }: { store: MatricesStore }) {
  return (
    <label class="btn file-btn">
      <Icon name="upload" />
      Import
      <input
        class="vh"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void store.importing.read(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
