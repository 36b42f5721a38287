import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { RolesView } from '#lib/ui/workspace/roles/roles-view.tsx';
import { createRoles } from '#lib/ui/workspace/roles/store.ts';
import type { RolesVerbs } from '#lib/ui/workspace/roles/verbs.ts';
import { button, heading, matrices } from '#tests/ui/draw-popup.tsx';
import { stubRoles } from './stub-roles.ts';

afterEach(cleanup);

const skills = [
  { id: 'django', name: 'Django' },
  { id: 'apache-kafka', name: 'Apache Kafka' },
];
async function draw(own: Partial<RolesVerbs> = {}, known = matrices) {
  const verbs = stubRoles(own);
  const notices = createNotices();
  const store = createRoles(verbs, notices);
  await store.show();
  render(<RolesView store={store} matrices={known} skills={skills} />);
  return { verbs, store, notices };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('each role says what it is read for and how far its checklist is', async () => {
  await draw();
  await heading('Backend, Porto');
  expect(screen.getByText('Web · Mid · 1 must-have · 1 of 10 settled')).toBeTruthy();
});

test('without roles the page says what they are for', async () => {
  await draw({ list: async () => [] });
  await heading('No role is written down yet');
});

test('a role without a name is not kept, and the field says so', async () => {
  const { verbs } = await draw();
  fireEvent.click(await button('New role'));
  fireEvent.click(await button('Save role'));
  expect(await screen.findByText(/Give the role a name/)).toBeTruthy();
  expect(screen.getByLabelText('Name of the role').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(screen.getByLabelText('Name of the role'));
  expect(verbs.save).not.toHaveBeenCalled();
});

test('the keyboard goes on in the form that was opened, and in the list once it is left', async () => {
  const { notices } = await draw();
  fireEvent.click(await button('New role'));
  expect(document.activeElement).toBe(screen.getByLabelText('Name of the role'));
  fireEvent.click(await button('Back without saving'));
  expect(document.activeElement).toBe(await heading('Roles'));
  expect(notices.notice.value).toBeUndefined();
  fireEvent.click(await button(/^Open/));
  expect(document.activeElement).toBe(await heading('Backend, Porto'));
});

test('what was written into a role that is left without saving can be had back', async () => {
  const { verbs, notices } = await draw();
  fireEvent.click(await button('New role'));
  type('Name of the role', 'Data, Oslo');
  fireEvent.click(await button('Back without saving'));
  await heading('Roles');
  expect(notices.notice.value?.text).toBe('Data, Oslo was left without saving.');
  await notices.notice.value?.undo?.();
  expect(await screen.findByDisplayValue('Data, Oslo')).toBeTruthy();
  expect(notices.notice.value).toBeUndefined();
  expect(verbs.save).not.toHaveBeenCalled();
});

test('a role is written with its must-haves, budget and checklist, and kept', async () => {
  const { verbs, notices } = await draw();
  fireEvent.click(await button('New role'));
  type('Name of the role', 'Data, Oslo');
  type('Add a skill', 'Apache Kafka');
  await button(/Apache Kafka/);
  type('Most that can be paid', '98,000');
  expect(await screen.findByText(/98,000 USD is 23,932 USD below 121,932 USD/)).toBeTruthy();
  expect(screen.getByText(/up to 3 times the yearly pay: 294,000 USD/)).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Your offer of 98,000 USD, against 121,932 (Average), 141,976 (Senior average)' })).toBeTruthy();
  expect(screen.getByText(/named among those that pay more/)).toBeTruthy();
  type('From', '90,000');
  expect(await screen.findByRole('img', { name: /^Your offer of 90,000 to 98,000 USD/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: /handed over in writing/ }));
  const [competency] = matrices[0]?.competencies ?? [];
  fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${competency?.name}`) }));
  expect(await screen.findByText('Which page of yours was slow?')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: /Paid trial/ }));
  fireEvent.click(await button('Save role'));
  await waitFor(() => expect(notices.notice.value?.text).toContain('Data, Oslo is kept.'));
  expect(verbs.save).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      name: 'Data, Oslo',
      settled: ['trial'],
      brief: expect.objectContaining({
        mustHave: ['apache-kafka'],
        mustHaveCompetencies: [competency?.id],
        needs: ['handed-over-in-writing'],
        budget: { from: 90_000, amount: 98_000, currency: 'USD', market: 'United States' },
      }),
    }),
    undefined,
    undefined,
  );
});

test('a figure of one’s own needs its source, and the fields are seen', async () => {
  const { verbs } = await draw();
  fireEvent.click(await button('New role'));
  type('Name of the role', 'Data, Oslo');
  fireEvent.input(screen.getByRole('textbox', { name: /^Senior average/ }), { target: { value: '900,000' } });
  fireEvent.click(await button('Save role'));
  expect(await screen.findByText('Say where your figure is from, so that it can be checked.')).toBeTruthy();
  expect(screen.getByText('Figures of the market, by experience').closest('details')?.open).toBe(true);
  expect(verbs.save).not.toHaveBeenCalled();
});

test('another specialisation takes its must-haves with it', async () => {
  const { store } = await draw();
  fireEvent.click(await button('Open Backend, Porto'));
  store.change({ mustHaveCompetencies: ['x'] });
  fireEvent.click(screen.getAllByRole('radio', { checked: false })[0] as HTMLElement);
  await waitFor(() => expect(store.draft.value?.form.mustHaveCompetencies).toEqual([]));
});

test('a must-have that another specialisation does not know goes with the first, and is told', async () => {
  const [ai, web] = matrices;
  if (!ai || !web) throw new Error('no matrices');
  const { store, notices } = await draw({}, [ai, { ...web, ownSkills: [{ id: 'berthwise', name: 'BerthWise', aliases: [] }] }]);
  fireEvent.click(await button('Open Backend, Porto'));
  type('Add a skill', 'BerthWise');
  await button(/BerthWise/);
  fireEvent.click(screen.getByRole('radio', { name: /^AI/ }));
  await waitFor(() => expect(store.draft.value?.form).toMatchObject({ specialization: 'ai-ml', mustHave: ['django'] }));
  expect(notices.notice.value?.text).toBe('No must-have any more, since AI / ML does not know it: BerthWise.');
});

test('more must-haves than can be kept are told at their field', async () => {
  const { store, verbs } = await draw();
  fireEvent.click(await button('Open Backend, Porto'));
  store.change({ mustHave: Array.from({ length: 51 }, (_, i) => `skill-${i}`) });
  fireEvent.click(await button('Save role'));
  expect(await screen.findByText('At most 50 skills can be kept: take 1 away.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Add a skill'));
  expect(verbs.save).not.toHaveBeenCalled();
});

test('a market without an amount is told not to be kept before the role is saved', async () => {
  await draw();
  fireEvent.click(await button('New role'));
  type('Market', 'Portugal');
  expect(await screen.findByText(/^The market will not be kept/)).toBeTruthy();
  type('Most that can be paid', '60,000');
  await waitFor(() => expect(screen.queryByText(/will not be kept/)).toBeNull());
});

test.each<[string, RolesVerbs['save'], RegExp]>([
  ['there is no room', async () => ({ kind: 'storage-full' }), /no room left.+try again/],
  ['the browser fails', () => Promise.reject(new Error('closed')), /did not keep the role.+save again/],
])('where %s, a role that is saved still stands there, and what to do is told', async (_, save, told) => {
  const { store, notices } = await draw({ save });
  fireEvent.click(await button('Open Backend, Porto'));
  type('Name of the role', 'Backend, Braga');
  await store.save();
  expect(notices.notice.value?.text).toMatch(told);
  expect(screen.getByDisplayValue('Backend, Braga')).toBeTruthy();
});

test('a role is changed under its id, and copied without its checklist', async () => {
  const { verbs } = await draw();
  fireEvent.click(await button('Open Backend, Porto'));
  type('Name of the role', 'Backend, Braga');
  fireEvent.click(await button('Save role'));
  await waitFor(() =>
    expect(verbs.save).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'Backend, Braga', settled: ['contract'] }),
      'r1',
      expect.objectContaining({ name: 'Backend, Porto', settled: ['contract'] }),
    ),
  );
  fireEvent.click(await button('Duplicate Backend, Porto'));
  expect(screen.getByDisplayValue('Backend, Porto (copy)')).toBeTruthy();
  expect(screen.getByText('0 of 10 settled for this role; each hire has a list of its own.')).toBeTruthy();
});

test('removing says what stays, and can be undone', async () => {
  const putBack = vi.fn(async () => {});
  const { notices } = await draw({ remove: async () => putBack });
  fireEvent.click(await button('Remove Backend, Porto'));
  await waitFor(() => expect(notices.notice.value?.text).toBe('Backend, Porto was removed. Candidates read for it stay as they are.'));
  await notices.notice.value?.undo?.();
  expect(putBack).toHaveBeenCalledOnce();
});

test('the outline of the job description is copied as it stands', async () => {
  const copy = vi.fn(async (_text: string) => {});
  await draw({ copy });
  fireEvent.click(await button('Open Backend, Porto'));
  fireEvent.click(await button('Copy as Markdown'));
  await waitFor(() => expect(copy).toHaveBeenCalledOnce());
  expect(copy.mock.calls[0]?.[0]).toMatch(/^# Backend, Porto: Web with Python/u);
});
