import { expect, test } from 'vitest';
import { candidatesToJson } from '#lib/export/candidates-json.ts';

test('the export names its format, version and time, and holds every record', () => {
  const json = candidatesToJson({ candidates: [{ id: 'a' }], readings: [{ id: 'a 1' }] }, new Date('2026-05-03T10:00:00.000Z'));
  expect(JSON.parse(json)).toEqual({
    format: 'mirage-lens/candidates',
    schemaVersion: 1,
    exportedAt: '2026-05-03T10:00:00.000Z',
    candidates: [{ id: 'a' }],
    readings: [{ id: 'a 1' }],
  });
  expect(json.endsWith('}\n')).toBe(true);
});

test('an empty list is a whole document too', () => {
  expect(JSON.parse(candidatesToJson({ candidates: [], readings: [] }, new Date(0)))).toMatchObject({ candidates: [], readings: [] });
});
