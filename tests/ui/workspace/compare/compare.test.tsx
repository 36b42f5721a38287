import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { ChosenRole } from '#lib/ui/verbs.ts';
import { CompareView } from '#lib/ui/workspace/compare/compare-view.tsx';
import { createCompare } from '#lib/ui/workspace/compare/store.ts';
import type { ComparedCandidate } from '#lib/ui/workspace/compare/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { hrefOf, placeIn } from '#lib/ui/workspace/place.ts';
import { heading, matrices } from '#tests/ui/draw-popup.tsx';
import { calmReport, sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { compared, stubCompare } from './stub-compare.ts';

afterEach(cleanup);

const wren = compared('a', 'Wren Tallis', { notes: [{ at: '2026-05-04T10:00:00.000Z', text: 'Rang on Monday' }] });
const ada = compared('b', 'Ada Birch', {
  stage: 'Interview',
  reading: { profile: { ...sampleProfile, id: 'b' }, report: { ...calmReport, profileId: 'b' } },
});

async function draw(people: readonly ComparedCandidate[], ids = people.map(({ row }) => row.id)) {
  const verbs = stubCompare();
  verbs.find.mockImplementation(async (id) => people.find(({ row }) => row.id === id));
  const notices = createNotices();
  const store = createCompare(verbs, notices);
  render(<CompareView store={store} matrices={matrices} />);
  await store.show(ids);
  return { verbs, store, notices };
}

const rowOf = (name: RegExp): string[] => {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '');
};

test('the address names who is compared, in the order of picking', () => {
  const ids = ['linkedin:b&c', 'content:1=2'];
  expect(hrefOf({ screen: 'compare', ids })).toBe('#compare=~bGlua2VkaW46YiZj&compare=~Y29udGVudDoxPTI');
  expect(placeIn(hrefOf({ screen: 'compare', ids }))).toEqual({ screen: 'compare', ids });
  expect(placeIn(hrefOf({ screen: 'compare', ids: [] }))).toEqual({ screen: 'compare', ids: [] });
});

test('candidates stand in the order of picking, each with stage, coverage and a way to the whole report', async () => {
  await draw([ada, wren]);
  await heading('Compare 2 candidates');
  const heads = screen.getAllByRole('columnheader');
  expect(heads.map((head) => within(head).getByRole('link').textContent)).toEqual(['Ada Birch', 'Wren Tallis']);
  expect(
    within(heads[0] as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe(hrefOf({ screen: 'candidate', id: 'b' }));
  expect(heads[0]?.textContent).toContain('Interview');
  expect(heads[0]?.textContent).toContain('2 of 2 jobs');
});

test('each competency stands with its state in words and the quotes behind it, for everybody', async () => {
  await draw([wren, ada]);
  await heading('Compare 2 candidates');
  for (const { name, status, evidence } of sampleReport.competencies) {
    const [cell = ''] = rowOf(new RegExp(name.replace(/[^\w ]/gu, '.')));
    expect(cell).toContain(
      { evidenced: 'Evidenced', weak: 'Weak', 'claimed-only': 'Only claimed', missing: 'Missing', unread: 'Not read' }[status],
    );
    if (evidence[0]) expect(cell).toContain(evidence[0].quote);
  }
  expect(rowOf(/^Notes/)).toEqual(['Rang on Monday4 May 2026', 'No notes']);
  expect(rowOf(/^Flags\s*Each/)[1]).toBe('None in what was read');
  expect(rowOf(/^Flags\s*Each/)[0]).toContain(sampleReport.findings[0]?.message);
});

test('nothing totals, ranks or names a winner', async () => {
  await draw([wren, ada]);
  await heading('Compare 2 candidates');
  const words = screen.getByRole('table').textContent ?? '';
  expect(screen.getAllByRole('link', { name: /^Interview kit of/ })).toHaveLength(2);
  expect(words).not.toMatch(/total|score|rank|best|winner|\d\s*%/iu);
  expect(screen.queryAllByRole('button').filter((button) => button.closest('thead'))).toEqual([]);
});

test('who was saved against another role is read anew for display, and that is said', async () => {
  const other = compared('c', 'Bo Cray', {
    reading: {
      profile: { ...sampleProfile, id: 'c' },
      report: { ...calmReport, specialization: 'web', level: 'junior', today: '2026-01-02' },
    },
  });
  const { verbs } = await draw([wren, other]);
  await heading('Compare 2 candidates');
  const { specialization, level } = sampleReport;
  expect(verbs.analyze.mock.calls.map(([profile, ...against]) => [profile.id, ...against])).toEqual([
    ['c', { specialization, level }, '2026-01-02'],
  ]);
  const [first, second] = screen.getAllByRole('columnheader');
  expect(second?.textContent).toContain('Saved against Web · Junior; read anew for this page.');
  expect(first?.textContent).not.toContain('Saved against');
});

const payments: ChosenRole = {
  id: 'r1',
  name: 'Payments',
  brief: { schemaVersion: 1, specialization: sampleReport.specialization, level: sampleReport.level, mustHave: ['kafka'] },
};

test('who was saved for a role of the same specialisation and level is read anew, and that is said', async () => {
  const forRole = compared('c', 'Bo Cray', { role: payments });
  const forLost = compared('d', 'Cy Dorn');
  const { verbs } = await draw([
    wren,
    { ...forRole, row: { ...forRole.row, roleId: 'r1' } },
    { ...forLost, row: { ...forLost.row, roleId: 'r2' } },
  ]);
  await heading('Compare 3 candidates');
  expect(verbs.analyze.mock.calls.map(([{ id }, choice]) => [id, choice.role])).toEqual([
    ['c', undefined],
    ['d', undefined],
  ]);
  const [, second, third] = screen.getAllByRole('columnheader');
  expect(second?.textContent).toContain('Saved against Payments; read anew for this page.');
  expect(third?.textContent).toContain('for a role that is not there any more; read anew');
});

test('all are read against the role of the first as it is now, those saved for it too', async () => {
  const first = compared('c', 'Bo Cray', { role: payments });
  const { verbs } = await draw([{ ...first, row: { ...first.row, roleId: 'r1' } }, wren]);
  await heading('Compare 2 candidates');
  expect(verbs.analyze.mock.calls.map(([{ id }, { role }]) => [id, role?.name])).toEqual([
    ['c', 'Payments'],
    ['a', 'Payments'],
  ]);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.includes('Saved against'))).toEqual([false, true]);
});

