import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCandidate } from '#lib/ui/workspace/candidate/store.ts';
import type { CandidateVerbs } from '#lib/ui/workspace/candidate/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { receipt } from '#tests/ui/workspace/sample-receipt.ts';
import { opened, reading, row, stubCandidateVerbs, undo } from './stub-candidate.ts';

beforeEach(() => undo.mockClear());

async function start(own: Partial<CandidateVerbs> = {}) {
  const verbs = stubCandidateVerbs(own);
  const notices = createNotices();
  const store = createCandidate(verbs, notices);
  await store.show(row.id);
  return { verbs, store, notice: notices.notice };
}

describe('a note', () => {
  it('is kept without the spaces around it, and its field is emptied', async () => {
    const { verbs, store } = await start();
    store.notes.write(row.id, '  Call again.\n');
    await store.notes.save(opened());
    expect(verbs.addNote).toHaveBeenCalledWith(row.id, 'Call again.');
    expect(store.notes.drafts.value[row.id]).toBe('');
  });

  it('is not kept where it is empty', async () => {
    const { verbs, store } = await start();
    store.notes.write(row.id, ' \n ');
    await store.notes.save(opened());
    expect(verbs.addNote).not.toHaveBeenCalled();
  });

  it('stays in its field where there is no room for it', async () => {
    const { store, notice } = await start({ addNote: async () => ({ kind: 'storage-full' }) });
    store.notes.write(row.id, 'Call again.');
    await store.notes.save(opened());
    expect(store.notes.drafts.value[row.id]).toBe('Call again.');
    expect(notice.value?.text).toMatch(/^The note could not be kept.*no room for it/);
  });

  it('that fails otherwise is told with the reason, and not as want of room', async () => {
    const { store, notice } = await start({ addNote: () => Promise.reject(new Error('The candidate is not saved any more.')) });
    store.notes.write(row.id, 'Call again.');
    await store.notes.save(opened());
    expect(store.notes.drafts.value[row.id]).toBe('Call again.');
    expect(notice.value?.text).toMatch(/could not be kept.*The candidate is not saved any more\.$/);
    expect(notice.value?.text).not.toContain('room');
  });

  it('is not lost by what is written while it is being kept, nor by data that change elsewhere', async () => {
    const slow = Promise.withResolvers<{ kind: 'kept' }>();
    const { store } = await start({ addNote: () => slow.promise });
    store.notes.write(row.id, 'First.');
    const saving = store.notes.save(opened());
    store.notes.write(row.id, 'First. Second');
    slow.resolve({ kind: 'kept' });
    await saving;
    await store.show(row.id);
    expect(store.notes.drafts.value[row.id]).toBe('First. Second');
  });

  it('of one candidate stays with that one', async () => {
    const { store } = await start();
    store.notes.write(row.id, 'Half a');
    await store.show('linkedin:other');
    expect(store.notes.drafts.value).toEqual({ [row.id]: 'Half a' });
  });
});

describe('tags', () => {
  it('are cleaned, and each is set once', async () => {
    const { verbs, store } = await start();
    await store.addTag(opened(), '  depot \n work ');
    await store.addTag(opened(), 'referred');
    await store.addTag(opened(), '   ');
    expect(verbs.addTag).toHaveBeenCalledExactlyOnceWith(row.id, 'depot work');
  });

  it('are at most fifty', async () => {
    const { verbs, store } = await start();
    await store.addTag(opened({ row: { ...row, tags: Array.from({ length: 50 }, (_, n) => `t${n}`) } }), 'more');
    expect(verbs.addTag).not.toHaveBeenCalled();
  });

  it('can be taken off, and put back', async () => {
    const { verbs, store, notice } = await start();
    await store.removeTag(opened(), 'referred');
    expect(verbs.removeTag).toHaveBeenCalledExactlyOnceWith(row.id, 'referred');
    await notice.value?.undo?.();
    expect(undo).toHaveBeenCalledOnce();
    expect(notice.value).toEqual({ text: 'Taken back.' });
  });
});

