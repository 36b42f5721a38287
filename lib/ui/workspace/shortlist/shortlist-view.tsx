import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { grouped } from '#lib/ui/words.ts';
import { BlindNote } from '#lib/ui/workspace/blind/blind-note.tsx';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ListFoot } from './list-foot.tsx';
import { NobodyMatches } from './nobody-matches.tsx';
import { Pager } from './pager.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { SearchField } from './search-field.tsx';
import { StagesDialog } from './stages-dialog.tsx';
import type { ShortlistStore, Shown } from './store.ts';
import { Unreadable } from './unreadable.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { ListPage } from './verbs.ts';
import { Welcome } from './welcome.tsx';

interface ShortlistProps {
  store: ShortlistStore;
  matrices: readonly Matrix[];
}

/** Saved candidates, or how to begin. */
export function ShortlistView({ store, matrices }: ShortlistProps) {
  const shown = store.shown.value;
  if (shown.kind === 'loading') return <h1>Shortlist</h1>;
  if (shown.kind === 'broken') return <Broken message={shown.message} />;
  const { page, settings } = shown.value;
  if (page.saved === 0) return <Welcome retentionDays={settings.retentionDays} />;
  return <ListView store={store} matrices={matrices} shown={shown.value} />;
}

function ListView({ store, matrices, shown }: ShortlistProps & { shown: Shown }) {
  const { page, settings } = shown;
  const keys = useListKeys(store, page, settings.usesKeys);
  return (
    <div class={store.selection.ids.value.size > 0 ? 'shortlist shortlist--selecting' : 'shortlist'}>
      <ListHead store={store} page={page} />
      <FilterBar store={store} shown={shown} matrices={matrices} />
      {page.matching === 0 ? (
        <NobodyMatches store={store} page={page} />
      ) : (
        <CandidateTable store={store} shown={shown} matrices={matrices} box={keys.box} />
      )}
      <BulkBar store={store} shown={shown} />
      <Pager store={store} page={page} />
      <Unreadable records={page.unreadable} store={store} />
      <ListFoot store={store} usesKeys={settings.usesKeys} />
      {store.helpIsOpen.value && <KeysDialog store={store} usesKeys={settings.usesKeys} />}
      {store.stages.isOpen.value && <StagesDialog editing={store.stages} settings={settings} />}
      {store.bulk.asked.value.length > 0 && <RemoveDialog bulk={store.bulk} />}
    </div>
  );
}

function ListHead({ store, page }: { store: ShortlistStore; page: ListPage }) {
  return (
    <div class="page__head">
      <div>
        <h1>Shortlist</h1>
        <p role="status">{countWords(page)}</p>
        {page.isBlind && <BlindNote />}
      </div>
      <div class="actions">
        <SearchField store={store} />
        <button class="btn" type="button" onClick={() => void store.exportMatching()}>
          <Icon name="download" />
          Export list as CSV
        </button>
        <button class="btn" type="button" onClick={() => void store.exportAll()}>
          <Icon name="download" />
          Export all as JSON
        </button>
        <a class="btn btn--primary" href={hrefOf({ screen: 'import' })}>
          <Icon name="upload" />
          Import files
        </a>
      </div>
    </div>
  );
}

function countWords({ saved, matching, isComplete }: ListPage): string {
  const all = saved === undefined ? [] : [`${grouped(saved)} saved`];
  if (matching === undefined) return all.join();
  if (!isComplete) return [...all, `${grouped(matching)} found so far, still looking`].join(', ');
  return [...all, ...(matching === saved ? [] : [`${grouped(matching)} shown`])].join(', ');
}
