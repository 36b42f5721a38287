import type { Matrix } from '#lib/matrices/schema.ts';
import { grouped } from '#lib/ui/words.ts';
import { FilterMenu, type FilterOption } from './filter-menu.tsx';
import { RuleFilter } from './rule-filter.tsx';
import type { ShortlistStore, Shown } from './store.ts';
import { ViewsMenu } from './views-menu.tsx';

interface FilterBarProps {
  store: ShortlistStore;
  shown: Shown;
  matrices: readonly Matrix[];
}

/** What the list can be narrowed to, each value with how many saved candidates have it. */
export function FilterBar({ store, shown, matrices }: FilterBarProps) {
  const { facets, expiring } = shown.page;
  const { stages, roles, views } = shown.settings;
  const tags = Object.keys(facets?.tags ?? {});
  const offersRoles = Object.keys(facets?.roles ?? {}).length > 0;
  const { query } = store;
  const removedRoles = unknownTo(roles, [...Object.keys(facets?.roles ?? {}), ...query.value.roles]).map((id) => ({
    id,
    name: REMOVED_ROLE,
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as one row in every browser
    <div class="filters" role="group" aria-label="Filters">
      <FilterMenu store={store} filter="stages" label="Stage" options={optionsOf(stages, facets?.stages)}>
        {(close) => (
          <button
            class="link-btn"
            type="button"
            onClick={() => {
              close();
              store.stages.open();
            }}
          >
            Edit stages
          </button>
        )}
      </FilterMenu>
      <FilterMenu store={store} filter="specializations" label="Specialisation" options={optionsOf(matrices, facets?.specializations)} />
      {(offersRoles || query.value.roles.length > 0) && (
        <FilterMenu store={store} filter="roles" label="Role" options={optionsOf([...roles, ...removedRoles], facets?.roles)} />
      )}
      {(tags.length > 0 || query.value.tags.length > 0) && (
        <FilterMenu store={store} filter="tags" label="Tags" options={optionsOf([], facets?.tags)} />
      )}
      <RuleFilter store={store} counts={facets?.rules} />
      <button
        class={query.value.expiring ? 'btn btn--on' : 'btn'}
        type="button"
        aria-pressed={query.value.expiring}
        onClick={() => void store.toggleExpiring()}
      >
        Expires within 30 days {expiring !== undefined && <span class="count">{grouped(expiring)}</span>}
      </button>
      {store.isFiltered.value && (
        <button class="link-btn" type="button" onClick={() => void store.clearFilters()}>
          Clear filters
        </button>
      )}
      <ViewsMenu store={store} views={views} />
    </div>
  );
}

const REMOVED_ROLE = 'A role that was removed';

function unknownTo(named: readonly { id: string }[], ids: readonly string[]): string[] {
  const known = new Set(named.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !known.has(id));
}

/** Every named value, and those that somebody has beyond them, shown as they are; without counts while they are not known. */
function optionsOf(named: readonly { id: string; name: string }[], counts: Record<string, number> | undefined): FilterOption[] {
  const names = new Set(named.map(({ id }) => id));
  const others = Object.keys(counts ?? {}).filter((id) => !names.has(id));
  const count = (id: string) => (counts ? { count: counts[id] ?? 0 } : {});
  return [
    ...named.map(({ id, name }) => ({ id, name, ...count(id) })),
    ...others.sort((a, b) => (counts?.[b] ?? 0) - (counts?.[a] ?? 0)).map((id) => ({ id, name: id, ...count(id) })),
  ];
}
