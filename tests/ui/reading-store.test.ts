import { expect, test, vi } from 'vitest';
import type { Report } from '#lib/analysis/schema.ts';
import { createPopupStore } from '#lib/ui/store.ts';
import type { ReadResult } from '#lib/ui/verbs.ts';
import { calmReport, sampleProfile, sampleReport } from './sample-report.ts';
import { stubVerbs } from './stub-verbs.ts';

test('of two choices made quickly the later one is drawn, though its report came first', async () => {
  const slow = Promise.withResolvers<Report>();
  const analyze = vi.fn().mockResolvedValueOnce(sampleReport).mockReturnValueOnce(slow.promise).mockResolvedValueOnce(calmReport);
  const { reading } = createPopupStore(stubVerbs({ analyze }));
  await reading.open();
  const first = reading.choose({ specialization: 'web', level: 'mid' });
  await reading.choose({ specialization: 'web', level: 'junior' });
  slow.resolve(sampleReport);
  await first;
  expect(reading.state.value).toMatchObject({ kind: 'report', report: { findings: [] } });
});

test('a text read meanwhile wins over a page that answers late', async () => {
  const late = Promise.withResolvers<ReadResult>();
  const { reading } = createPopupStore(stubVerbs({ readPage: () => late.promise }));
  const opening = reading.open();
  await reading.readText('Wren Tallis');
  late.resolve({ kind: 'problem', problem: { code: 'not-a-profile', from: 'page' } });
  await opening;
  expect(reading.state.value).toMatchObject({ kind: 'report', profile: { id: sampleProfile.id } });
});

test('choosing again keeps the save of a moment ago undoable', async () => {
  const undo = vi.fn(async () => {});
  const entry = { savedAt: '2026-05-03T09:00:00.000Z', expiresAt: '2026-10-30T09:00:00.000Z', report: sampleReport, undo };
  const { reading, saving } = createPopupStore(stubVerbs({ save: async () => ({ kind: 'saved', entry }) }));
  await reading.open();
  await saving.save();
  await reading.choose({ specialization: 'web', level: 'senior' });
  await saving.undo();
  expect(undo).toHaveBeenCalledOnce();
});

test('what only the saved candidates tell is drawn once they have been asked', async () => {
  const asked = Promise.withResolvers<Report | undefined>();
  const { reading } = createPopupStore(stubVerbs({ refine: () => asked.promise }));
  await reading.open();
  expect(reading.state.value).toMatchObject({ kind: 'report', report: sampleReport });
  asked.resolve(calmReport);
  await vi.waitFor(() => expect(reading.state.value).toMatchObject({ report: calmReport }));
});

test('an answer of the saved candidates that comes too late is left aside', async () => {
  const asked = Promise.withResolvers<Report | undefined>();
  const refine = vi.fn().mockReturnValueOnce(asked.promise).mockResolvedValue(undefined);
  const { reading } = createPopupStore(stubVerbs({ refine }));
  await reading.open();
  await reading.choose({ specialization: 'web', level: 'mid' });
  asked.resolve(calmReport);
  await asked.promise;
  expect(reading.state.value).toMatchObject({ report: sampleReport });
});

const entry = { savedAt: '2026-05-03T09:00:00.000Z', expiresAt: '2026-10-30T09:00:00.000Z', report: sampleReport };

test('a save that ends after another profile is shown says nothing of that one', async () => {
  const slow = Promise.withResolvers<{ kind: 'saved'; entry: typeof entry } | { kind: 'storage-full' }>();
  const other = { ...sampleProfile, id: 'content:other' };
  const { reading, saving } = createPopupStore(
    stubVerbs({ save: () => slow.promise, readText: async () => ({ kind: 'profile', profile: other }) }),
  );
  await reading.open();
  const first = saving.save();
  await reading.readText('Somebody else');
  slow.resolve({ kind: 'saved', entry });
  await first;
  expect(saving.saveState.value?.kind).toBe('unsaved');
});

test('an undo that fails is told, and does not break what comes after', async () => {
  const undo = vi.fn(async () => Promise.reject(new Error('closed')));
  const { reading, saving } = createPopupStore(stubVerbs({ save: async () => ({ kind: 'saved', entry: { ...entry, undo } }) }));
  await reading.open();
  await saving.save();
  await saving.undo();
  expect(saving.failure.value).toBe('storage-broken');
});

test('what the browser would not copy is told as not copied', async () => {
  const copy = vi.fn(async (_text: string) => {}).mockRejectedValueOnce(new Error('denied'));
  const { pointing } = createPopupStore(stubVerbs({ copy }));
  await pointing.copy('Ask this.');
  expect([pointing.copied.value, pointing.uncopied.value]).toEqual([undefined, 'Ask this.']);
  await pointing.copy('Ask this.');
  expect([pointing.copied.value, pointing.uncopied.value]).toEqual(['Ask this.', undefined]);
});
