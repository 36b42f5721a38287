import { z } from 'zod';

export const MATRIX_VERSION = 2;

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters, digits and hyphens');
const sentence = z.string().min(1).max(1_000);

export const levelSchema = z.enum(['junior', 'mid', 'senior']);

/**
 * A skill that the catalogue does not have, or further spellings of one that it has. `aliases` are literal texts, matched word by word without regard to
 * case; the name counts as one. Evidence of it is evidence of what it `shows`: a Kubernetes operator shows Kubernetes.
 */
export const ownSkillSchema = z.lazy(() =>
  z.object({
    id,
    name: z.string().min(1).max(80),
    aliases: z.array(z.string().min(2).max(80)).max(30).default([]),
    shows: z.array(id).max(20).optional(),
  }),
);

/** A question of the user's own, for the competencies that name its id. */
export const ownQuestionSchema = z.lazy(() =>
  z.object({
    id,
    text: z.string().min(10).max(600),
    levels: z.array(levelSchema).min(1).max(3),
    minutes: z.number().int().min(1).max(30),
    audience: z.enum(['recruiter', 'engineer']),
    followUps: z.array(z.string().min(1).max(300)).max(6).default([]),
    anchors: z.object({ strong: sentence, partial: sentence, weak: sentence }),
  }),
);

/**
 * One competency of a specialisation. Evidence of a skill in `skills` shows it; evidence of one in `related` alone shows it weakly.
 * `signals` are word groups that show it without naming a skill: all groups of one signal must stand in one sentence of work or a project.
 */
export const competencySchema = z.lazy(() =>
  z.object({
    id,
    name: z.string().min(1).max(80),
    /** At most 12 characters, for the strip of the popup. */
    shortName: z.string().min(1).max(12),
    why: sentence,
    skills: z.array(id).max(200),
    related: z.array(id).max(200).default([]),
    signals: z
      .array(
        z
          .array(z.array(z.string().min(2).max(60)).min(1).max(120))
          .min(1)
          .max(4),
      )
      .max(40)
      .default([]),
    evidence: sentence,
    /** What counts: work alone, or work and projects, which holds where nothing is said. */
    shownBy: z.enum(['work', 'work-or-project']).optional(),
    questions: z.array(id).max(50),
  }),
);

export const COMPETENCY_STATES = ['evidenced', 'weak', 'claimed-only', 'missing', 'unread'] as const;

/** Invented lines of a profile, and how some competencies must read in it: what keeps a matrix right while it is changed. */
export const matrixCaseSchema = z.lazy(() =>
  z.object({
    name: z.string().min(1).max(120),
    /** What was done in a job, a line each. */
    work: z.array(z.string().min(1).max(1_000)).max(30).default([]),
    /** What stands in the list of skills. */
    skills: z.array(z.string().min(1).max(80)).max(100).default([]),
    expected: z
      .array(z.object({ competency: id, state: z.enum(COMPETENCY_STATES) }))
      .min(1)
      .max(20),
  }),
);

/** A specialisation matrix: what a role of this kind is vetted on. Data, never code. */
export const matrixSchema = z.lazy(() =>
  z.object({
    schemaVersion: z.literal(MATRIX_VERSION),
    id,
    name: z.string().min(1).max(60),
    summary: sentence,
    /** The matrix that it was copied from. A profile is not said to suit that one better. */
    basedOn: id.optional(),
    competencies: z.array(competencySchema).min(1).max(20),
    ownSkills: z.array(ownSkillSchema).max(300).optional(),
    ownQuestions: z.array(ownQuestionSchema).max(200).optional(),
    cases: z.array(matrixCaseSchema).max(50).optional(),
  }),
);

/** A year's pay that a market is said to give, and who says so. */
const paySchema = z.lazy(() => z.object({ amount: z.number().positive(), source: z.string().min(1).max(200) }));

/** The needs of a role, settled ahead of the first profile. */
export const briefSchema = z.lazy(() =>
  z.object({
    schemaVersion: z.literal(1).default(1),
    specialization: id,
    level: levelSchema,
    /** Skill ids that the role cannot do without. */
    mustHave: z.array(id).max(50).default([]),
    /** Competencies of the specialisation that it cannot do without, by id. */
    mustHaveCompetencies: z.array(id).max(20).optional(),
    budget: z
      .object({
        /** The lower end, where there is a range. */
        from: z.number().positive().optional(),
        /** The most that can be paid. */
        amount: z.number().positive(),
        currency: z.string().length(3),
        market: z.string().max(60).optional(),
        /** The user's own figure for the market, in place of the built-in one. */
        marketFigure: paySchema.optional(),
        /** The user's own figures by tier of experience, each in place of the built-in one. */
        marketTiers: z
          .object({ junior: paySchema.optional(), mid: paySchema.optional(), senior: paySchema.optional(), top: paySchema.optional() })
          .optional(),
      })
      .optional(),
    /** Rules that are off unless asked for, by id. */
    optionalRules: z.array(z.string().max(80)).max(50).optional(),
    /** Rules that are switched off, by id. */
    mutedRules: z.array(z.string().max(80)).max(50).optional(),
    /** Ids of ways of working that the role asks for, beside what `remote` and `process` say in words. */
    needs: z.array(z.string().max(80)).max(30).optional(),
    remote: z.string().max(500).optional(),
    process: z.string().max(500).optional(),
  }),
);

export type MatrixCase = z.infer<typeof matrixCaseSchema>;
export type OwnSkill = z.infer<typeof ownSkillSchema>;
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;
export type Competency = z.infer<typeof competencySchema>;
export type Matrix = z.infer<typeof matrixSchema>;
export type Brief = z.infer<typeof briefSchema>;
