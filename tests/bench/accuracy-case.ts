import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { readFile } from '#lib/files/index.ts';
import { type Brief, levelSchema } from '#lib/matrices/schema.ts';
import { type Profile, partialDateSchema } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

const CASES = new URL('../cases/', import.meta.url);
const status = z.enum(['evidenced', 'weak', 'claimed-only', 'missing']);

/** What a careful senior engineer says of a text. What is in no list was not judged, and is not scored. */
export const goldSchema = z.strictObject({
  target: z.string(),
  level: levelSchema,
  today: partialDateSchema,
  work: z.array(
    z.strictObject({ name: z.string(), position: z.string(), startDate: partialDateSchema, endDate: partialDateSchema.nullable() }),
  ),
  /** Months of work, overlapping months once: the least and the most that the dates allow. */
  experienceMonths: z.tuple([z.number().int(), z.number().int()]),
  dominantSpecialization: z.string().nullable(),
  evidenced: z.array(z.string()),
  claimedOnly: z.array(z.string()),
  weak: z.array(z.string()),
  competencies: z.record(z.string(), status),
  mustFlag: z.array(z.strictObject({ rule: z.string(), subject: z.string().optional(), quote: z.string().optional(), why: z.string() })),
  /** Without a subject: no finding of the rule at all. */
  mustNotFlag: z.array(z.strictObject({ rule: z.string(), subject: z.string().optional(), why: z.string() })),
});

export type Gold = z.infer<typeof goldSchema>;

export interface LabelledCase {
  slug: string;
  text: string;
  gold: Gold;
}

/** Every case of tests/cases, in the order of the file names. */
export function loadCases(): LabelledCase[] {
  const slugs = readdirSync(CASES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
  return slugs.map((slug) => ({ slug, text: read(`${slug}.txt`), gold: goldSchema.parse(JSON.parse(read(`${slug}.gold.json`))) }));
}

const read = (name: string): string => readFileSync(new URL(name, CASES), 'utf8');

/** A case in which nothing is to be flagged. */
export const isClean = ({ mustFlag }: Gold): boolean => mustFlag.length === 0;

/** What the engine makes of a case. @throws {Error} where the text can't be read */
export function screenCase({ slug, text, gold }: LabelledCase): { profile: Profile; report: Report } {
  const name = `${slug}.txt`;
  const outcome = readFile({ name, text });
  if (outcome.kind !== 'profile') throw new Error(`${slug}: ${outcome.kind}`);
  const source = { site: 'file', adapter: 'file', adapterVersion: 1, fileName: name, readAt: `${gold.today}T00:00:00.000Z` };
  const parsed = toProfile(outcome.draft, source);
  if (parsed.kind !== 'profile') throw new Error(`${slug}: ${parsed.kind}`);
  const brief: Brief = { schemaVersion: 1, specialization: gold.target, level: gold.level, mustHave: [] };
  return { profile: parsed.profile, report: analyze(parsed.profile, brief, gold.today) };
}
