import type { ListQuery } from './query.ts';
import type { ListPage } from './verbs.ts';

type Load = (query: ListQuery, number: number) => Promise<ListPage>;

/** Pages of the list, of which one is loaded before it is asked for: turning to it waits for nothing. */
export function createAhead(load: Load) {
  let known: { query: ListQuery; number: number; page: Promise<ListPage> } | undefined;
  return {
    page(query: ListQuery, number: number): Promise<ListPage> {
      const hit = known?.query === query && known.number === number ? known.page : undefined;
      known = undefined;
      return hit ?? load(query, number);
    },
    look(query: ListQuery, number: number): void {
      const page = load(query, number);
      page.catch(() => undefined);
      known = { query, number, page };
    },
    /** To be called whenever what is saved or set may have changed. */
    forget(): void {
      known = undefined;
    },
  };
}
