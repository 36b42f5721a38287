import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { PopupApp } from '#lib/ui/popup-app.tsx';
import { createPopupStore } from '#lib/ui/store.ts';
import type { Choice } from '#lib/ui/verbs.ts';
import { matrices } from './draw-popup.tsx';
import { sampleReport } from './sample-report.ts';
import { stubVerbs } from './stub-verbs.ts';

afterEach(cleanup);

const [finding] = sampleReport.findings;
if (!finding) throw new Error('the sample has a finding');
const wrongNiche = { ...finding, id: 'niche', rule: 'niche/wrong-specialization' };

/** Work of the web, read against whatever is chosen. */
const analyze = vi.fn(
  async (_profile: Profile, { specialization }: Choice): Promise<Report> => ({
    ...sampleReport,
    specialization,
    specializations: [
      { id: 'web', share: 0.8 },
      { id: 'ai-ml', share: 0.2 },
    ],
    findings: specialization === 'web' ? [] : [wrongNiche],
  }),
);
const unchosen = async (): Promise<Choice> => ({ specialization: 'ai-ml', level: 'mid', isUnchosen: true });
const GUESSED = /^Nothing is chosen yet, so it was read against Web/u;

test('until somebody chooses, work of another specialisation is read against that one, and the popup says so', async () => {
  const verbs = stubVerbs({ loadChoice: unchosen, analyze });
  const store = createPopupStore(verbs);
  render(<PopupApp store={store} matrices={matrices} version="1.0.0" />);
  await store.reading.open();
  await screen.findByText(GUESSED);
  expect(store.reading.state.value).toMatchObject({ kind: 'report', report: { specialization: 'web', findings: [] } });
  expect(verbs.rememberChoice).not.toHaveBeenCalled();
  await store.reading.choose({ specialization: 'ai-ml', level: 'mid' });
  expect(store.reading.state.value).toMatchObject({ kind: 'report', report: { specialization: 'ai-ml' } });
  expect(verbs.rememberChoice).toHaveBeenCalledExactlyOnceWith({ specialization: 'ai-ml', level: 'mid' });
  expect(screen.queryByText(GUESSED)).toBeNull();
});

test('what it was read against can be kept', async () => {
  const verbs = stubVerbs({ loadChoice: unchosen, analyze });
  const store = createPopupStore(verbs);
  render(<PopupApp store={store} matrices={matrices} version="1.0.0" />);
  await store.reading.open();
  fireEvent.click(await screen.findByRole('button', { name: 'Keep that for the next profiles' }));
  await waitFor(() => expect(screen.queryByText(GUESSED)).toBeNull());
  expect(verbs.rememberChoice).toHaveBeenCalledExactlyOnceWith({ specialization: 'web', level: 'mid' });
});

test('what was chosen stays, whatever the work is', async () => {
  const store = createPopupStore(stubVerbs({ loadChoice: async () => ({ specialization: 'ai-ml', level: 'mid' }), analyze }));
  await store.reading.open();
  expect(store.reading.state.value).toMatchObject({ kind: 'report', report: { specialization: 'ai-ml', findings: [wrongNiche] } });
  expect(store.reading.isGuessed.value).toBe(false);
});
