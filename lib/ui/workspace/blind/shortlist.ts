import { labelIn, labelOf } from '#lib/ui/blind/label.ts';
import type { ListQuery } from '#lib/ui/workspace/shortlist/query.ts';
import type { ListPage, ShortlistVerbs, UnreadableRow } from '#lib/ui/workspace/shortlist/verbs.ts';
import type { Agree } from './asking.ts';
import { blindRow, type People } from './people.ts';

/** The list with labels in the place of names. An order by name would tell them, so that the last saved stand first then, and among equal ones. */
export function blindShortlist(verbs: ShortlistVerbs, people: People, agree: Agree): ShortlistVerbs {
  async function inOrder(query: ListQuery): Promise<ListQuery> {
    if (!(await people.isBlind())) return query;
    return query.sort === 'name' ? { ...query, sort: 'saved', descending: true, hidesNames: true } : { ...query, hidesNames: true };
  }

  const unnamed = async (records: readonly UnreadableRow[]): Promise<UnreadableRow[]> =>
    people.ordered(await people.named(records.map((record) => ({ ...record, name: record.id }))));

  /** Who goes by the label that is searched for, which the search itself does not know. */
  async function labelled(query: ListQuery): Promise<string[] | undefined> {
    const label = labelIn(query.text);
    if (label === undefined || !(await people.isBlind())) return undefined;
    const found = (await verbs.matching({ ...(await inOrder(query)), text: '' })).filter((id) => labelOf(id) === label);
    return found.length > 0 ? found : undefined;
  }

  async function pageOf(query: ListQuery, offset: number, limit: number): Promise<ListPage> {
    const ids = await labelled(query);
    if (!ids) return verbs.page(await inOrder(query), offset, limit);
    const rows = await people.rows(ids.slice(offset, offset + limit));
    return { rows, unreadable: [], matching: ids.length, isComplete: true };
  }

  return {
    ...verbs,
    async page(query, offset, limit): Promise<ListPage> {
      const [page, isBlind] = await Promise.all([pageOf(query, offset, limit), people.isBlind()]);
      if (!isBlind) return page;
      const hidden = await people.hidden(page.rows.map(({ id }) => id));
      const rows = page.rows.map((row) => blindRow(row, hidden.get(row.id)));
      return { ...page, isBlind, rows, unreadable: await unnamed(page.unreadable) };
    },
    matching: async (query) => (await labelled(query)) ?? verbs.matching(await inOrder(query)),
    exportCsv: async (ids) => ((await people.tellsNames(ids)) && !(await agree()) ? 0 : verbs.exportCsv(ids)),
    async exportAll() {
      if (!(await people.isBlind()) || (await agree())) await verbs.exportAll();
    },
  };
}
