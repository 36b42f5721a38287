import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { SavedEntry } from '#lib/ui/verbs.ts';
import { button, drawPopup, heading } from './draw-popup.tsx';
import { calmReport, finding, sageMaker, sampleProfile, sampleReport } from './sample-report.ts';

afterEach(cleanup);

const entry: SavedEntry = { savedAt: '2026-05-03T09:00:00.000Z', expiresAt: '2026-10-30T09:00:00.000Z', report: sampleReport };

function opened(message: string | RegExp): HTMLDetailsElement {
  const details = screen.getByRole('heading', { name: message }).closest('details');
  if (!details) throw new Error(`no flag "${message}"`);
  return details;
}

test('who, against what, what was read and each competency in words stand above the flags', async () => {
  await drawPopup();
  await heading('Wren Tallis');
  expect(screen.getByLabelText<HTMLSelectElement>('Read against').selectedOptions[0]?.textContent).toBe('AI / ML · Senior');
  expect(screen.getByText('Read: About, 2 of 2 jobs, 1 of 31 skills')).toBeTruthy();
  const strip = screen.getAllByRole('list')[1];
  expect(
    strip &&
      within(strip)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
  ).toEqual(['Frameworks Only claimed', 'Deployment Evidenced', 'Pipelines Weak', 'Cloud ML Missing', 'Practice Not read']);
});

test('red flags are counted without the smaller points, and the first one stands open', async () => {
  await drawPopup();
  await heading(/2 red flags\s*each one is a question, not a verdict/);
  expect(opened(/^SageMaker in a job/).open).toBe(true);
  expect(opened('No job or project read shows PyTorch').open).toBe(false);
  const smaller = screen.getByText('2 smaller points').closest('details');
  expect(smaller?.open).toBe(false);
  expect(smaller?.textContent).toContain('A claimed effect has no number');
});

test('a flag holds its quote in context with the place, its question with anchors, and what could be innocent', async () => {
  await drawPopup();
  await heading('Wren Tallis');
  const flag = opened(/^SageMaker in a job/);
  expect(flag.querySelector('blockquote')?.textContent).toBe('“Deployed demand models on AWS SageMaker for nine depots”');
  expect(flag.querySelector('mark')?.textContent).toBe('AWS SageMaker');
  expect(flag.textContent).toContain('Halden Freight, Mar 2014 – Aug 2016');
  expect(flag.textContent).toContain('Which year did you first use SageMaker at Halden Freight?');
  expect(flag.textContent).toContain('Names one model and its users.');
  expect(flag.textContent).toContain('Could be innocent: A contract keeps the work confidential. The profile is kept short.');
  expect(flag.textContent).toContain('Rule: mirage/anachronism');
});

test('checks that were not made are told with their reasons', async () => {
  await drawPopup();
  const folded = (await screen.findByText('2 checks not made')).closest('details');
  expect(folded?.textContent).toContain('Skill stuffing: 30 of 31 skills were not shown.');
});

test('the question is copied, and says so', async () => {
  const { verbs } = await drawPopup();
  await heading('Wren Tallis');
  const copy = within(opened(/^SageMaker/)).getByRole('button', { name: 'Copy the question' });
  fireEvent.click(copy);
  await within(opened(/^SageMaker/)).findByRole('button', { name: 'Copied the question' });
  expect(verbs.copy).toHaveBeenCalledExactlyOnceWith('Which year did you first use SageMaker at Halden Freight?');
  expect(screen.getByRole('status').textContent).toBe('2 red flags, 2 smaller points. Copied');
});

