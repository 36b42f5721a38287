import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CandidateView } from '#lib/ui/workspace/candidate/candidate-view.tsx';
import { createCandidate } from '#lib/ui/workspace/candidate/store.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { Shell } from '#lib/ui/workspace/shell.tsx';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { opened, row, stubCandidateVerbs } from './candidate/stub-candidate.ts';

afterEach(cleanup);

test.each([
  ['shortlist', 'Shortlist – Mirage Lens'],
  ['compare', 'Compare – Mirage Lens'],
  ['settings', 'Settings – Mirage Lens'],
] as const)('the window of %s is called “%s”', (screenName, title) => {
  document.title = '';
  render(<Shell screen={screenName}>The screen</Shell>);
  expect(document.title).toBe(title);
});

test('the window of a candidate has their name, and no other’s', async () => {
  const find = async (id: string) => (id === row.id ? opened() : undefined);
  const store = createCandidate(stubCandidateVerbs({ find }), createNotices());
  render(
    <Shell screen="candidate">
      <CandidateView store={store} matrices={matrices} />
    </Shell>,
  );
  expect(document.title).toBe('Candidate – Mirage Lens');
  await store.show(row.id);
  await waitFor(() => expect(document.title).toBe('Wren Tallis – Mirage Lens'));
  await store.show('gone');
  await waitFor(() => expect(document.title).toBe('Candidate – Mirage Lens'));
});
