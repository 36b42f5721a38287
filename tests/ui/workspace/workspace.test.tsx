import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WorkspaceApp } from '#lib/ui/workspace/app.tsx';
import type { CandidateVerbs, OpenedCandidate } from '#lib/ui/workspace/candidate/verbs.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { CandidateList, ShortlistVerbs } from '#lib/ui/workspace/shortlist/verbs.ts';
import { createWorkspaceStore } from '#lib/ui/workspace/store.ts';
import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import { button, heading, matrices } from '#tests/ui/draw-popup.tsx';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

afterEach(cleanup);

const wren: CandidateRow = {
  id: 'linkedin:wren-tallis',
  name: 'Wren Tallis',
  headline: 'Senior ML engineer',
  specialization: 'web',
  level: 'senior',
  savedAt: '2026-05-03T10:00:00.000Z',
  expiresAt: '2026-10-30T10:00:00.000Z',
  competencies: [{ id: 'orm', shortName: 'ORM', status: 'claimed-only' }],
  flags: { high: 1, medium: 2, low: 0, note: 0 },
  stage: 'new',
  tags: [],
};
const unnamed: CandidateRow = {
  ...wren,
  id: 'content:1',
  name: '',
  expiresAt: '2026-05-16T10:00:00.000Z',
  flags: { high: 0, medium: 0, low: 0, note: 0 },
};

type Own = Partial<ShortlistVerbs & CandidateVerbs & Pick<WorkspaceVerbs, 'eraseExpired'>>;

function draw({ eraseExpired = async () => 0, ...own }: Own = {}) {
  const verbs = {
    list: vi.fn(async (): Promise<CandidateList> => ({ rows: [wren, unnamed], unreadable: [] })),
    find: vi.fn(
      async (): Promise<OpenedCandidate | undefined> => ({ row: wren, reading: { profile: sampleProfile, report: sampleReport } }),
    ),
    remove: vi.fn(async () => async () => {}),
    exportAll: vi.fn(async () => {}),
    copy: vi.fn(async () => {}),
    now: () => new Date('2026-05-10T10:00:00.000Z'),
    ...own,
  } satisfies ShortlistVerbs & CandidateVerbs;
  const onChange = vi.fn();
  const store = createWorkspaceStore({ shortlist: verbs, candidate: verbs, eraseExpired, onChange });
  render(<WorkspaceApp store={store} matrices={matrices} />);
  const open = (id: string): Promise<void> => store.go(hrefOf({ screen: 'candidate', id }));
  return { verbs, store, open, showList: () => store.go(''), changed: (): void => onChange.mock.calls[0]?.[0]() };
}

const cells = (name: string): string[] => {
  const row = screen.getByRole('link', { name }).closest('tr');
  return row ? [...row.cells].map((cell) => cell.textContent ?? '') : [];
};

test('a row holds who, against what, competencies and flags in words, and the two dates', async () => {
  const { showList } = draw();
  await showList();
  await heading('Shortlist');
  expect(cells('Wren Tallis')).toEqual([
    'Wren Tallis',
    'Senior ML engineer',
    'Web · Senior',
    'ORM: Only claimed',
    '1 high2 medium',
    '3 May 2026',
    '30 October 2026',
    'Delete Wren Tallis',
  ]);
  expect(screen.getByRole('link', { name: 'Wren Tallis' }).getAttribute('href')).toBe('#candidate=linkedin%3Awren-tallis');
});

test('who expires soon is told in days, and who has no name is told so', async () => {
  const { showList } = draw();
  await showList();
  await heading('Shortlist');
  const row = cells('No name read');
  expect(row[4]).toBe('None');
  expect(row[6]).toBe(' in 6 days');
});

