import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { ProblemCode, ReadResult } from '#lib/ui/verbs.ts';
import { button, drawPopup, heading } from './draw-popup.tsx';
import { problem } from './stub-verbs.ts';

afterEach(cleanup);

test('while the page is read the screen says what is done and what is not', async () => {
  const never = drawPopup({ readPage: () => new Promise<ReadResult>(() => {}) });
  expect((await heading('Reading this page')).textContent).toBe('Reading this page');
  expect(screen.getByText('Only what the page shows. Nothing is clicked, scrolled or sent.')).toBeTruthy();
  expect(screen.getByText('Frameworks')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Reading');
  expect(never).toBeInstanceOf(Promise);
});

const STATES: [ProblemCode, string, string[]][] = [
  ['not-a-profile', 'This page is not a profile', ['Choose a file', 'Paste text']],
  ['login-wall', 'The site asks you to sign in', ['Read again', 'Paste text']],
  ['layout-changed', 'The site has changed its layout', ['Choose a file', 'Paste text', 'Copy problem report']],
  ['language-not-supported', 'This profile’s language is not read yet', ['Paste text']],
  ['page-not-allowed', 'The browser keeps this page closed', ['Choose a file', 'Paste text']],
  ['reload-tab', 'This tab needs a reload', ['Reload this tab', 'Paste text']],
  ['malformed', 'This page could not be read', ['Read again', 'Paste text', 'Choose a file']],
];

test.each(STATES)('%s says what happened and what to do next', async (code, title, actions) => {
  await drawPopup(problem({ code }));
  await heading(title);
  expect(screen.getByRole('status').textContent).toBe(title);
  expect(screen.getAllByRole('button').map((node) => node.textContent)).toEqual(['List', ...actions]);
});

test('the reader’s own message stands in the place of the general one', async () => {
  await drawPopup(problem({ code: 'layout-changed', message: 'The page is still changing to another profile.' }));
  expect(await screen.findByText('The page is still changing to another profile.')).toBeTruthy();
});

test('a changed layout names parts of the page, and the report copied of it holds nothing else', async () => {
  const reader = { id: 'linkedin', version: 14 };
  const { verbs } = await drawPopup(problem({ code: 'layout-changed', found: ['name', 'headline'], missing: ['jobs', 'skills'], reader }));
  expect((await screen.findByText('Not found')).nextElementSibling?.textContent).toBe('Jobs, skills');
  expect(screen.getByText('Reader').nextElementSibling?.textContent).toBe('linkedin, version 14');
  fireEvent.click(await button('Copy problem report'));
  await button('Copied');
  expect(verbs.copy).toHaveBeenCalledExactlyOnceWith(
    'Mirage Lens 0.1.0\nproblem: layout-changed\nreader: linkedin, version 14\nfound: name, headline\nnot found: jobs, skills',
  );
});

test('pasted text is read, and the form can be left', async () => {
  const { verbs } = await drawPopup(problem({ code: 'not-a-profile' }));
  fireEvent.click(await button('Paste text'));
  const field = await screen.findByLabelText('Text of the profile or résumé');
  expect(document.activeElement).toBe(field);
  fireEvent.click(await button('Back'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose a file' })));
  fireEvent.click(await button('Paste text'));
  fireEvent.input(await screen.findByLabelText('Text of the profile or résumé'), { target: { value: 'Wren Tallis\nSkills: PyTorch' } });
  fireEvent.click(await button('Read this text'));
  await heading('Wren Tallis');
  expect(verbs.readText).toHaveBeenCalledExactlyOnceWith('Wren Tallis\nSkills: PyTorch');
});

test('nothing pasted is nothing to read', async () => {
  const { verbs } = await drawPopup(problem({ code: 'not-a-profile' }));
  fireEvent.click(await button('Paste text'));
  const field = await screen.findByLabelText('Text of the profile or résumé');
  const form = field.closest('form');
  if (form) fireEvent.submit(form);
  expect(verbs.readText).not.toHaveBeenCalled();
});

test('a chosen file is read; one that cannot be says why and with which code', async () => {
  const unreadable: ReadResult = { kind: 'problem', problem: { code: 'unsupported-type', from: 'file', message: 'Images are not read.' } };
  const { verbs } = await drawPopup({ ...problem({ code: 'not-a-profile' }), readFile: async () => unreadable });
  const file = new File(['x'], 'cv.png');
  fireEvent.change(await screen.findByLabelText('File with a profile'), { target: { files: [file] } });
  await heading('This file could not be read');
  expect(screen.getByText('Images are not read.')).toBeTruthy();
  expect(screen.getByText('Code').nextElementSibling?.textContent).toBe('unsupported-type');
  expect(verbs.readText).not.toHaveBeenCalled();
});

test('a dropped file is read', async () => {
  const { verbs } = await drawPopup(problem({ code: 'not-a-profile' }));
  const file = new File(['Wren Tallis'], 'cv.txt');
  fireEvent.drop(await heading('This page is not a profile'), { dataTransfer: { files: [file] } });
  await heading('Wren Tallis');
  expect(verbs.readFile).toHaveBeenCalledExactlyOnceWith(file);
});

test('reload and read again do what they say', async () => {
  const { verbs } = await drawPopup(problem({ code: 'reload-tab' }));
  fireEvent.click(await button('Reload this tab'));
  await waitFor(() => expect(verbs.reloadTab).toHaveBeenCalledOnce());
});

test('a fault nobody expected is a state too', async () => {
  await drawPopup({ analyze: () => Promise.reject(new Error('rule broke')) });
  await heading('Mirage Lens met a fault of its own');
  expect(screen.getByText('Fault').nextElementSibling?.textContent).toBe('rule broke');
  expect(screen.getAllByRole('button').map((node) => node.textContent)).toEqual(['List', 'Read again', 'Copy problem report']);
  expect(screen.getByText('Code').nextElementSibling?.textContent).toBe('unexpected');
});
