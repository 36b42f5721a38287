import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { EVERYBODY, type ListQuery } from '#lib/ui/workspace/shortlist/query.ts';
import type { ShortlistStore } from '#lib/ui/workspace/shortlist/store.ts';
import type { ListView } from '#lib/ui/workspace/shortlist/verbs.ts';
import { button, heading } from '#tests/ui/draw-popup.tsx';
import { cells, drawList, menu } from './draw-list.tsx';
import { facets, pageOf, settings, unnamed, wren } from './stub-verbs.ts';

afterEach(cleanup);

describe('a row', () => {
  test('holds who, against what, stage, competencies and flags in words, tags and the two dates', async () => {
    await drawList();
    expect(cells('Wren Tallis')).toEqual([
      'Select Wren Tallis',
      'Wren Tallis',
      'Senior ML engineer',
      'Web Senior',
      'New',
      'ORM: Only claimed',
      '1 high, 2 medium',
      'Porto',
      '3 May',
      '30 Oct',
    ]);
    expect(screen.getByRole('link', { name: 'Wren Tallis' }).getAttribute('href')).toBe(
      hrefOf({ screen: 'candidate', id: 'linkedin:wren-tallis' }),
    );
  });

  test('tells in days who expires soon, and that no name was read', async () => {
    await drawList();
    expect(cells('No name read')).toMatchObject({ 6: 'None', 9: 'in 6 days' });
  });

  test('shows the id of a stage that was removed, and the name of one’s own', async () => {
    await drawList({
      page: async () =>
        pageOf([
          { ...wren, stage: 'On hold' },
          { ...unnamed, stage: 'Call' },
        ]),
    });
    expect(cells('Wren Tallis')[4]).toBe('On hold');
    expect(cells('No name read')[4]).toBe('Phone call');
  });
});

describe('what is drawn', () => {
  test('stays as it is where nothing of it changed, and is drawn anew where something did', async () => {
    let rows = [wren, unnamed];
    const { store } = await drawList({ page: async () => pageOf(structuredClone(rows)) });
    const before = shownRows(store);
    await store.show();
    expect(shownRows(store)).toEqual(before);
    expect(shownRows(store).map((row, place) => row === before[place])).toEqual([true, true]);
    rows = [{ ...wren, stage: 'interview' }, unnamed];
    await store.show();
    expect(shownRows(store).map((row, place) => row === before[place])).toEqual([false, true]);
    await waitFor(() => expect(cells('Wren Tallis')[4]).toBe('Interview'));
  });

  test('follows a stage that is named anew', async () => {
    let stages = settings.stages;
    const { store } = await drawList({ settings: async () => ({ ...settings, stages }) });
    stages = [{ id: 'new', name: 'Just in' }];
    await store.show();
    await waitFor(() => expect(cells('Wren Tallis')[4]).toBe('Just in'));
  });

  test('rows that are loaded anew in between do not bring back what the user had set before', async () => {
    let changed: () => void = () => undefined;
    let stages = settings.stages;
    const { store } = await drawList({
      settings: async () => ({ ...settings, stages }),
      onListChange: (told) => {
        changed = told;
      },
    });
    stages = [{ id: 'new', name: 'Just in' }];
    const shown = store.show();
    changed();
    await shown;
    await waitFor(() => expect(cells('Wren Tallis')[4]).toBe('Just in'));
  });

  test('what could not be read is asked for again', async () => {
    const readSettings = vi.fn(async () => settings).mockRejectedValueOnce(new Error('blocked'));
    const { store } = await drawList({ settings: readSettings });
    await screen.findByText('blocked');
    await store.search('');
    expect(cells('Wren Tallis')[4]).toBe('New');
  });

  test('what the user has set is read again when something changed, not for another page', async () => {
    const { verbs, store } = await drawList();
    await store.search('rust');
    expect(verbs.settings).toHaveBeenCalledOnce();
    await store.show();
    expect(verbs.settings).toHaveBeenCalledTimes(2);
  });
});