test('the list sorts by name or day of saving, and by nothing that would rank people', async () => {
  const { verbs, showList } = draw();
  await showList();
  fireEvent.click(await button('Name'));
  await waitFor(() => expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending'));
  expect(verbs.list).toHaveBeenLastCalledWith('name');
  const sortable = screen.getAllByRole('columnheader').filter((header) => within(header).queryByRole('button'));
  expect(sortable.map((header) => header.textContent)).toEqual(['Name', 'Saved']);
});

test('deleting says who is gone, gives the focus to undo, and undo brings them back', async () => {
  const putBack = vi.fn(async () => {});
  const { verbs, showList } = draw({ remove: vi.fn(async () => putBack) });
  await showList();
  fireEvent.click(await button('Delete Wren Tallis'));
  expect(await screen.findByText('Wren Tallis was deleted.')).toBeTruthy();
  expect(verbs.remove).toHaveBeenCalledExactlyOnceWith('linkedin:wren-tallis');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' })));
  fireEvent.click(await button('Undo'));
  const back = await screen.findByText('Wren Tallis is back.');
  await waitFor(() => expect(document.activeElement).toBe(back.parentElement));
  expect(putBack).toHaveBeenCalledOnce();
});

test('records that cannot be read are listed with their problem', async () => {
  const { showList } = draw({ list: async () => ({ rows: [], unreadable: [{ id: 'old-1', problem: 'name: expected string' }] }) });
  await showList();
  await heading('Can’t be opened by this version');
  expect(screen.getByText('name: expected string')).toBeTruthy();
  expect(await button('Delete old-1')).toBeTruthy();
});

test('an empty list says how to begin', async () => {
  const { showList } = draw({ list: async () => ({ rows: [], unreadable: [] }) });
  await showList();
  await heading('See what a profile shows, and what it only says');
  expect(screen.getByText('Click the Mirage Lens icon')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a candidate is opened with the report as it was saved, without a page to show quotes in', async () => {
  const { open } = draw();
  await open(wren.id);
  await heading('Wren Tallis');
  expect(screen.getByText('Read: About, 2 of 2 jobs, 1 of 31 skills')).toBeTruthy();
  await heading(/2 red flags/);
  await heading('3 questions, about 14 min');
  expect(screen.queryByRole('button', { name: 'Show in page' })).toBeNull();
});

test('a candidate whose report cannot be opened still stands with name and dates', async () => {
  const { open } = draw({ find: async () => ({ row: wren }) });
  await open(wren.id);
  await heading('Wren Tallis');
  expect(screen.getByText(/can’t be opened by this version/)).toBeTruthy();
});

test('of two candidates opened quickly the later one is drawn, though the first answers last', async () => {
  const slow = Promise.withResolvers<OpenedCandidate | undefined>();
  const find = (id: string) => (id === wren.id ? slow.promise : Promise.resolve({ row: unnamed }));
  const { store, open } = draw({ find });
  const first = open(wren.id);
  await open(unnamed.id);
  slow.resolve({ row: wren });
  await first;
  expect(store.candidate.candidate.value).toEqual({ kind: 'ready', value: { row: unnamed } });
});

test('a failure that comes late leaves the list as it is drawn', async () => {
  const slow = Promise.withResolvers<OpenedCandidate | undefined>();
  const { open, showList } = draw({ find: () => slow.promise });
  const first = open(wren.id);
  await showList();
  slow.reject(new Error('blocked'));
  await first;
  await heading('Shortlist');
  expect(screen.queryByText('blocked')).toBeNull();
});

test('a link to who is not saved leads back to the list', async () => {
  const { open } = draw({ find: async () => undefined });
  await open('gone');
  await heading('This candidate is not saved here');
  expect(screen.getByRole('link', { name: 'Back to the list' }).getAttribute('href')).toBe('#shortlist');
});

test('a database that does not open says that nothing is lost', async () => {
  const { showList } = draw({ list: () => Promise.reject(new Error('blocked')) });
  await showList();
  await heading('The saved candidates can’t be opened');
  expect(screen.getByText('blocked')).toBeTruthy();
});

test('who was erased because the last day of keeping has passed is counted', async () => {
  const { store } = draw({ eraseExpired: async () => 2 });
  await store.tidy();
  expect(await screen.findByText('2 candidates past the last day of keeping were erased.')).toBeTruthy();
});

test('everything can be exported', async () => {
  const { verbs, showList } = draw();
  await showList();
  fireEvent.click(await button('Export all as JSON'));
  await waitFor(() => expect(verbs.exportAll).toHaveBeenCalledOnce());
});

test('what another page of the extension saved is drawn here too', async () => {
  let rows = [wren];
  const { showList, changed } = draw({ list: async () => ({ rows, unreadable: [] }) });
  await showList();
  await screen.findByRole('link', { name: 'Wren Tallis' });
  rows = [wren, unnamed];
  changed();
  await screen.findByRole('link', { name: 'No name read' });
});
