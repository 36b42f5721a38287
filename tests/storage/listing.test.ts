import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Candidates, openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openListing } from '#lib/storage/listing.ts';
import { EVERYONE, type Query } from '#lib/storage/query.ts';
import type { Search, SearchAnswer } from '#lib/storage/search.ts';
import { fillIndex, refreshIndex } from '#lib/storage/search-filling.ts';
import { SearchIndex } from '#lib/storage/search-index.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { erased, setRows } from './stored.ts';

const window = { offset: 0, limit: 2, soon: '2026-06-01T00:00:00.000Z' };
let db: Database;
let candidates: Candidates;

beforeEach(async () => {
  db = openDatabase();
  for (const [place, name] of ['Cy', 'Ann', 'Bo'].entries()) {
    candidates = openCandidates(db, () => new Date(Date.UTC(2026, 4, 3 + place)));
    await candidates.save({ ...sampleProfile, id: name.toLowerCase(), basics: { ...sampleProfile.basics, name } }, sampleReport);
  }
});
afterEach(() => db.delete());

const answer = (parts: Partial<SearchAnswer>): SearchAnswer => ({
  turn: 1,
  ids: [],
  matching: 0,
  total: 3,
  facets: { stages: { new: 3 }, specializations: {}, roles: {}, tags: {}, rules: {} },
  expiring: 0,
  unreadable: [],
  isComplete: true,
  ...parts,
});

function listing(given: Partial<SearchAnswer> = {}) {
  let complete: () => void = () => undefined;
  let fail: (message: string) => void = () => undefined;
  const find = vi.fn(async () => answer(given));
  const open = vi.fn(
    (): Search => ({
      find,
      onChange(told) {
        complete = told;
      },
      onTrouble(told) {
        fail = told;
      },
    }),
  );
  const list = openListing(db, candidates, open, (work) => void setTimeout(work));
  const names = async (query: Partial<Query>, part = window) => {
    const { rows } = await list.page({ ...EVERYONE, ...query }, part);
    return rows.map((row) => (row.kind === 'candidate' ? row.candidate.name : row.id));
  };
  return { list, find, open, names, complete: () => complete(), fail: (message: string) => fail(message) };
}

describe('before the search knows everybody', () => {
  it('the database answers for everybody; then they are counted and the search begins', async () => {
    const { list, find, open } = listing();
    const told = vi.fn();
    list.onChange(told);
    const first = await list.page(EVERYONE, window);
    expect(first).toMatchObject({ isComplete: true, unreadable: [] });
    expect([first.saved, first.matching, first.facets]).toEqual([undefined, undefined, undefined]);
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    expect(told).toHaveBeenCalledOnce();
    expect(await list.page(EVERYONE, window)).toMatchObject({ saved: 3, matching: 3 });
    expect(find).not.toHaveBeenCalled();
  });

  it('few are counted at once', async () => {
    expect(await listing().list.page(EVERYONE, { ...window, limit: 4 })).toMatchObject({ saved: 3, matching: 3 });
  });

  it('who is saved meanwhile is counted', async () => {
    const { list } = listing();
    await list.page(EVERYONE, { ...window, limit: 4 });
    await candidates.save({ ...sampleProfile, id: 'dan' }, sampleReport);
    const told = vi.fn();
    list.onChange(told);
    await list.page(EVERYONE, window);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(await list.page(EVERYONE, window)).toMatchObject({ saved: 4 });
  });

  it.each<[Partial<Query>, string[]]>([
    [{}, ['Bo', 'Ann']],
    [{ descending: false }, ['Cy', 'Ann']],
    [{ sort: 'name', descending: false }, ['Ann', 'Bo']],
    [{ sort: 'expires', descending: true }, ['Bo', 'Ann']],
  ])('in the order %j', async (query, expected) => expect(await listing().names(query)).toEqual(expected));

  it('a later page too', async () => expect(await listing().names({}, { ...window, offset: 2 })).toEqual(['Cy']));

  it('the search answers what only it can, and says that it looked through some only', async () => {
    const { list } = listing({ ids: ['ann'], matching: 1, total: 1, isComplete: false });
    const page = await list.page({ ...EVERYONE, text: 'ann' }, window);
    expect(page).toMatchObject({ matching: 1, isComplete: false });
    expect([page.saved, page.facets]).toEqual([undefined, undefined]);
  });
});

describe('once the search knows everybody', () => {
  it('it answers, with what the filters offer', async () => {
    const { list, complete, names } = listing({ ids: ['cy', 'gone', 'bo'], matching: 3, expiring: 2 });
    const told = vi.fn();
    list.onChange(told);
    await list.page({ ...EVERYONE, text: 'c' }, window);
    complete();
    expect(told).toHaveBeenCalledOnce();
    expect(await names({})).toEqual(['Cy', 'Bo']);
    expect(await list.page(EVERYONE, window)).toMatchObject({ saved: 3, expiring: 2, facets: { stages: { new: 3 } } });
  });

  it('all who match can be asked for, and not before', async () => {
    const { list, find, complete } = listing({ ids: ['cy', 'bo'] });
    const matching = list.matching({ ...EVERYONE, text: 'x' }, window.soon);
    expect(find).not.toHaveBeenCalled();
    complete();
    expect(await matching).toEqual(['cy', 'bo']);
    expect(find).toHaveBeenCalledExactlyOnceWith({ ...EVERYONE, text: 'x' }, { ...window, limit: Number.POSITIVE_INFINITY });
  });
});

describe('while what is saved can’t be read', () => {
  it('nobody waits for ever for all who match, and who asks again has them once it can', async () => {
    const { list, complete, fail } = listing({ ids: ['cy'] });
    const matching = () => list.matching({ ...EVERYONE, text: 'x' }, window.soon);
    for (const message of ['the disk is away', 'the disk is still away']) {
      const asked = matching();
      fail(message);
      await expect(asked).rejects.toThrow(message);
    }
    fail('nobody asks');
    const asked = matching();
    complete();
    expect(await asked).toEqual(['cy']);
  });

  it('the search that knew everybody goes on answering from what it knew', async () => {
    const { list, complete, fail } = listing({ ids: ['cy'] });
    await list.page({ ...EVERYONE, text: 'c' }, window);
    complete();
    fail('the disk is away');
    expect(await list.matching({ ...EVERYONE, text: 'x' }, window.soon)).toEqual(['cy']);
  });
});

describe('what the search looks at', () => {
  const name = { ...EVERYONE, sort: 'name', descending: false } as const;

  it('is everybody, also without an entry, and who can’t be read is told', async () => {
    await db.entries.delete('cy');
    await db.table('candidates').put({ id: 'old' });
    const index = new SearchIndex();
    const unreadable = await fillIndex(db, index, () => undefined);
    expect(index.find(name).ids).toEqual(['ann', 'bo', 'cy']);
    expect(unreadable.map(({ id }) => id)).toEqual(['old']);
  });

  it('follows what is saved and erased', async () => {
    const index = new SearchIndex();
    await fillIndex(db, index, () => undefined);
    await erased(db, 'bo');
    await setRows(db, ['ann'], { tags: ['Porto'] });
    expect(await refreshIndex(db, index, ['bo', 'ann'])).toEqual([]);
    expect(index.find(name).ids).toEqual(['ann', 'cy']);
    expect(index.find({ ...name, text: 'porto' }).ids).toEqual(['ann']);
    expect(index.facets().tags).toEqual({ Porto: 1 });
  });
});
