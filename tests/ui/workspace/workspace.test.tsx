import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WorkspaceApp } from '#lib/ui/workspace/app.tsx';
import type { CandidateVerbs, OpenedCandidate } from '#lib/ui/workspace/candidate/verbs.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { ShortlistVerbs } from '#lib/ui/workspace/shortlist/verbs.ts';
import { createWorkspaceStore } from '#lib/ui/workspace/store.ts';
import type { UpkeepVerbs } from '#lib/ui/workspace/upkeep.ts';
import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import { heading, matrices } from '#tests/ui/draw-popup.tsx';
import { opened, stubCandidateVerbs } from './candidate/stub-candidate.ts';
import { stubCompare } from './compare/stub-compare.ts';
import { stubImport } from './import/stub-import.ts';
import { stubKit } from './kit/stub-kit.ts';
import { stubMatrices } from './matrices/stub-matrices.ts';
import { stubRoles } from './roles/stub-roles.ts';
import { stubSettings, stubUpkeep } from './settings/stub-settings.ts';
import { pageOf, stubVerbs, unnamed, wren } from './shortlist/stub-verbs.ts';

afterEach(cleanup);

type Own = Partial<
  Pick<ShortlistVerbs, 'page'> & Pick<CandidateVerbs, 'find'> & Pick<WorkspaceVerbs, 'eraseExpired'> & { upkeep: Partial<UpkeepVerbs> }
>;

function draw({ eraseExpired = async () => 0, page, find, upkeep = {} }: Own = {}) {
  const [onChange, onNoRoom] = [vi.fn(), vi.fn()];
  const store = createWorkspaceStore({
    shortlist: { ...stubVerbs(), ...(page && { page }) },
    candidate: async () => stubCandidateVerbs(find && { find }),
    compare: async () => stubCompare(),
    importing: async () => stubImport(),
    kit: async () => stubKit().verbs,
    matrices: async () => stubMatrices().verbs,
    ownMatrices: async () => [],
    roles: async () => stubRoles(),
    skills: async () => [],
    settings: async () => stubSettings(),
    blind: {
      isBlind: async () => false,
      known: async () => new Map(),
      ids: async () => [],
      rows: async () => [],
      scored: async () => new Set<string>(),
    },
    upkeep: stubUpkeep(upkeep),
    eraseExpired,
    putAddress: vi.fn(),
    onChange,
    onNoRoom,
  });
  render(<WorkspaceApp store={store} matrices={matrices} />);
  const open = (id: string): Promise<void> => store.go(hrefOf({ screen: 'candidate', id }));
  return {
    store,
    open,
    showList: () => store.go(''),
    changed: (): void => onChange.mock.calls[0]?.[0](),
    runOut: (): void => onNoRoom.mock.calls[0]?.[0](),
  };
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

test('a change for which there is no room is told on every screen, with what to do', async () => {
  const { open, runOut } = draw();
  await open(wren.id);
  runOut();
  const told = await screen.findByText(/^There is no room left, so nothing was changed\./);
  expect(told.textContent).toContain('What is saved already is safe. Free some room on this computer');
});

test('of two candidates opened quickly the later one is drawn, though the first answers last', async () => {
  const slow = Promise.withResolvers<OpenedCandidate | undefined>();
  const later = opened({ row: unnamed });
  const find = vi.fn((id: string) => (id === wren.id ? slow.promise : Promise.resolve(later)));
  const { open } = draw({ find });
  const first = open(wren.id);
  await waitFor(() => expect(find).toHaveBeenCalled());
  await open(unnamed.id);
  slow.resolve(opened());
  await first;
  await heading('No name read');
  expect(screen.queryByRole('heading', { name: 'Wren Tallis' })).toBeNull();
});

test('a failure that comes late leaves the list as it is drawn', async () => {
  const slow = Promise.withResolvers<OpenedCandidate | undefined>();
  const find = vi.fn(() => slow.promise);
  const { open, showList } = draw({ find });
  const first = open(wren.id);
  await waitFor(() => expect(find).toHaveBeenCalled());
  await showList();
  slow.reject(new Error('blocked'));
  await first;
  await heading('Shortlist');
  expect(screen.queryByText('blocked')).toBeNull();
});

test('a screen that is left before its code is there is not loaded', async () => {
  const find = vi.fn(async () => opened());
  const { open, showList } = draw({ find });
  const first = open(wren.id);
  await showList();
  await first;
  await heading('Shortlist');
  expect(find).not.toHaveBeenCalled();
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

test('what a newer version saved is left alone, and nothing else is asked of it', async () => {
  const eraseExpired = vi.fn(async () => 0);
  const { store } = draw({ eraseExpired, upkeep: { opening: async () => ({ kind: 'newer' }) } });
  await store.tidy();
  await heading('Update Mirage Lens to open what is saved');
  expect(eraseExpired).not.toHaveBeenCalled();
});

test('what can’t be opened is saved as a file, and says so where that fails too', async () => {
  const rescue = vi.fn(async () => {});
  const { store } = draw({ upkeep: { opening: async () => ({ kind: 'failed', message: 'upgrade broke' }), rescue } });
  await store.tidy();
  await heading('What is saved can’t be opened');
  expect(screen.getByText('upgrade broke')).toBeTruthy();
  rescue.mockRejectedValueOnce(new Error('gone'));
  screen.getByRole('button', { name: 'Save what is there as a file' }).click();
  expect((await screen.findByRole('alert')).textContent).toBe('It could not be read: gone');
  screen.getByRole('button', { name: 'Save what is there as a file' }).click();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('who is erased soon, and that the room runs out, is told above the screen', async () => {
  const { showList, store } = draw({ upkeep: { due: async () => ({ expiring: 2, isNearlyFull: true }) } });
  await showList();
  expect((await screen.findByRole('link', { name: 'See who' })).getAttribute('href')).toBe('#settings=keeping');
  expect(screen.getByText(/2 candidates are erased within 14 days/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Save a backup' }).getAttribute('href')).toBe('#settings=backup');
  await store.go('#settings=log');
  await heading('Settings');
  expect(screen.queryByText(/erased within 14 days\./)).toBeNull();
});

test('a candidate who was read for a role of one’s own says for which', async () => {
  const { open } = draw({ find: async () => opened({ roleName: 'Backend, Porto' }) });
  await open(wren.id);
  await heading('Wren Tallis');
  expect(screen.getByText(/Read against Backend, Porto · AI \/ ML · Senior · Saved on/)).toBeTruthy();
});

test('what was told on one screen does not stand over the next, unless it can be taken back', async () => {
  const { open, showList } = draw();
  await open(wren.id);
  fireEvent.change(await screen.findByLabelText('Stage'), { target: { value: 'interview' } });
  await screen.findByText('Stage is now Interview.');
  await showList();
  await heading('Shortlist');
  expect(screen.queryByText('Stage is now Interview.')).toBeNull();
  await open(wren.id);
  fireEvent.click(await screen.findByRole('button', { name: 'Delete candidate' }));
  await screen.findByText(/^Wren Tallis was deleted/);
  await showList();
  await heading('Shortlist');
  expect(screen.getByText(/^Wren Tallis was deleted/)).toBeTruthy();
});
