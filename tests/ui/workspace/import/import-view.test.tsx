import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ImportView } from '#lib/ui/workspace/import/import-view.tsx';
import { createImport } from '#lib/ui/workspace/import/store.ts';
import type { ImportVerbs } from '#lib/ui/workspace/import/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { cv, stubImport } from './stub-import.ts';

afterEach(cleanup);

function draw(own: Partial<ImportVerbs> = {}) {
  const store = createImport({ ...stubImport(), ...own }, createNotices());
  render(<ImportView store={store} matrices={matrices} />);
  return store;
}

it('what the files are read against is labelled where it is seen', () => {
  draw();
  expect(screen.getByText('Read against').classList.contains('vh')).toBe(false);
  expect(screen.getByRole('combobox', { name: 'Read against' })).toBeTruthy();
});

it('what the files are read against can’t be changed while results are saved', async () => {
  const saved = Promise.withResolvers<void>();
  const store = draw({ save: async ({ id }) => saved.promise.then(() => ({ kind: 'saved', id, undo: async () => {} })) });
  await store.add([cv('Ada')]);
  await waitFor(() => expect(store.isBusy.value).toBe(false));
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Read against' });
  expect(select.disabled).toBe(false);
  const saving = store.save();
  await waitFor(() => expect(select.disabled).toBe(true));
  saved.resolve();
  await saving;
  await waitFor(() => expect(select.disabled).toBe(false));
});

it('the signs of the list are explained once there is a list', async () => {
  const store = draw();
  expect(screen.queryByRole('list', { name: 'Signs for competencies' })).toBeNull();
  await store.add([cv('Ada')]);
  const signs = await screen.findByRole('list', { name: 'Signs for competencies' });
  expect(within(signs).getByText('Only claimed')).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'Signs for flags' })).getByText('High')).toBeTruthy();
});
