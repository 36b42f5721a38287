import { expect, test } from 'vitest';
import { candidatesToCsv } from '#lib/export/candidates-csv.ts';
import type { CandidateRecord } from '#lib/storage/records.ts';

const ada: CandidateRecord = {
  id: 'linkedin:ada-birch',
  name: 'Ada Birch',
  sortName: 'ada birch',
  headline: '=cmd|calc',
  specialization: 'web',
  level: 'senior',
  stage: 'new',
  tags: ['remote', 'Oslo'],
  savedAt: '2026-05-03T10:00:00.000Z',
  updatedAt: '2026-05-03T10:00:00.000Z',
  expiresAt: '2026-10-30T10:00:00.000Z',
  source: { site: 'linkedin', url: 'https://board.example.test/in/ada' },
  competencies: [
    { id: 'api', shortName: 'APIs', status: 'claimed-only' },
    { id: 'orm', shortName: 'ORM', status: 'unread' },
  ],
  flags: { high: 1, medium: 2, low: 0, note: 3 },
};
const bo: CandidateRecord = {
  ...ada,
  name: 'Bo, Cray',
  headline: '',
  specialization: 'ai-ml',
  source: { site: 'file', fileName: 'bo.pdf' },
  competencies: [{ id: 'api', shortName: 'Serving', status: 'evidenced' }],
};
const names = { specialization: (id: string) => id.toUpperCase(), stage: (id: string) => `Stage ${id}` };

test('one line a candidate in the order given, one column a competency of each specialisation', () => {
  expect(candidatesToCsv([ada, bo], names).slice(1).split('\r\n')).toEqual([
    'Name,Headline,Read against,Level,Stage,Tags,High flags,Medium flags,Low flags,Note flags,Saved,Kept until,Source,WEB: APIs,WEB: ORM,AI-ML: Serving',
    "Ada Birch,'=cmd|calc,WEB,senior,Stage new,remote; Oslo,1,2,0,3,2026-05-03,2026-10-30,https://board.example.test/in/ada,Only claimed,Not read,",
    '"Bo, Cray",,AI-ML,senior,Stage new,remote; Oslo,1,2,0,3,2026-05-03,2026-10-30,bo.pdf,,,Evidenced',
    '',
  ]);
});

test('nobody is a line of headings', () => {
  expect(candidatesToCsv([], names).split('\r\n')).toHaveLength(2);
});