test('a matrix of one’s own is read against as it is now; where that can’t be, the saved report is shown as such', async () => {
  const own = compared('c', 'Bo Cray', { hasOwnMatrix: true });
  const { verbs, store } = await draw([own, wren]);
  await heading('Compare 2 candidates');
  expect(verbs.analyze).toHaveBeenCalledOnce();
  expect(screen.queryByText(/Shown as it was saved/)).toBeNull();
  verbs.analyze.mockRejectedValueOnce(new Error('no such matrix'));
  await store.show(['c', 'a']);
  expect((await screen.findByText(/Shown as it was saved/)).closest('th')?.textContent).toContain('Bo Cray');
});

test('another role can be chosen; it stays when the candidates change', async () => {
  const { verbs, store } = await draw([wren, ada]);
  await heading('Compare 2 candidates');
  fireEvent.change(screen.getByRole('combobox', { name: 'Read against' }), { target: { value: 'web junior' } });
  await waitFor(() => expect(verbs.analyze).toHaveBeenCalledTimes(2));
  await store.show(['a']);
  expect(verbs.analyze.mock.lastCall?.[1]).toEqual({ specialization: 'web', level: 'junior' });
});

test('only the competencies that differ are shown on request', async () => {
  const { store } = await draw([wren, wren]);
  await store.show(['a']);
  await heading('Compare 1 candidate');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Only where they differ' }));
  expect(await screen.findByText('All competencies are in the same state for everybody')).toBeTruthy();
});

test('who is gone, who can’t be opened and who did not fit are told', async () => {
  const { reading: _, ...closed } = compared('d', 'Cy Dorn');
  await draw([wren, closed], ['a', 'gone', 'd', 'x', 'y', 'y', 'z']);
  await heading('Compare 1 candidate');
  expect(screen.getByText(/^2 of those you picked are not saved any more/)).toBeTruthy();
  expect(screen.getByText(/^The saved report of Cy Dorn can’t be opened by this version/)).toBeTruthy();
  expect(screen.getByText('4 fit beside each other: 2 more were left out.')).toBeTruthy();
});

test('without anybody picked it says how to pick', async () => {
  await draw([]);
  await heading('Compare');
  expect(screen.getByRole('link', { name: 'shortlist' }).getAttribute('href')).toBe('#shortlist');
});

test('one more is found by name and added after the others, up to four', async () => {
  const { verbs, store } = await draw([wren]);
  verbs.people.mockImplementation(async (text) => (text === 'ada' ? [ada.row] : [wren.row, ada.row]));
  await heading('Compare 1 candidate');
  await store.offer('');
  const offered = async (): Promise<(string | null)[]> =>
    (await screen.findAllByRole('link', { hidden: true }))
      .map((link) => link.getAttribute('href'))
      .filter((href) => href?.startsWith('#compare'));
  await waitFor(async () => expect(await offered()).toEqual([hrefOf({ screen: 'compare', ids: ['a', 'b'] })]));
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'ada' } });
  await waitFor(() => expect(verbs.people).toHaveBeenLastCalledWith('ada'));
  expect(await offered()).toEqual([hrefOf({ screen: 'compare', ids: ['a', 'b'] })]);
});

test('of two looks for a name the later one is shown, and nobody is added to four', async () => {
  const slow = Promise.withResolvers<[]>();
  const { verbs, store } = await draw([wren]);
  verbs.people.mockImplementation((text) => (text === 'a' ? slow.promise : Promise.resolve([ada.row])));
  const first = store.offer('a');
  await store.offer('ad');
  slow.resolve([]);
  await first;
  expect(store.offered.value).toEqual([ada.row]);
  cleanup();
  await draw(['a', 'b', 'c', 'd'].map((id) => compared(id, `Person ${id}`)));
  await heading('Compare 4 candidates');
  expect(screen.queryByText('Add a candidate')).toBeNull();
});

test('the core questions that all share stand below once', async () => {
  await draw([wren, ada]);
  const shared = sampleReport.questions.filter(
    ({ kind, id }) => kind === 'core' && calmReport.questions.some((question) => question.id === id),
  );
  const list = await screen.findByRole('heading', {
    level: 2,
    name: `Ask everybody the same: ${shared.length} core question${shared.length === 1 ? '' : 's'}`,
  });
  for (const { text } of shared) expect(within(list.parentElement as HTMLElement).getByText(text)).toBeTruthy();
});

test('the comparison is printed, and exported as CSV with a word about the log', async () => {
  const { verbs, notices } = await draw([wren, ada]);
  await heading('Compare 2 candidates');
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  fireEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
  await waitFor(() => expect(notices.notice.value?.text).toMatch(/^A file with 2 candidates, as saved, was made\./));
  expect(verbs.print).toHaveBeenCalledOnce();
  expect(verbs.exportCsv).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
});
