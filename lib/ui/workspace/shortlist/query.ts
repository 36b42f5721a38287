export type SortKey = 'name' | 'stage' | 'saved' | 'expires';

/** The filters that offer values: somebody matches who has any of the values ticked. */
export const VALUE_FILTERS = ['stages', 'specializations', 'roles', 'tags', 'rules'] as const;
export type ValueFilter = (typeof VALUE_FILTERS)[number];

/** What the list is searched for, filtered by and in which order it stands. `expiring` means within thirty days. */
export interface ListQuery extends Record<ValueFilter, readonly string[]> {
  text: string;
  expiring: boolean;
  sort: SortKey;
  descending: boolean;
  /** Names are hidden: equal ones stand with the last saved first, where an order by name would tell them. */
  hidesNames?: boolean;
}

/** Everybody, the last saved first. */
export const EVERYBODY: ListQuery = {
  text: '',
  stages: [],
  specializations: [],
  roles: [],
  tags: [],
  rules: [],
  expiring: false,
  sort: 'saved',
  descending: true,
};

export const isFiltered = (query: ListQuery): boolean => query.expiring || VALUE_FILTERS.some((filter) => query[filter].length > 0);

/** The values with this one ticked, or no longer so. */
export const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** The order after a click on a heading: names and stages begin at the top, days of saving with the latest. */
export function sortedBy(query: ListQuery, sort: SortKey): ListQuery {
  return { ...query, sort, descending: query.sort === sort ? !query.descending : sort === 'saved' };
}