const shownRows = ({ shown }: ShortlistStore) => (shown.value.kind === 'ready' ? shown.value.value.page.rows : []);

describe('the head', () => {
  test('says how many are saved and shown', async () => {
    await drawList({ page: async () => pageOf([wren], { saved: 12_345, matching: 1 }) });
    expect(screen.getByText('12,345 saved, 1 shown')).toBeTruthy();
  });

  test('says that it is still looking while only some were looked through', async () => {
    await drawList({ page: async () => pageOf([wren], { saved: 900, matching: 1, isComplete: false }) });
    expect(screen.getByText('900 saved, 1 found so far, still looking')).toBeTruthy();
  });

  test('exports everything', async () => {
    const { verbs } = await drawList();
    fireEvent.click(await button('Export all as JSON'));
    await waitFor(() => expect(verbs.exportAll).toHaveBeenCalledOnce());
  });

  test('exports all who match as CSV', async () => {
    const { verbs } = await drawList({ matching: async () => [wren.id, unnamed.id] });
    fireEvent.click(await button('Export list as CSV'));
    expect(await screen.findByText('A CSV file with 2 candidates was made. The export is noted in the log.')).toBeTruthy();
    expect(verbs.exportCsv).toHaveBeenCalledExactlyOnceWith([wren.id, unnamed.id]);
  });
});

