import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CandidateView } from '#lib/ui/workspace/candidate/candidate-view.tsx';
import { createCandidate } from '#lib/ui/workspace/candidate/store.ts';
import type { CandidateVerbs, OpenedCandidate } from '#lib/ui/workspace/candidate/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { opened, row, stubCandidateVerbs } from './stub-candidate.ts';

afterEach(cleanup);

async function draw(candidate: OpenedCandidate = opened(), own: Partial<CandidateVerbs> = {}) {
  const verbs = stubCandidateVerbs({ find: async () => candidate, ...own });
  const notices = createNotices();
  const store = createCandidate(verbs, notices);
  render(<CandidateView store={store} matrices={matrices} />);
  await store.show(row.id);
  return { verbs, notices };
}

const card = () => within(screen.getByRole('region', { name: 'Before you hire' }));

it('what is settled before a hire stands open once an offer is made, with what the role has settled', async () => {
  const { verbs } = await draw(opened({ row: { ...row, stage: 'offer' }, settled: { person: ['ip'], role: ['contract'] } }));
  expect(card().getByText(/^2 of 10 settled/)).toBeTruthy();
  expect(card().getByRole<HTMLInputElement>('checkbox', { name: 'Transfer of intellectual property' }).checked).toBe(true);
  const contract = card().getByRole<HTMLInputElement>('checkbox', { name: 'Written contract' });
  expect([contract.checked, card().getAllByText('Settled for the role.').length]).toEqual([false, 1]);
  expect(card().queryByText('Show the checklist')).toBeNull();
  fireEvent.click(contract);
  expect(verbs.settle).toHaveBeenCalledExactlyOnceWith(row.id, 'contract', true);
  expect(await screen.findByText(/^2 of 10 settled/)).toBeTruthy();
});

it('before an offer the checklist is folded, and a tick that is not kept is told', async () => {
  const { notices } = await draw(opened(), { settle: async () => 'storage-full' });
  expect(card().getByText('Show the checklist')).toBeTruthy();
  fireEvent.click(card().getByLabelText('References'));
  await expect.poll(() => notices.notice.value?.text).toMatch(/^The tick could not be kept/);
});

it('whether a flag was right is answered beside the flag, and the kit is a link away', async () => {
  const { verbs } = await draw();
  const flag = screen.getByText(/^High$/).closest('details') as HTMLElement;
  fireEvent.click(within(flag).getByRole('radio', { name: 'Explained' }));
  expect(verbs.feedback.answer).toHaveBeenCalledExactlyOnceWith(row.id, expect.objectContaining({ id: expect.any(String) }), 'explained');
  expect(await within(flag).findByRole('button', { name: /^Clear/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Interview kit' }).getAttribute('href')).toBe(hrefOf({ screen: 'kit', id: row.id }));
});
