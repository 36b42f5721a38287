import type { Shown } from './store.ts';

/** What is to be drawn, with the rows and settings that are drawn already where nothing of them changed: what is the same object is not drawn again. */
export function steady({ settings, page }: Shown, drawn: Shown | undefined): Shown {
  const known = new Map(drawn?.page.rows.map((row) => [row.id, row]));
  return {
    settings: same(settings, drawn?.settings),
    page: { ...page, rows: page.rows.map((row) => same(row, known.get(row.id))) },
  };
}

const same = <T>(next: T, before: T | undefined): T =>
  JSON.stringify(before) === JSON.stringify(next) && before !== undefined ? before : next;
