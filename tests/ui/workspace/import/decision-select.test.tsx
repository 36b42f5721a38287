import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { OutcomeTable } from '#lib/ui/workspace/import/outcome-table.tsx';
import { createImport } from '#lib/ui/workspace/import/store.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { cv, stubImport } from './stub-import.ts';

afterEach(cleanup);

const namesake = { id: 'linkedin:bo-cray', name: 'Bo Cray', savedAt: '2026-05-03T10:00:00.000Z', employers: ['Alder'] };

async function drawn() {
  const verbs = { ...stubImport(), recognise: async () => ({ kind: 'perhaps' as const, namesakes: [namesake] }) };
  const store = createImport(verbs, createNotices());
  await store.add([cv('bo.pdf', 'Bo Cray')]);
  await vi.waitFor(() => expect(store.isBusy.value).toBe(false));
  render(<OutcomeTable store={store} now={new Date('2026-05-10T10:00:00.000Z')} />);
  return { store, verbs };
}
const select = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'What to do with bo.pdf' });

it('asks, and offers to add the file to who may be the same person', async () => {
  await drawn();
  expect(select().value).toBe('ask');
  expect([...select().options].map(({ text }) => text)).toEqual([
    'Please decide',
    'Same person: add to Bo Cray, saved on 3 May 2026',
    'Save as a candidate of its own',
    'Leave out',
  ]);
  expect(screen.getByText(/Bo Cray, saved on 3 May, has the same name and employer \(Alder\)\./)).toBeDefined();
});

it.each([
  ['attach linkedin:bo-cray', { kind: 'attach', to: 'linkedin:bo-cray' }],
  ['save', { kind: 'save' }],
  ['leave', { kind: 'leave' }],
  ['ask', { kind: 'ask' }],
])('takes %s as it was meant, and shows it', async (value, take) => {
  const { store } = await drawn();
  select().value = value;
  select().dispatchEvent(new Event('change', { bubbles: true }));
  expect(store.items.value[0]?.state).toMatchObject({ take });
  await vi.waitFor(() => expect(select().value).toBe(value));
});
