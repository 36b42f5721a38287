import { analyze } from '#lib/analysis/analyze.ts';
import { inflatesTooFar } from '#lib/files/pdf/inflation.ts';
import { readText } from '#lib/files/text.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import { toldTimes } from '#lib/nlp/told-times.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { withoutProtected, withoutProtectedInWork } from '#lib/reading/protected-lines.ts';
import { PRIVATE_SIGNS, resumeWith, SIGNS, WORK_SIGNS } from '#tests/fuzz/long-runs.ts';
import { longPerson, profileOf } from './long-profile.ts';
import type { Row } from './table.ts';

const TIMES = 4;
const RUNS = 3;
const TODAY = '2026-11-22';
const BRIEF: Brief = { schemaVersion: 1, specialization: 'ai-ml', level: 'senior', mustHave: [] };
const PROFILE = profileOf(longPerson(500));

/** What is read of `count` repetitions of a sign. */
interface Reader {
  name: string;
  signs: readonly string[];
  count: number;
  read(run: string): unknown;
}

const READERS: readonly Reader[] = [
  { name: 'a text résumé', signs: SIGNS, count: 1_000, read: (run) => readText(resumeWith(run)) },
  {
    name: 'statements that are never kept',
    signs: PRIVATE_SIGNS,
    count: 20_000,
    read: (run) => [withoutProtected(`date${run}x`), withoutProtectedInWork(`date${run}x`)],
  },
  { name: 'the analysis of a summary and a job', signs: WORK_SIGNS, count: 500, read: (run) => analyze(profileWith(run), BRIEF, TODAY) },
  { name: 'told times', signs: ['before the my first since ', 'since 2014b '], count: 4_000, read: toldTimes },
  {
    name: 'packed parts of a PDF',
    signs: ['stream\n'],
    count: 20_000,
    read: (run) => inflatesTooFar(new TextEncoder().encode(`%PDF-1.7\n${run}`)),
  },
];

/** How each reader's time grows where a hostile text goes on and on: its worst sign, 4 times as long against once. */
export async function growthRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, signs, count, read } of READERS) {
    let worst = { growth: 0, sign: '' };
    for (const sign of signs) {
      const growth = (await timeOf(() => read(sign.repeat(count * TIMES)))) / (await timeOf(() => read(sign.repeat(count))));
      if (growth > worst.growth) worst = { growth, sign };
    }
    rows.push([`${name}: × ${TIMES} as long, worst of ${signs.length} (${JSON.stringify(worst.sign)})`, `× ${worst.growth.toFixed(1)}`]);
  }
  return rows;
}

function profileWith(run: string): Profile {
  const { basics, work, ...rest } = PROFILE;
  const [job, ...others] = work;
  return { ...rest, basics: { ...basics, summary: run }, work: job ? [{ ...job, highlights: [run] }, ...others] : [] };
}

/** Milliseconds of the quickest run, after one that is not measured. */
async function timeOf(work: () => unknown): Promise<number> {
  await work();
  let quickest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    quickest = Math.min(quickest, performance.now() - start);
  }
  return quickest;
}
