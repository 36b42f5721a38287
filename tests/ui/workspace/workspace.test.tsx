import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WorkspaceApp } from '#lib/ui/workspace/app.tsx';
import type { CandidateVerbs, OpenedCandidate } from '#lib/ui/workspace/candidate/verbs.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { ShortlistVerbs } from '#lib/ui/workspace/shortlist/verbs.ts';
import { createWorkspaceStore } from '#lib/ui/workspace/store.ts';
import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import { heading, matrices } from '#tests/ui/draw-popup.tsx';
import { opened, stubCandidateVerbs } from './candidate/stub-candidate.ts';
import { stubCompare } from './compare/stub-compare.ts';
import { stubImport } from './import/stub-import.ts';
import { pageOf, stubVerbs, unnamed, wren } from './shortlist/stub-verbs.ts';

afterEach(cleanup);

type Own = Partial<Pick<ShortlistVerbs, 'page'> & Pick<CandidateVerbs, 'find'> & Pick<WorkspaceVerbs, 'eraseExpired'>>;

function draw({ eraseExpired = async () => 0, page, find }: Own = {}) {
  const onChange = vi.fn();
  const store = createWorkspaceStore({
    shortlist: { ...stubVerbs(), ...(page && { page }) },
    candidate: stubCandidateVerbs(find && { find }),
    compare: stubCompare(),
    importing: stubImport(),
    eraseExpired,
    onChange,
  });
  render(<WorkspaceApp store={store} matrices={matrices} />);
  const open = (id: string): Promise<void> => store.go(hrefOf({ screen: 'candidate', id }));
  return { store, open, showList: () => store.go(''), changed: (): void => onChange.mock.calls[0]?.[0]() };
}

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
  const { open } = draw({ find: async () => opened({ readings: [], unreadable: 1 }) });
  await open(wren.id);
  await heading('Wren Tallis');
  expect(screen.getByText(/can’t be opened by this version/)).toBeTruthy();
});

test('of two candidates opened quickly the later one is drawn, though the first answers last', async () => {
  const slow = Promise.withResolvers<OpenedCandidate | undefined>();
  const later = opened({ row: unnamed });
  const find = (id: string) => (id === wren.id ? slow.promise : Promise.resolve(later));
  const { store, open } = draw({ find });
  const first = open(wren.id);
  await open(unnamed.id);
  slow.resolve(opened());
  await first;
  expect(store.candidate.candidate.value).toEqual({ kind: 'ready', value: later });
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

test('who was erased because the last day of keeping has passed is counted', async () => {
  const { store } = draw({ eraseExpired: async () => 2 });
  await store.tidy();
  expect(await screen.findByText('2 candidates past the last day of keeping were erased.')).toBeTruthy();
});

test('what another page of the extension saved is drawn here too', async () => {
  let rows = [wren];
  const { showList, changed } = draw({ page: async () => pageOf(rows) });
  await showList();
  await screen.findByRole('link', { name: 'Wren Tallis' });
  rows = [wren, unnamed];
  changed();
  await screen.findByRole('link', { name: 'No name read' });
});
