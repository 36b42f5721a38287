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
