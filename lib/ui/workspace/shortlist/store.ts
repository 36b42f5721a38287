import { computed, signal } from '@preact/signals';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { createAhead } from './ahead.ts';
import { createBulk } from './bulk.ts';
import { EVERYBODY, isFiltered, type ListQuery, type SortKey, sortedBy, toggled, type ValueFilter } from './query.ts';
import { createSelection } from './selection.ts';
import { createStageEditing } from './stages.ts';
import { steady } from './steady.ts';
import type { ListPage, ListSettings, RuleName, ShortlistVerbs } from './verbs.ts';

export type ShortlistStore = ReturnType<typeof createShortlist>;

/** What is drawn: rows and what the user has set, loaded at once so that they fit together. */
export interface Shown {
  page: ListPage;
  settings: ListSettings;
}

/** Rows of one page. Pages, not a window that scrolls: every row is really there for a screen reader, for find in page and for large text. */
export const PAGE_SIZE = 25;

const lastPageOf = ({ matching = Number.POSITIVE_INFINITY }: ListPage): number => Math.max(0, Math.ceil(matching / PAGE_SIZE) - 1);

/** The list of saved candidates and what can be done there. */
export function createShortlist(verbs: ShortlistVerbs, notices: Notices) {
  const shown = createLoading<Shown>();
  const query = signal<ListQuery>(EVERYBODY);
  const pageNumber = signal(0);
  const current = signal<string | undefined>(undefined);
  const ruleNames = signal<readonly RuleName[]>([]);
  const helpIsOpen = signal(false);
  const selection = createSelection();
  const drawn = (): Shown | undefined => (shown.state.value.kind === 'ready' ? shown.state.value.value : undefined);

  const ahead = createAhead((asked, number) => verbs.page(asked, number * PAGE_SIZE, PAGE_SIZE));

  /** The page that is asked for; the last one where there are not as many any more. */
  async function pageShown(): Promise<ListPage> {
    const page = await ahead.page(query.value, pageNumber.value);
    const last = lastPageOf(page);
    if (pageNumber.value <= last) return page;
    pageNumber.value = last;
    return ahead.page(query.value, last);
  }

  /** Once everybody is known: until then each answer is soon followed by a better one. */
  function lookAhead(): void {
    const page = drawn()?.page;
    if (page?.facets && pageNumber.value < lastPageOf(page)) ahead.look(query.value, pageNumber.value + 1);
  }

  /** What the user has set, as it was last asked for. */
  let settings: Promise<ListSettings> | undefined;
  async function load(): Promise<Shown> {
    settings ??= verbs.settings();
    try {
      const [own, page] = await Promise.all([settings, pageShown()]);
      return steady({ settings: own, page }, drawn());
    } catch (error) {
      settings = undefined;
      throw error;
    }
  }
  /** Loads rows alone: another page, order or text changes nothing of what the user has set. */
  async function showRows(): Promise<void> {
    await shown.load(load);
    lookAhead();
  }
  const show = (): Promise<void> => {
    settings = undefined;
    ahead.forget();
    return showRows();
  };
  verbs.onListChange(() => {
    ahead.forget();
    void showRows();
  });

  async function ask(next: ListQuery): Promise<void> {
    query.value = next;
    pageNumber.value = 0;
    await showRows();
  }
  const views = (): ListSettings['views'] => drawn()?.settings.views ?? [];

  const bulk = createBulk(verbs, notices, selection, show);

  /** Who matches; where nobody can be looked through now, that is told. */
  async function matching(): Promise<readonly string[] | undefined> {
    try {
      return await verbs.matching(query.value);
    } catch {
      notices.tell({ text: 'The saved candidates can’t be looked through just now. Nothing is lost: try again in a moment.' });
      return undefined;
    }
  }

  return {
    shown: shown.state,
    query,
    pageNumber,
    /** The id of the row that the keys act on. */
    current,
    ruleNames,
    helpIsOpen,
    selection,
    isFiltered: computed(() => isFiltered(query.value)),
    bulk,
    stages: createStageEditing(verbs, show),
    show,
    now: verbs.now,
    exportAll: verbs.exportAll,
    async exportMatching(): Promise<void> {
      const ids = await matching();
      if (ids) await bulk.exportCsv(ids);
    },

    search: (text: string): Promise<void> => ask({ ...query.value, text }),
    sortBy: (sort: SortKey): Promise<void> => ask(sortedBy(query.value, sort)),
    setValues: (filter: ValueFilter, values: readonly string[]): Promise<void> => ask({ ...query.value, [filter]: values }),
    toggle: (filter: ValueFilter, value: string): Promise<void> => ask({ ...query.value, [filter]: toggled(query.value[filter], value) }),
    toggleExpiring: (): Promise<void> => ask({ ...query.value, expiring: !query.value.expiring }),
    clearFilters: (): Promise<void> =>
      ask({ ...EVERYBODY, text: query.value.text, sort: query.value.sort, descending: query.value.descending }),
    clearAll: (): Promise<void> => ask({ ...EVERYBODY, sort: query.value.sort, descending: query.value.descending }),
    async turnTo(page: number): Promise<void> {
      pageNumber.value = page;
      await showRows();
    },
    async selectMatching(): Promise<void> {
      selection.add((await matching()) ?? []);
    },

    useView: (name: string): Promise<void> => ask(views().find((view) => view.name === name)?.query ?? query.value),
    async saveView(text: string): Promise<void> {
      const name = text.replace(/\s+/gu, ' ').trim().slice(0, 60).trim();
      if (!name) return;
      await verbs.saveViews([...views().filter((view) => view.name !== name), { name, query: query.value }]);
      await show();
    },
    async removeView(name: string): Promise<void> {
      const removed = views().find((view) => view.name === name);
      await verbs.saveViews(views().filter((view) => view.name !== name));
      const undo = async (): Promise<void> => {
        if (removed && !views().some((view) => view.name === name)) await verbs.saveViews([...views(), removed]);
        notices.tell({ text: `The view “${name}” is back.` });
        await show();
      };
      notices.tell({ text: `The view “${name}” was removed.`, undo });
      await show();
    },
    async nameRules(): Promise<void> {
      if (ruleNames.value.length === 0) ruleNames.value = await verbs.ruleNames();
    },
    async useKeys(on: boolean): Promise<void> {
      await verbs.saveUsesKeys(on);
      await show();
    },
  };
}
