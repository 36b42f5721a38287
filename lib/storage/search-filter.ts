import type { Query } from './query.ts';
import type { EntryRecord } from './records.ts';

type Filtered = Omit<EntryRecord, 'words'>;
type Sorted = Pick<EntryRecord, 'id' | 'sortName' | 'savedAt' | 'expiresAt' | 'stage'>;

/** Whether an entry holds to the filters of a query. */
export function filterOf({ stages, specializations, roles, tags, rules, expiresBefore }: Query): (entry: Filtered) => boolean {
  const conditions: ((entry: Filtered) => boolean)[] = [];
  if (stages.length > 0) conditions.push(({ stage }) => stages.includes(stage));
  if (specializations.length > 0) conditions.push(({ specialization }) => specializations.includes(specialization));
  if (roles.length > 0) conditions.push(({ roleId }) => roleId !== undefined && roles.includes(roleId));
  if (tags.length > 0) conditions.push((entry) => entry.tags.some((tag) => tags.includes(tag)));
  if (rules.length > 0) conditions.push((entry) => entry.rules.some((rule) => rules.includes(rule)));
  if (expiresBefore !== undefined) conditions.push(({ expiresAt }) => expiresAt < expiresBefore);
  return (entry) => conditions.every((holds) => holds(entry));
}

/** The order of a query; equal ones by name, then by id. */
export function comparing(query: Query): (a: Sorted, b: Sorted) => number {
  const key = keyOf(query);
  const sign = query.descending ? -1 : 1;
  return (a, b) => sign * compare(key(a), key(b)) || compare(a.sortName, b.sortName) || compare(a.id, b.id);
}

function keyOf({ sort, stageOrder }: Query): (entry: Sorted) => string | number {
  if (sort === 'name') return ({ sortName }) => sortName;
  if (sort === 'saved') return ({ savedAt }) => savedAt;
  if (sort === 'expires') return ({ expiresAt }) => expiresAt;
  const places = new Map(stageOrder.map((id, place) => [id, place]));
  return ({ stage }) => places.get(stage) ?? places.size;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
