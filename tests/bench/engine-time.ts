import { Worker } from 'node:worker_threads';
import { analyze } from '#lib/analysis/analyze.ts';
import { catalog } from '#lib/catalog/index.ts';
import { indexTexts } from '#lib/evidence/text-index.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import { createSkillMatcher } from '#lib/nlp/skill-matcher.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { longPerson, profileOf } from './long-profile.ts';
import { timeOf } from './measure.ts';
import type { Row } from './table.ts';

const BRIEF: Brief = { schemaVersion: 1, specialization: 'ai-ml', level: 'senior', mustHave: [] };
const matcher = createSkillMatcher(catalog);

/** How the engine grows with the text, and what it costs beside its parts; all of it in one process. */
export async function engineRows(): Promise<Row[]> {
  const [short, long] = [profileOf(longPerson(2_000)), profileOf(longPerson(20_000))];
  const analysis = timeOf(() => analyze(short, BRIEF, '2026-11-22'), 15);
  const longAnalysis = timeOf(() => analyze(long, BRIEF, '2026-11-22'), 3);
  const matching = timeOf(() => matchAll(short), 15);
  const parse = await parseTime(textOf(short));
  return [
    ['analyze, 2,000 words', ms(analysis)],
    ['analyze, 20,000 words', ms(longAnalysis)],
    ['  20,000 against 2,000 words', ratio(longAnalysis, analysis)],
    ['one pass of the skill matcher, 2,000 words', ms(matching)],
    ['  analyze against it', ratio(analysis, matching)],
    ['one parse by compromise/two, 2,000 words', ms(parse)],
    ['  analyze against it', ratio(analysis, parse)],
  ];
}

export const ms = (value: number): string => `${value.toFixed(1)} ms`;
const ratio = (a: number, b: number): string => `× ${(a / b).toFixed(2)}`;

const textOf = (profile: Profile): string => profile.work.flatMap(({ highlights }) => highlights).join('\n');

function matchAll(profile: Profile): number {
  const places = indexTexts(profile).places;
  return places.reduce(
    (sum, { text, sentences }) => sum + sentences.reduce((hits, range) => hits + matcher.match(text, range).length, 0),
    0,
  );
}

/** In a thread of its own: all levels of compromise share one instance, and the engine runs on its first. */
async function parseTime(text: string): Promise<number> {
  const worker = new Worker(new URL('./parse-time.ts', import.meta.url), { workerData: text });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}
