import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { button, drawPopup, heading } from './draw-popup.tsx';
import { sampleProfile } from './sample-report.ts';
import { problem } from './stub-verbs.ts';

afterEach(cleanup);

const read = (selection: 'offered' | 'instead') => ({
  readPage: async () => ({ kind: 'profile' as const, profile: sampleProfile, selection }),
});

test('text selected in a profile is offered, read alone on a click, and left again for the whole page', async () => {
  const { verbs } = await drawPopup(read('offered'));
  fireEvent.click(await button('Read only the selected text'));
  fireEvent.click(await button('Read the whole page'));
  await button('Read only the selected text');
  expect(verbs.readSelection).toHaveBeenCalledOnce();
});

test('a page that is no profile is not offered in the place of what was selected in it', async () => {
  await drawPopup(read('instead'));
  expect(await screen.findByText('This page is not a profile, so only the selected text was read.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /selected text|whole page/ })).toBeNull();
});

test('without a selection nothing is said of one', async () => {
  await drawPopup();
  await heading(sampleProfile.basics.name ?? '');
  expect(screen.queryByText(/selected/)).toBeNull();
});

test('the reader report is copied from a changed layout', async () => {
  const { verbs } = await drawPopup(problem({ code: 'layout-changed', structure: 'reader: linkedin, version 3' }));
  fireEvent.click(await button('Copy reader report'));
  await button('Copied');
  expect(verbs.copy).toHaveBeenCalledExactlyOnceWith('Mirage Lens 0.1.0\nreader: linkedin, version 3');
});

test('the reader report is copied from the details of the coverage', async () => {
  const sections = { ...sampleProfile.sections, projects: { state: 'unreadable' as const } };
  const { verbs } = await drawPopup({
    readPage: async () => ({ kind: 'profile', profile: { ...sampleProfile, sections }, structure: 'reader: linkedin, version 3' }),
  });
  fireEvent.click(await screen.findByText('How to show more'));
  fireEvent.click(await screen.findByRole('button', { name: 'Copy the reader report' }));
  expect(verbs.copy).toHaveBeenCalledExactlyOnceWith('Mirage Lens 0.1.0\nreader: linkedin, version 3');
});
