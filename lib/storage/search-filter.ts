import type { EntryTable } from './entry-table.ts';
import type { Query } from './query.ts';

/** Whether an entry of the table holds to the filters of a query. */
export function filterOf(table: EntryTable, query: Query): (entry: number) => boolean {
  const conditions = (['stages', 'specializations', 'roles', 'tags', 'rules'] as const)
    .filter((kind) => query[kind].length > 0)
    .map((kind) => table[kind].having(query[kind]));
  if (query.expiresBefore !== undefined) {
    const [{ expires }, limit] = [table, Date.parse(query.expiresBefore)];
    conditions.push((entry) => (expires[entry] ?? 0) < limit);
  }
  return (entry) => conditions.every((holds) => holds(entry));
}

export type Order = Pick<Query, 'sort' | 'descending' | 'stageOrder' | 'hidesNames'>;

/** The order of a query; equal ones by name, or the last saved first where names are hidden, then by id. */
export function comparing(table: EntryTable, query: Order): (a: number, b: number) => number {
  const key = keyOf(table, query);
  const sign = query.descending ? -1 : 1;
  const tied = (entry: number): string | number => (query.hidesNames ? -(table.saved[entry] ?? 0) : (table.names[entry] ?? ''));
  const id = (entry: number): string => table.ids[entry] ?? '';
  return (a, b) => sign * compare(key(a), key(b)) || compare(tied(a), tied(b)) || compare(id(a), id(b));
}

function keyOf(table: EntryTable, { sort, stageOrder }: Order): (entry: number) => string | number {
  if (sort === 'name') return (entry) => table.names[entry] ?? '';
  if (sort === 'saved') return (entry) => table.saved[entry] ?? 0;
  if (sort === 'expires') return (entry) => table.expires[entry] ?? 0;
  const places = new Map(stageOrder.map((id, place) => [id, place]));
  const known: number[] = [];
  return (entry) => {
    known[entry] ??= places.get(table.stages.first(entry) ?? '') ?? places.size;
    return known[entry];
  };
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
