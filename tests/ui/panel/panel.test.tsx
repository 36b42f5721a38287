import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenedCandidate } from '#lib/ui/workspace/candidate/verbs.ts';
import { button, heading } from '#tests/ui/draw-popup.tsx';
import { calmReport, sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { opened, row, stubCandidateVerbs } from '#tests/ui/workspace/candidate/stub-candidate.ts';
import { adasTab, drawPanel } from './draw-panel.tsx';

afterEach(cleanup);

const saved = { savedAt: '2026-05-03T09:00:00.000Z', expiresAt: '2026-10-30T09:00:00.000Z', report: sampleReport };
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'New note' });
const finding = () => vi.fn(async (): Promise<OpenedCandidate | undefined> => opened());
const notSaved = stubCandidateVerbs({ find: async () => undefined });

describe('the side panel', () => {
  it('shows what the popup handed over, and reads no page for that', async () => {
    const fromFile = { ...sampleProfile, basics: { ...sampleProfile.basics, name: 'Noor Filed' } };
    const { verbs } = await drawPanel({ handedOver: vi.fn(async () => ({ kind: 'profile' as const, profile: fromFile })) });
    await heading('Noor Filed');
    expect(verbs.readPage).not.toHaveBeenCalled();
    await screen.findByText(/not from the tab/);
  });

  it('says nothing of the tab that it has read, and shows quotes there', async () => {
    await drawPanel();
    await heading('Wren Tallis');
    expect((await screen.findAllByRole('button', { name: /Show in page/ })).length).toBeGreaterThan(0);
    expect(screen.queryByText(/^The tab/)).toBeNull();
  });

  it('says whose report it is when the tab goes on, shows no quote there, and reads the new page on a click', async () => {
    const { go } = await drawPanel();
    await screen.findAllByRole('button', { name: /Show in page/ });
    go(adasTab);
    const line = await screen.findByText('This report is still about Wren Tallis.');
    expect(line.closest('[role=status]')?.textContent).toContain('The tab now shows Ada Quist.');
    expect(screen.queryByRole('button', { name: /Show in page/ })).toBeNull();
    fireEvent.click(await button('Read this page'));
    await heading('Ada Quist');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull());
  });

  it('says what to press where the browser tells nothing of the tab, and reads it when that is pressed', async () => {
    const { go, call, verbs } = await drawPanel();
    go({ id: 9 });
    await screen.findByText(/To read it here, click the Mirage Lens icon in the toolbar, or press Alt\+Shift\+M\./);
    expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull();
    call();
    await waitFor(() => expect(verbs.readPage).toHaveBeenCalledTimes(2));
  });

  it('names no keys where the user has taken them away', async () => {
    const { go } = await drawPanel({ shortcut: async () => '' });
    go({ id: 9 });
    expect((await screen.findByText(/To read it here/)).textContent).toMatch(/icon in the toolbar\.$/);
  });
});

describe('a saved candidate in the panel', () => {
  it('has stage and tags above the report, and a person who is not saved has none', async () => {
    await drawPanel();
    expect((await screen.findByLabelText<HTMLSelectElement>('Stage')).value).toBe('new');
    await button('Remove tag referred');
    cleanup();
    await drawPanel({ candidate: notSaved });
    await heading('Wren Tallis');
    expect(screen.queryByLabelText('Stage')).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'New note' })).toBeNull();
  });

  it('tells one by one what differs from the saved report', async () => {
    const was = { ...sampleReport, findings: calmReport.findings, competencies: [] };
    await drawPanel({ findSaved: async () => ({ ...saved, report: was }) });
    const card = (await heading(/^Changed since you saved it: \d+ differences/)).closest('section');
    expect(card?.textContent).toContain('New SageMaker in a job of 2014–2016');
    expect(card?.textContent).toContain('3 May 2026');
  });

  it('keeps a note that is being written through a change elsewhere and a reading', async () => {
    const { change, call, verbs } = await drawPanel();
    await screen.findByLabelText('Stage');
    fireEvent.input(note(), { target: { value: 'Ask about' } });
    change();
    call();
    await waitFor(() => expect(verbs.readPage).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(note().value).toBe('Ask about'));
    expect(verbs.keepDraft).toHaveBeenCalledExactlyOnceWith(row.id, 'Ask about');
  });

  it('brings back a note that was being written when the panel was closed', async () => {
    await drawPanel({ draft: async (id) => (id === row.id ? 'Half a thou' : '') });
    await screen.findByLabelText('Stage');
    await waitFor(() => expect(note().value).toBe('Half a thou'));
  });

  it('still shows the note that was being written when the candidate is deleted elsewhere', async () => {
    const find = finding();
    const { change } = await drawPanel({ candidate: stubCandidateVerbs({ find }) });
    await screen.findByLabelText('Stage');
    fireEvent.input(note(), { target: { value: 'Ask about' } });
    find.mockResolvedValue(undefined);
    change();
    const card = (await heading('A note that is not kept yet')).closest('section');
    expect(card?.textContent).toContain('Ask about');
  });

  it('forgets the note on somebody else who is deleted elsewhere', async () => {
    const stillSaved = vi.fn(async (): Promise<ReadonlySet<string>> => new Set([row.id]));
    const { store, go, change, verbs } = await drawPanel({ stillSaved });
    await screen.findByLabelText('Stage');
    fireEvent.input(note(), { target: { value: 'Ask about' } });
    go(adasTab);
    fireEvent.click(await button('Read this page'));
    await heading('Ada Quist');
    expect(store.candidate.notes.drafts.value).toEqual({ [row.id]: 'Ask about' });
    stillSaved.mockResolvedValue(new Set());
    change();
    await waitFor(() => expect(store.candidate.notes.drafts.value).toEqual({}));
    expect(verbs.keepDraft).toHaveBeenLastCalledWith(row.id, '');
  });

  it('leaves a save of a moment ago undoable when it is told of its own change, and sees that it is gone', async () => {
    const find = finding();
    const entry = { ...saved, undo: async () => {} };
    const { store, change } = await drawPanel({ candidate: stubCandidateVerbs({ find }), save: async () => ({ kind: 'saved', entry }) });
    await store.popup.saving.save();
    change();
    await waitFor(() => expect(find).toHaveBeenCalledTimes(2));
    await button('Undo');
    find.mockResolvedValue(undefined);
    change();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    await button('Save');
  });
});