test('"Show in page" asks the page for the quote and the text around it', async () => {
  const { verbs } = await drawPopup();
  await heading('Wren Tallis');
  fireEvent.click(within(opened(/^SageMaker/)).getByRole('button', { name: 'Show in page' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Shown in the page'));
  expect(verbs.showInPage).toHaveBeenCalledExactlyOnceWith(sageMaker.quote, 'Deployed demand models on AWS SageMaker for nine depots');
  expect(screen.queryByText('Not found in the page')).toBeNull();
});

test.each([
  ['the page no longer holds it', async () => false],
  ['the page does not answer', () => Promise.reject(new Error('gone'))],
])('a quote that cannot be shown says so where it was asked: %s', async (_name, showInPage) => {
  await drawPopup({ showInPage });
  await heading('Wren Tallis');
  fireEvent.click(within(opened(/^SageMaker/)).getByRole('button', { name: 'Show in page' }));
  await within(opened(/^SageMaker/)).findByText('Not found in the page');
  expect(within(opened('No job or project read shows PyTorch')).queryByText('Not found in the page')).toBeNull();
});

test('pasted text has no page to show a quote in', async () => {
  const { store } = await drawPopup();
  await store.reading.readText('Wren Tallis …');
  await heading('Wren Tallis');
  expect(screen.queryByRole('button', { name: 'Show in page' })).toBeNull();
});

test('another choice is analysed at once and remembered', async () => {
  const analyze = vi.fn().mockResolvedValueOnce(sampleReport).mockResolvedValueOnce(calmReport);
  const { verbs } = await drawPopup({ analyze });
  await heading('Wren Tallis');
  fireEvent.change(screen.getByLabelText('Read against'), { target: { value: 'web mid' } });
  await heading('No red flags in what was read');
  expect(analyze).toHaveBeenLastCalledWith(sampleProfile, { specialization: 'web', level: 'mid' });
  expect(verbs.rememberChoice).toHaveBeenCalledExactlyOnceWith({ specialization: 'web', level: 'mid' });
});

test('with nothing to flag the claims stand with the text that shows them', async () => {
  await drawPopup({ analyze: async () => calmReport });
  await heading('No red flags in what was read');
  expect(screen.getByText(/not a recommendation/)).toBeTruthy();
  expect(screen.getByText('“Deployed demand models on AWS SageMaker for nine depots”')).toBeTruthy();
  expect(screen.queryByText(/red flags? each/)).toBeNull();
  expect(await button('Questions 1 · 5 min')).toBeTruthy();
});

test('questions in the same words stand together, and the later ones are folded and copied all the same', async () => {
  const [probe] = sampleReport.questions.filter(({ kind }) => kind === 'probe');
  if (!probe) throw new Error('the sample report has a probe');
  const asked = ['PyTorch', 'Keras', 'Kafka', 'dbt'].map((name) => ({
    ...probe,
    id: `probe-claimed-skill:${name}`,
    text: `Where did you use ${name}?`,
  }));
  const copy = vi.fn(async (_: string) => {});
  await drawPopup({
    analyze: async () => ({ ...sampleReport, questions: [...asked.slice(0, 1), { ...probe, id: 'probe-gap:1' }, ...asked.slice(1)] }),
    copy,
  });
  fireEvent.click(await button(/^Questions 5/));
  const fold = (await screen.findByText('2 more in the same words, about other things')).closest('details');
  expect(fold?.textContent).toContain('Where did you use Kafka?');
  expect(fold?.textContent).not.toContain('Where did you use Keras?');
  fireEvent.click(screen.getByRole('button', { name: 'Copy all questions' }));
  await waitFor(() => expect(copy).toHaveBeenCalledWith(expect.stringContaining('Where did you use dbt?')));
});

test('the questions stand in two groups, and all are copied at once', async () => {
  const { verbs } = await drawPopup();
  fireEvent.click(await button('Questions 3 · 14 min'));
  const title = await heading(/3 questions, about 14 min/);
  expect(document.activeElement).toBe(title);
  expect(screen.getAllByRole('heading', { level: 3 }).map((node) => node.textContent)).toEqual([
    'Core: the same for every candidate of this role',
    'For this profile: they follow from its flags',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Copy all questions' }));
  await button('Copied all questions');
  expect(verbs.copy).toHaveBeenCalledExactlyOnceWith(
    '1. Which model of yours is in use today?\n2. Which year did you first use SageMaker at Halden Freight?\n3. What did you last train with PyTorch?',
  );
  fireEvent.click(await button('Flags 2'));
  await heading(/2 red flags/);
});

test('saving says until when it is kept, and can be undone', async () => {
  const undo = vi.fn(async () => {});
  const { verbs } = await drawPopup({ save: async () => ({ kind: 'saved', entry: { ...entry, undo } }) });
  fireEvent.click(await button('Save'));
  expect(await screen.findByText('Saved to your list')).toBeTruthy();
  expect(screen.getByText('Kept on this computer until 30 October 2026, then erased.')).toBeTruthy();
  expect((await button('Saved')).getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(await button('Undo'));
  await button('Save');
  expect(undo).toHaveBeenCalledOnce();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' })));
  expect(verbs.findSaved).toHaveBeenCalledTimes(2);
});

test.each([
  ['the same report', entry, 'Saved on 3 May 2026; the report is the same', 'Saved'],
  ['another report', { ...entry, report: calmReport }, 'Saved on 3 May 2026; 4 differences since', 'Save again'],
  [
    'another role',
    { ...entry, report: { ...sampleReport, level: 'mid' as const } },
    'Saved on 3 May 2026, read against another role',
    'Save again',
  ],
  [
    'a report that cannot be read',
    { savedAt: entry.savedAt, expiresAt: entry.expiresAt },
    'Saved on 3 May 2026; that report can’t be opened by this version',
    'Save again',
  ],
])('who is saved already is told so on opening: %s', async (_name, found, words, label) => {
  await drawPopup({ findSaved: async () => found });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(await button(label)).toBeTruthy();
});

test('with no room left the report stays, and the list is one click away', async () => {
  const { verbs } = await drawPopup({ save: async () => ({ kind: 'storage-full' }) });
  fireEvent.click(await button('Save'));
  expect((await screen.findByRole('alert')).textContent).toContain('No room left to save');
  expect(opened(/^SageMaker/)).toBeTruthy();
  fireEvent.click(await button('Open the list'));
  expect(verbs.openList).toHaveBeenCalledOnce();
});

test('a database that does not open leaves the report as it is', async () => {
  await drawPopup({ findSaved: () => Promise.reject(new Error('blocked')) });
  expect((await screen.findByRole('alert')).textContent).toContain('Saved candidates can’t be opened');
  expect(opened(/^SageMaker/)).toBeTruthy();
});

test('of many red flags the first eight stand in view, and the others are folded', async () => {
  const findings = Array.from({ length: 10 }, (_, index) => finding({ id: `f${index}`, severity: 'medium', message: `Flag ${index}` }));
  await drawPopup({ analyze: async () => ({ ...sampleReport, findings }) });
  await heading(/10 red flags/);
  const folded = screen.getByText('2 more red flags').closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain('Flag 8');
  expect(folded?.textContent).not.toContain('Flag 7');
});
