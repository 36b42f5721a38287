import { expect, it } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { screenFile } from '#lib/screening/screen-file.ts';

const RESUME = `Ola Example
Backend engineer

Experience
Engineer, Alder & Finch, 2020 - 2023
- Built the booking API in FastAPI.

Skills
Python, FastAPI, Kafka
`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = { name: 'ola.txt', bytes: bytesOf(RESUME), readAt: '2026-11-22T00:00:00.000Z' };
const role = {
  brief: { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: [] },
  today: '2026-11-22',
  matrices: builtInMatrices,
} as const;

it('reads a file into a profile that names the file', async () => {
  const outcome = await screenFile(file);
  expect(outcome).toMatchObject({ kind: 'profile', profile: { source: { fileName: 'ola.txt', readAt: file.readAt } } });
  expect(outcome).not.toHaveProperty('report');
});

it('analyses it for a role', async () => {
  const outcome = await screenFile({ ...file, role: { ...role, brief: { ...role.brief, mustHave: [] } } });
  expect(outcome).toMatchObject({ kind: 'profile', report: { specialization: 'web', today: '2026-11-22' } });
});

it.each([
  ['cv.exe', 'MZ', 'unsupported-type'],
  ['cv.pdf', '%PDF-1.7 and nothing that follows', 'malformed'],
  ['cv.pdf', 'not a pdf at all', 'unsupported-type'],
  ['cv.txt', '', 'no-text'],
])('says why %s could not be read', async (name, text, kind) => {
  expect(await screenFile({ ...file, name, bytes: bytesOf(text) })).toMatchObject({ kind });
});

it('turns what an analysis throws into an outcome', async () => {
  const unknown = { ...role, brief: { ...role.brief, specialization: 'astrology', mustHave: [] } };
  expect(await screenFile({ ...file, role: unknown })).toMatchObject({ kind: 'malformed', message: expect.stringContaining('astrology') });
});
