import { useState } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import { Menu } from '#lib/ui/workspace/menu.tsx';
import type { ShortlistStore } from './store.ts';
import type { ListView } from './verbs.ts';

/** Sets of filters under a name of one's own. */
export function ViewsMenu({ store, views }: { store: ShortlistStore; views: readonly ListView[] }) {
  return (
    <div class="push">
      <Menu label="Views" icon="save">
        {(close) => (
          <>
            {views.length === 0 && <p class="hint">No view is saved yet. A view keeps what you search, filter and sort by.</p>}
            <ul class="options" aria-label="Saved views">
              {views.map(({ name }) => (
                <SavedView key={name} store={store} name={name} close={close} />
              ))}
            </ul>
            <SaveView store={store} close={close} />
          </>
        )}
      </Menu>
    </div>
  );
}

function SavedView({ store, name, close }: { store: ShortlistStore; name: string; close(): void }) {
  const use = (): void => {
    close();
    void store.useView(name);
  };
  return (
    <li class="view">
      <button class="btn btn--quiet" type="button" onClick={use}>
        {name}
      </button>
      <button class="icon-btn" type="button" aria-label={`Remove the view ${name}`} onClick={() => void store.removeView(name)}>
        <Icon name="x" small />
      </button>
    </li>
  );
}

function SaveView({ store, close }: { store: ShortlistStore; close(): void }) {
  const [name, setName] = useState('');
  const save = (event: Event): void => {
    event.preventDefault();
    void store.saveView(name);
    setName('');
    close();
  };
  return (
    <form class="field" onSubmit={save}>
      <label for="view-name">Save what is shown now as</label>
      <div class="field__row">
        <input
          class="input"
          id="view-name"
          required
          maxLength={60}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button class="btn" type="submit">
          Save view
        </button>
      </div>
    </form>
  );
}
