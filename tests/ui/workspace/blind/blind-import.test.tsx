import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { labelOf } from '#lib/ui/blind/label.ts';
import { blindImport } from '#lib/ui/workspace/blind/import.ts';
import { createPeople } from '#lib/ui/workspace/blind/people.ts';
import { ImportView } from '#lib/ui/workspace/import/import-view.tsx';
import { createImport } from '#lib/ui/workspace/import/store.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { calmReport } from '#tests/ui/sample-report.ts';
import { cv, profileOf, stubImport } from '#tests/ui/workspace/import/stub-import.ts';
import { hiding } from './stub-blind.ts';

afterEach(cleanup);

const NAME = 'Jane Stillwater';
const label = labelOf(profileOf(NAME).id);
const file = { ...cv(NAME), path: 'Jane Stillwater CV.pdf' };

async function draw(isBlind: boolean) {
  const notices = createNotices();
  const verbs = blindImport(stubImport(), createPeople({ ...hiding, isBlind: async () => isBlind }));
  const store = createImport(verbs, notices);
  render(<ImportView store={store} matrices={matrices} />);
  await store.add([file]);
  await screen.findByText(NAME);
  await store.save();
  return notices;
}

test('whoever is saved goes by the label from then on, and by the name again where that is taken back', async () => {
  const { notice } = await draw(true);
  await screen.findByRole('link', { name: label });
  expect(document.body.textContent).not.toContain('Jane');
  expect(screen.getByText('a file.pdf')).toBeTruthy();
  await notice.value?.undo?.();
  await screen.findByText(NAME);
});

test('where names are not hidden, the name leads to whom it is of', async () => {
  await draw(false);
  await screen.findByRole('link', { name: NAME });
  expect(screen.getByText(file.path)).toBeTruthy();
});

test('a file that is added to somebody tells their name no more either', async () => {
  const { attach } = blindImport(stubImport(), createPeople(hiding));
  expect(await attach('linkedin:abe', profileOf(NAME), calmReport)).toMatchObject({ kind: 'saved', name: labelOf('linkedin:abe') });
});
