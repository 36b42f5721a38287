import { expect, test } from 'vitest';
import { candidatesToJson } from '#lib/export/candidates-json.ts';

const nothing = { candidates: [], readings: [], notes: [], scorecards: [], feedback: [] };

test('the export names its format, version and time, and holds every record', () => {
  const saved = {
    candidates: [{ id: 'a' }],
    readings: [{ id: 'a 1' }],
    notes: [{ id: 'n' }],
    scorecards: [{ id: 's' }],
    feedback: [{ id: 'f' }],
  };
  const json = candidatesToJson(saved, new Date('2026-05-03T10:00:00.000Z'));
  expect(JSON.parse(json)).toEqual({
    format: 'mirage-lens/candidates',
    schemaVersion: 1,
    exportedAt: '2026-05-03T10:00:00.000Z',
    ...saved,
  });
  expect(json.endsWith('}\n')).toBe(true);
});

test('an empty list is a whole document too', () => {
  expect(JSON.parse(candidatesToJson(nothing, new Date(0)))).toMatchObject(nothing);
});
