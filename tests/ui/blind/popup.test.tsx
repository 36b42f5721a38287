import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { labelOf } from '#lib/ui/blind/label.ts';
import type { PopupVerbs, ReadResult, SavedEntry } from '#lib/ui/verbs.ts';
import { button, drawPopup, heading } from '#tests/ui/draw-popup.tsx';
import { drawPanel } from '#tests/ui/panel/draw-panel.tsx';
import { TELLING, wren } from './person.ts';

afterEach(cleanup);

const report: Report = analyze(
  wren,
  { schemaVersion: 1, specialization: 'ai-ml', level: 'senior', mustHave: [] },
  '2026-11-22',
  builtInMatrices,
);
const read = async (): Promise<ReadResult> => ({
  kind: 'profile',
  profile: wren,
  tab: { id: 7, url: 'https://board.example.test/in/wren-tallowfield/' },
});
const label = labelOf(wren.id);
const entry: SavedEntry = { savedAt: '2026-05-03T09:00:00.000Z', expiresAt: '2026-10-30T09:00:00.000Z', report };

const blind = (own: Partial<PopupVerbs> = {}): Partial<PopupVerbs> => ({
  isBlind: async () => true,
  readPage: read,
  analyze: async () => report,
  ...own,
});

/** Everything that is drawn or named, without the list of what blind mode can't hide. */
function page(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const told of copy.querySelectorAll('.blind ul')) told.remove();
  return copy.innerHTML;
}

test('names are shown where nothing else was chosen', async () => {
  await drawPopup({ readPage: read, analyze: async () => report });
  await heading('Wren Tallowfield (she/her)');
  expect(screen.queryByText('Blind: name hidden')).toBeNull();
});

test('nothing drawn tells who it is, and what is hidden is said', async () => {
  const { store } = await drawPopup(blind());
  await heading(label);
  expect(page()).not.toMatch(TELLING);
  expect(screen.getByText('Blind: name hidden')).toBeTruthy();
  expect(screen.getByText(/the tab behind the popup still shows all of it/)).toBeTruthy();
  store.toggleView();
  await heading(/questions, about/);
  expect(page()).not.toMatch(TELLING);
});

test('the name is never drawn, not for a moment', async () => {
  const seen = new MutationObserver(() => expect(page()).not.toMatch(TELLING));
  seen.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  await drawPopup(blind({ refine: async () => report, findSaved: async () => entry }));
  await heading(label);
  await screen.findByText(/the report is the same/);
  seen.disconnect();
});

test('“Show” reveals for this reading only', async () => {
  const { store } = await drawPopup(blind());
  fireEvent.click(await button('Show the name'));
  await heading('Wren Tallowfield (she/her)');
  expect(screen.getByText('Name shown for this reading')).toBeTruthy();
  fireEvent.click(await button('Hide the name'));
  await heading(label);
  fireEvent.click(await button('Show the name'));
  await store.reading.readAgain();
  await heading(label);
});

test('the page is searched for the words as they stand there', async () => {
  const showInPage = vi.fn<PopupVerbs['showInPage']>(async () => true);
  await drawPopup(blind({ showInPage }));
  await heading(label);
  for (const show of screen.getAllByRole('button', { name: 'Show in page', hidden: true })) fireEvent.click(show);
  await waitFor(() => expect(showInPage).toHaveBeenCalled());
  expect(JSON.stringify(showInPage.mock.calls)).not.toContain('▒');
  const quotes = report.findings.flatMap(({ spans }) => spans.map(({ quote }) => quote));
  for (const [quote] of showInPage.mock.calls) expect(quotes).toContain(quote);
  expect(showInPage.mock.calls.some(([, near]) => TELLING.test(near))).toBe(true);
});

test('what is saved and what the panel is given is the profile as it was read', async () => {
  const save = vi.fn<PopupVerbs['save']>(async () => ({ kind: 'saved', entry }));
  const openPanel = vi.fn(async () => {});
  const { store } = await drawPopup(blind({ save, openPanel }));
  await heading(label);
  await store.saving.save();
  expect(save.mock.calls[0]?.slice(0, 2)).toEqual([wren, report]);
  await store.openPanel?.();
  expect(openPanel).toHaveBeenCalledWith(expect.objectContaining({ profile: wren }));
});

test('all questions are copied as they are drawn', async () => {
  const copy = vi.fn(async (_text: string) => {});
  const { store } = await drawPopup(blind({ copy }));
  await heading(label);
  store.toggleView();
  fireEvent.click(await button('Copy all questions'));
  await waitFor(() => expect(copy).toHaveBeenCalledOnce());
  expect(copy.mock.calls[0]?.[0]).not.toMatch(TELLING);
});

test('who has a scorecard is shown in full', async () => {
  await drawPopup(blind({ findSaved: async () => ({ ...entry, scoredAt: '2026-06-01T10:00:00.000Z' }) }));
  await heading('Wren Tallowfield (she/her)');
  expect(screen.getByText(/a scorecard has been submitted/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show the name' })).toBeNull();
});

test('the panel hides too, with the titles of tabs and the differences to the saved report', async () => {
  const earlier: Report = {
    ...report,
    findings: report.findings.map((finding, index) =>
      index === 0 ? { ...finding, message: 'Wren Tallowfield of Lowick said so' } : finding,
    ),
  };
  const { go } = await drawPanel(blind({ findSaved: async () => ({ ...entry, report: earlier }) }));
  await heading(label);
  await screen.findByText(/Changed since you saved it/);
  expect(screen.getByText('▒hidden name▒ of ▒hidden place▒ said so')).toBeTruthy();
  go({ id: 8, url: 'https://board.example.test/in/sable-orme/', title: 'Sable Orme' });
  await screen.findByText(/The tab now shows another page/);
  expect(screen.getByText(new RegExp(`still about ${label}`))).toBeTruthy();
  expect(page()).not.toMatch(TELLING);
  expect(page()).not.toContain('Sable');
});

test('the panel follows the switch', async () => {
  let on = false;
  const { change } = await drawPanel(blind({ isBlind: async () => on }));
  await heading('Wren Tallowfield (she/her)');
  on = true;
  change();
  await heading(label);
});
