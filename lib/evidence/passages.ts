import { tokensOf } from '#lib/nlp/tokens.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { PathText } from './span.ts';

/** A stretch of prose about work, long enough to be told in one's own words, with the employer it is about. */
export interface Passage extends PathText {
  employer: string;
}

/** Words below which a line is everybody's. */
const LEAST_WORDS = 12;
/** Words that stand together in one shingle. */
const SHINGLE = 3;
/** A signature has `BANDS` parts of `ROWS` values; of two passages that share four fifths of their shingles, 98 % share a part. */
const BANDS = 8;
const ROWS = 4;

/** The passages of a Profile that could tell one person's text from another's: those of jobs and projects. */
export function passagesOf({ work, projects }: Profile): Passage[] {
  const ofWork = work.flatMap(({ name, summary, highlights }, i) => [
    ...linesOf(`work[${i}].summary`, summary, name),
    ...highlights.flatMap((line, k) => linesOf(`work[${i}].highlights[${k}]`, line, name)),
  ]);
  const ofProjects = projects.flatMap(({ entity = '', description, highlights }, i) => [
    ...linesOf(`projects[${i}].description`, description, entity),
    ...highlights.flatMap((line, k) => linesOf(`projects[${i}].highlights[${k}]`, line, entity)),
  ]);
  return [...ofWork, ...ofProjects].filter(({ text }) => wordsOf(text).length >= LEAST_WORDS);
}

const linesOf = (path: string, text: string | undefined, employer: string): Passage[] => (text ? [{ path, text, employer }] : []);

const wordsOf = (text: string): string[] => tokensOf(text).flatMap(({ key }) => (/[\p{L}\p{N}]/u.test(key) ? key : []));

export const lengthOf = (text: string): number => wordsOf(text).length;

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

/** The share of shingles that two texts have in common, 0 to 1 (Jaccard). */
export function likeness(a: string, b: string): number {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  const common = [...one].filter((shingle) => other.has(shingle)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

/** Keys to find likely copies by: texts that are much alike share at least one (MinHash in bands, as Broder 1997 and Leskovec et al. describe it). */
export function bandsOf(text: string): string[] {
  const hashes = [...shinglesOf(text)].map(hashOf);
  const least = MULTIPLIERS.map((factor) => hashes.reduce((min, hash) => Math.min(min, Math.imul(hash, factor) >>> 0), 0xffff_ffff));
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join('.')}`);
}

/** Odd numbers, spread by the golden ratio; each makes another order of the same hashes. */
const MULTIPLIERS: readonly number[] = Array.from({ length: BANDS * ROWS }, (_, i) => (Math.imul(0x9e37_79b9, 2 * i + 1) | 1) >>> 0);

/** FNV-1a with a final mix, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
