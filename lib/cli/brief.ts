import { z } from 'zod';
import { skillById } from '#lib/catalog/index.ts';
import { type Brief, briefSchema } from '#lib/matrices/schema.ts';
import { rules } from '#lib/rules/index.ts';
import { readJson } from './given-file.ts';
import { UsageError } from './usage-error.ts';

const budget = briefSchema.unwrap().shape.budget.unwrap().shape;
const ruleIds = new Set(rules.map(({ id }) => id));
const knownId = (known: { has(id: string): boolean }, what: string) =>
  z.array(z.string().refine((id) => known.has(id), { error: ({ input }) => `“${input}” is no ${what}` })).max(50);

/** A misspelt key or id would leave a wish of the role out in silence, so that nothing unknown is let through. */
const givenBrief = (ownSkills: ReadonlySet<string>) =>
  z.strictObject({
    ...briefSchema.unwrap().shape,
    mustHave: knownId({ has: (id) => skillById.has(id) || ownSkills.has(id) }, 'skill of the catalogue or of the matrix').default([]),
    optionalRules: knownId(ruleIds, 'rule').optional(),
    mutedRules: knownId(ruleIds, 'rule').optional(),
    budget: z.strictObject({ ...budget, marketFigure: z.strictObject(budget.marketFigure.unwrap().unwrap().shape).optional() }).optional(),
  });

export interface BriefOptions {
  /** A JSON file. */
  brief?: string | undefined;
  specialization?: string | undefined;
  level?: string | undefined;
}

/** The brief of a file, with what the call itself says put over it; `ownSkills` are ids that the given matrix adds. @throws {UsageError} naming all that is wrong */
export function readBrief(
  { brief: path, specialization: chosen, level }: BriefOptions,
  specialization: string,
  ownSkills: ReadonlySet<string> = new Set(),
): Brief {
  const stored = path === undefined ? {} : readJson('brief', path);
  if (!isObject(stored)) throw new UsageError('The brief is not valid: it must be a JSON object.');
  const result = givenBrief(ownSkills).safeParse({
    specialization,
    level: 'mid',
    ...stored,
    ...(chosen !== undefined && { specialization: chosen }),
    ...(level !== undefined && { level }),
  });
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path: at, message }) => `  ${at.length > 0 ? `${at.join('.')}: ` : ''}${message}`);
  throw new UsageError(`The brief is not valid:\n${problems.join('\n')}`);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