describe('sorting', () => {
  test('is by name, stage and the two days, and by nothing that would rank people', async () => {
    const { verbs } = await drawList();
    fireEvent.click(await button('Name'));
    await waitFor(() => expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending'));
    expect(verbs.page).toHaveBeenLastCalledWith({ ...EVERYBODY, sort: 'name', descending: false }, 0, 25);
    const sortable = screen.getAllByRole('columnheader').filter((header) => within(header).queryByRole('button'));
    expect(sortable.map((header) => header.textContent)).toEqual(['Name', 'Stage', 'Saved', 'Expires']);
  });

  test('turns round on a second click', async () => {
    const { verbs } = await drawList();
    fireEvent.click(await button('Expires'));
    fireEvent.click(await button('Expires'));
    await waitFor(() => expect(verbs.page).toHaveBeenLastCalledWith({ ...EVERYBODY, sort: 'expires', descending: true }, 0, 25));
  });
});

describe('search and filters', () => {
  test('ask for what is typed, from the first page on', async () => {
    const { verbs, store } = await drawList();
    store.pageNumber.value = 3;
    fireEvent.input(screen.getByLabelText('Search everything saved'), { target: { value: 'django' } });
    expect(verbs.page).toHaveBeenLastCalledWith({ ...EVERYBODY, text: 'django' }, 0, 25);
  });

  test('what is being typed stays when the list changes elsewhere', async () => {
    let changed: () => void = () => undefined;
    const onListChange = (told: () => void): void => {
      changed = told;
    };
    const { store } = await drawList({ onListChange });
    fireEvent.input(screen.getByLabelText('Search everything saved'), { target: { value: 'djan' } });
    changed();
    await store.show();
    expect(screen.getByLabelText<HTMLInputElement>('Search everything saved').value).toBe('djan');
  });

  test.each([
    [/^Stage/, 'Phone call0', 'stages', 'Call'],
    [/^Specialisation/, 'Web2', 'specializations', 'web'],
    [/^Role/, 'Backend, Porto1', 'roles', 'r1'],
    [/^Tags/, 'Lisbon3', 'tags', 'Lisbon'],
  ])('%s offers values with their counts', async (name, label, filter, value) => {
    const { verbs } = await drawList();
    fireEvent.click(menu(name).getByLabelText(label));
    await waitFor(() => expect(verbs.page).toHaveBeenLastCalledWith({ ...EVERYBODY, [filter]: [value] }, 0, 25));
    fireEvent.click(await button('Clear filters'));
    await waitFor(() => expect(verbs.page).toHaveBeenLastCalledWith(EVERYBODY, 0, 25));
  });

  test('a role that was removed has no name, and is told so', async () => {
    const gone = '3f2a0c1e-0000-4000-8000-000000000000';
    await drawList({ page: async () => pageOf([wren], { facets: { ...facets, roles: { [gone]: 1 } } }) });
    fireEvent.click(menu(/^Role/).getByLabelText('A role that was removed1'));
    await button('Clear filters');
    expect(menu(/^Role: A role that was removed/).getByLabelText('A role that was removed1')).toHaveProperty('checked', true);
    expect(document.body.textContent).not.toContain(gone);
  });

  test('flags are named by their rules once the menu opens, and ticked one by one or as a family', async () => {
    const { verbs, store } = await drawList();
    await store.nameRules();
    expect(await menu(/^Flags/).findByLabelText('Two jobs at once1')).toBeTruthy();
    fireEvent.click(menu(/^Flags/).getByLabelText('Claims and evidence'));
    const family = ['mirage/claimed-only', 'mirage/anachronism'];
    await waitFor(() => expect(verbs.page).toHaveBeenLastCalledWith({ ...EVERYBODY, rules: family }, 0, 25));
    fireEvent.click(menu(/^Flags/).getByLabelText('Claimed, not shown2'));
    await waitFor(() => expect(verbs.page).toHaveBeenLastCalledWith({ ...EVERYBODY, rules: ['mirage/anachronism'] }, 0, 25));
    expect(menu(/^Flags: Too early/)).toBeTruthy();
  });

  test('who expires within thirty days', async () => {
    const { verbs } = await drawList();
    fireEvent.click(await button('Expires within 30 days 1'));
    await waitFor(() => expect(verbs.page).toHaveBeenLastCalledWith({ ...EVERYBODY, expiring: true }, 0, 25));
    const pressed = await button('Expires within 30 days 1');
    expect(pressed.getAttribute('aria-pressed')).toBe('true');
  });

  test('that match nobody say so and lead back', async () => {
    const page = vi.fn(async () => pageOf([], { saved: 2, matching: 0 }));
    const { store } = await drawList({ page });
    await store.search('nobody');
    await heading('Nobody saved matches this');
    fireEvent.click(await button('Show everybody'));
    await waitFor(() => expect(page).toHaveBeenLastCalledWith(EVERYBODY, 0, 25));
  });
});

describe('views', () => {
  const named = { name: 'To call', query: { ...EVERYBODY, stages: ['Call'] } };

  test('are saved under a name', async () => {
    const { verbs, store } = await drawList();
    await store.search('rust');
    fireEvent.input(menu(/^Views/).getByLabelText('Save what is shown now as'), { target: { value: '  My   view ' } });
    fireEvent.click(menu(/^Views/).getByText('Save view'));
    await waitFor(() =>
      expect(verbs.saveViews).toHaveBeenCalledExactlyOnceWith([{ name: 'My view', query: { ...EVERYBODY, text: 'rust' } }]),
    );
  });

  test('are used and removed', async () => {
    const { verbs } = await drawList({ settings: async () => ({ ...settings, views: [named] }) });
    fireEvent.click(menu(/^Views/).getByText('To call'));
    await waitFor(() => expect(verbs.page).toHaveBeenLastCalledWith(named.query, 0, 25));
    fireEvent.click(menu(/^Views/).getByLabelText('Remove the view To call'));
    await waitFor(() => expect(verbs.saveViews).toHaveBeenCalledExactlyOnceWith([]));
  });

  test('come back after they were removed, and the way back has the focus', async () => {
    let views = [named];
    const saveViews = async (next: readonly ListView[]): Promise<void> => {
      views = next.map(({ name }) => ({ ...named, name }));
    };
    await drawList({ settings: async () => ({ ...settings, views }), saveViews });
    const remove = menu(/^Views/).getByLabelText('Remove the view To call');
    remove.focus();
    fireEvent.click(remove);
    await screen.findByText('The view “To call” was removed.');
    const undo = await button('Undo');
    await waitFor(() => expect(document.activeElement).toBe(undo));
    fireEvent.click(undo);
    await waitFor(() => expect(views).toEqual([named]));
  });
});

describe('pages', () => {
  const many = (matching: number) => async (_query: ListQuery, _offset: number, _limit: number) =>
    pageOf([wren, unnamed], { saved: matching, matching });
  const asked = (...offsets: number[]) => offsets.map((offset) => [EVERYBODY, offset, 25]);

  test('lead on and back', async () => {
    const { verbs } = await drawList({ page: vi.fn(many(60)) });
    expect(screen.getByText('1 to 25 of 60')).toBeTruthy();
    expect((await button('Previous page')).hasAttribute('disabled')).toBe(true);
    fireEvent.click(await button('Next page'));
    await screen.findByText('26 to 50 of 60');
    expect(verbs.page).toHaveBeenCalledWith(EVERYBODY, 25, 25);
    expect(screen.getByRole('link', { name: 'Wren Tallis' }).closest('tr')?.getAttribute('aria-rowindex')).toBe('27');
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('61');
  });

  test('behind the one that is shown are loaded ahead, and anew once something was saved', async () => {
    let told: () => void = () => undefined;
    const onListChange = (listener: () => void): void => {
      told = listener;
    };
    const page = vi.fn(many(90));
    const { store } = await drawList({ page, onListChange });
    expect(page.mock.calls).toEqual(asked(0, 25));
    await store.turnTo(1);
    expect(page.mock.calls).toEqual(asked(0, 25, 50));
    told();
    await waitFor(() => expect(page.mock.calls).toEqual(asked(0, 25, 50, 25, 50)));
    await store.turnTo(3);
    expect(page.mock.calls).toEqual(asked(0, 25, 50, 25, 50, 75));
  });

  test('end where there are not as many any more', async () => {
    const { verbs, store } = await drawList({ page: vi.fn(many(30)) });
    await store.turnTo(7);
    expect(verbs.page).toHaveBeenLastCalledWith(EVERYBODY, 25, 25);
    await screen.findByText('26 to 30 of 30');
  });

  test('are left out where one is enough', async () => {
    await drawList();
    expect(screen.queryByRole('button', { name: 'Next page' })).toBeNull();
  });
});

test('records that cannot be read are told, and can be deleted', async () => {
  const { verbs } = await drawList({
    page: async () => pageOf([wren], { unreadable: [{ id: 'old-1', problem: 'name: expected string' }] }),
  });
  await heading('Can’t be opened by this version');
  expect(screen.getByText('name: expected string')).toBeTruthy();
  fireEvent.click(await button('Delete old-1'));
  await waitFor(() => expect(verbs.remove).toHaveBeenCalledExactlyOnceWith(['old-1']));
});

test('a record that cannot be read goes by the name given to it', async () => {
  const record = { id: 'linkedin:jane-doe', name: 'Candidate 7F3K2', problem: 'name: expected string' };
  await drawList({ page: async () => pageOf([wren], { unreadable: [record] }) });
  await button('Delete Candidate 7F3K2');
  expect(document.body.textContent).not.toContain('jane-doe');
});

test('an empty list says how to begin', async () => {
  await drawList({ page: async () => pageOf([]) });
  await heading('Know what stands behind a profile before you talk');
  expect(screen.getByText('Click the Mirage Lens icon')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Import PDF, Word and text files' }).getAttribute('href')).toBe('#import');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a database that does not open says that nothing is lost', async () => {
  await drawList({ page: () => Promise.reject(new Error('blocked')) });
  await heading('The saved candidates can’t be opened');
  expect(screen.getByText('blocked')).toBeTruthy();
});

test('before anybody is counted the list is drawn all the same', async () => {
  const rows = Array.from({ length: 25 }, (_, n) => ({ ...wren, id: `c${n}` }));
  await drawList({ page: async () => ({ rows, unreadable: [], isComplete: true }) });
  expect(screen.getAllByRole('link', { name: 'Wren Tallis' })).toHaveLength(25);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1');
  expect(menu(/^Stage/).getByLabelText('New')).toBeTruthy();
  expect(screen.getByText('1 to 25')).toBeTruthy();
  expect((await button('Next page')).hasAttribute('disabled')).toBe(false);
});