it('a stage is told by its name, without a way back that would take the focus', async () => {
  const { verbs, store, notice } = await start();
  await store.setStage(opened(), 'interview');
  expect(verbs.setStage).toHaveBeenCalledWith(row.id, 'interview');
  expect(notice.value).toEqual({ text: 'Stage is now Interview.' });
});

it('a deletion says what went, and can be undone', async () => {
  const find = vi.fn(async () => undefined);
  const { store, notice } = await start({ find });
  await store.remove(opened());
  expect(notice.value?.text).toBe('Wren Tallis was deleted with everything kept of them.');
  expect(notice.value?.erased?.receipt).toEqual(receipt);
  await notice.value?.undo?.();
  expect(undo).toHaveBeenCalledOnce();
  expect(find).toHaveBeenCalledTimes(3);
});

describe('an attached source', () => {
  const source = { ...reading, id: 'attached', attached: true };

  it('is detached, and can be attached again', async () => {
    const { verbs, store, notice } = await start();
    store.choose(source);
    await store.detach(opened(), source);
    expect(verbs.detach).toHaveBeenCalledExactlyOnceWith(row.id, source);
    expect(store.chosen.value).toBeUndefined();
    expect(notice.value?.text).toBe('LinkedIn was detached; the report is now made without it.');
    await notice.value?.undo?.();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('stays where the report can’t be made without it, and the reason is told', async () => {
    const { store, notice } = await start({ detach: async () => ({ kind: 'problem', message: 'Nothing was changed. No matrix.' }) });
    store.choose(source);
    await store.detach(opened(), source);
    expect(notice.value).toEqual({ text: 'Nothing was changed. No matrix.' });
    expect(store.chosen.value).toBe('attached');
  });
});

describe('a file', () => {
  const file = new File(['x'], 'wren.pdf');

  it('is attached, and can be taken off again', async () => {
    const { store, notice } = await start();
    store.choose(reading);
    await store.attach(opened(), file);
    expect(store.attaching.value).toEqual({ kind: 'idle' });
    expect(store.chosen.value).toBeUndefined();
    expect(notice.value?.text).toBe('wren.pdf was attached; the report is now made of both.');
    await notice.value?.undo?.();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('is attached without its name where that may tell who is hidden', async () => {
    const { store, notice } = await start();
    await store.attach(opened({ row: { ...row, isBlind: true } }), file);
    expect(notice.value?.text).toBe('a file.pdf was attached; the report is now made of both.');
  });

  it('that can’t be read is told, and so is a reader that fails', async () => {
    const { store, notice } = await start({ attach: async () => ({ kind: 'problem', message: 'It is a scan.' }) });
    await store.attach(opened(), file);
    expect(store.attaching.value).toEqual({ kind: 'problem', message: 'It is a scan.' });
    expect(notice.value).toBeUndefined();
    const failing = await start({ attach: () => Promise.reject(new Error('gone wrong')) });
    await failing.store.attach(opened(), file);
    expect(failing.store.attaching.value).toEqual({ kind: 'problem', message: 'gone wrong' });
  });

  it('that is read while one has gone to another candidate says nothing there', async () => {
    const slow = Promise.withResolvers<{ kind: 'problem'; message: string }>();
    const { store } = await start({ attach: () => slow.promise });
    const attaching = store.attach(opened(), file);
    expect(store.attaching.value).toEqual({ kind: 'reading', name: 'wren.pdf' });
    await store.show('linkedin:other');
    slow.resolve({ kind: 'problem', message: 'It is a scan.' });
    await attaching;
    expect(store.attaching.value).toEqual({ kind: 'idle' });
  });
});

it('another candidate is shown from the start, the same one without a break', async () => {
  const { store } = await start();
  store.choose(reading);
  const again = store.show(row.id);
  expect(store.candidate.value.kind).toBe('ready');
  expect(store.chosen.value).toBe(reading.id);
  await again;
  const other = store.show('linkedin:other');
  expect(store.candidate.value.kind).toBe('loading');
  expect(store.chosen.value).toBeUndefined();
  await other;
});
