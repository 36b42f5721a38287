import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Matrix } from '#lib/matrices/schema.ts';
import { copyOf } from '#lib/ui/workspace/matrices/edit.ts';
import { MatricesView } from '#lib/ui/workspace/matrices/matrices-view.tsx';
import { createMatrices } from '#lib/ui/workspace/matrices/store.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { harbour, stubMatrices } from './stub-matrices.ts';

// jsdom draws nothing, so that it can't scroll.
HTMLElement.prototype.scrollIntoView = () => {};

const quay: Matrix = { ...copyOf(harbour, 'quay', 'Quay'), ownSkills: [{ id: 'berthwise', name: 'BerthWise', aliases: [] }] };

afterEach(cleanup);

async function draw(id = 'quay', matrix = quay) {
  const { verbs, mocks } = stubMatrices([matrix]);
  const store = createMatrices(verbs, createNotices());
  await store.show(id);
  render(<MatricesView store={store} id={id} />);
  const draft = (): Matrix => store.drafting.draft.value ?? harbour;
  return { store, mocks, draft };
}

/** The competency that a line tells of. */
const part = (name: string): HTMLElement => {
  const box = screen.getByText(name, { selector: 'summary b' }).closest('details');
  if (!box) throw new Error(`no competency ${name}`);
  return box;
};

async function unfold(store: { unfold(id: string): void }, id: string): Promise<void> {
  store.unfold(id);
  await screen.findByRole('textbox', { name: 'Why it matters' });
}

/** What a field offers. */
async function offered(field: HTMLElement): Promise<HTMLElement[]> {
  const list = await screen.findByRole('listbox', { name: field.getAttribute('aria-label') ?? '' });
  return within(list).getAllByRole('option');
}

it('a built-in matrix has nothing to type in, and is copied', async () => {
  const { mocks } = await draw('harbour');
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Make a copy' }));
  expect(mocks.save.mock.calls[0]?.[0]).toMatchObject({ name: 'Harbour, our own', basedOn: 'harbour' });
});

it('Alt with an arrow on a line moves the competency, and only there', async () => {
  const { store, draft } = await draw();
  const order = () => draft().competencies.map(({ id }) => id);
  const line = screen.getByText('Data work', { selector: 'summary b' }).closest('summary');
  if (!line) throw new Error('no line');
  fireEvent.keyDown(line, { key: 'ArrowDown' });
  expect(order()).toEqual(['data', 'services']);
  fireEvent.keyDown(line, { key: 'ArrowDown', altKey: true });
  expect(order()).toEqual(['services', 'data']);
  await unfold(store, 'data');
  fireEvent.keyDown(within(part('Data work')).getByRole('textbox', { name: 'Why it matters' }), { key: 'ArrowUp', altKey: true });
  expect(order()).toEqual(['services', 'data']);
});

it('a skill is found with keys alone: arrows choose, Escape closes, Enter takes', async () => {
  const { store, draft } = await draw();
  await unfold(store, 'data');
  const field = screen.getByRole('combobox', { name: 'Add to: skills that show it' });
  fireEvent.input(field, { target: { value: 'fast' } });
  const options = await offered(field);
  expect(options[0]?.textContent).toContain('FastAPI');
  expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe(options.at(-1)?.id);
  fireEvent.keyDown(field, { key: 'Escape' });
  await expect.poll(() => field.getAttribute('aria-expanded')).toBe('false');
  fireEvent.input(field, { target: { value: 'FastAPI' } });
  await offered(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(draft().competencies[0]?.skills).toEqual(['django', 'fastapi']);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove FastAPI' }));
  expect(draft().competencies[0]?.skills).toEqual(['django']);
  expect(document.activeElement).toBe(field);
});

it('what is wrong stands beside its field and in a list that leads there; nothing is saved', async () => {
  const { store, mocks } = await draw();
  await unfold(store, 'data');
  const why = screen.getByRole('textbox', { name: 'Why it matters' });
  fireEvent.input(why, { target: { value: '' } });
  expect(why.getAttribute('aria-invalid')).not.toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => why.getAttribute('aria-invalid')).toBe('true');
  expect(mocks.save).not.toHaveBeenCalled();
  expect(screen.getByText('1 thing to mend before it can be saved:')).toBeTruthy();
  expect(within(part('Data work')).getByText('1 to mend')).toBeTruthy();
  screen.getByRole('combobox', { name: 'Add to: related skills' }).focus();
  fireEvent.click(screen.getByRole('button', { name: /^Competency 1 “Data work”/ }));
  await expect.poll(() => document.activeElement).toBe(why);
});

it('a skill of one’s own says what it shows as well', async () => {
  const { draft } = await draw();
  const field = screen.getByRole('combobox', { name: 'Add a skill that BerthWise shows as well' });
  fireEvent.input(field, { target: { value: 'Django' } });
  await offered(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(draft().ownSkills?.[0]?.shows).toEqual(['django']);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove Django' }));
  expect(draft().ownSkills?.[0]).toEqual(quay.ownSkills?.[0]);
});

it('the trial tells in words what somebody is, and was', async () => {
  const { store, draft } = await draw();
  await screen.findByText('Nothing is changed, so all 2 read as before.');
  store.change({ ...draft(), competencies: draft().competencies.map((one) => (one.id === 'data' ? { ...one, skills: ['numpy'] } : one)) });
  await screen.findByText('With your 1 change, 1 of 2 reads differently in Data work. Nothing is saved by trying.');
  const row = screen.getByRole('row', { name: /Wren Tallis/ });
  expect(row.textContent).toMatch(/Missing.*was evidenced/);
  expect(screen.getByRole('row', { name: /Piers Ottoway/ }).textContent).not.toContain('was');
});

it('a case says that it was not tried before it says that it passes', async () => {
  const expected = [{ competency: 'data', state: 'evidenced' as const }];
  await draw('quay', {
    ...quay,
    cases: [{ name: 'Named in work', work: ['Built the ferry plan in Django for 40 pilots.'], skills: [], expected }],
  });
  expect(screen.getByText('1 case, not all tried yet')).toBeTruthy();
  expect(screen.getByText('Not tried')).toBeTruthy();
  await screen.findByText('1 case, all as they should be');
  expect(screen.getByText('Passes')).toBeTruthy();
});
