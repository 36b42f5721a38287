import { z } from 'zod';
import { levelSchema } from '#lib/matrices/schema.ts';
import { DEED_KINDS } from '#lib/nlp/deed-cues.ts';

/** A place in the Profile: the string at `path` (`projects[1].description`), from `start` up to `end` in UTF-16 units, repeated as `quote`. */
export const spanSchema = z.lazy(() =>
  z.object({
    path: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    /** The id of another source's Profile, where it stands there. */
    source: z.string().optional(),
  }),
);

/** What was done with a skill: the kind of deed, its words, and what it was done to where that is plain. */
const deedSchema = z.lazy(() => z.object({ kind: z.enum(DEED_KINDS), span: spanSchema, object: spanSchema.optional() }));

const evidenceSchema = z.lazy(() =>
  z.object({
    span: spanSchema,
    strength: z.enum(['strong', 'weak']),
    from: z.string().optional(),
    to: z.string().optional(),
    deed: deedSchema.optional(),
    /** Who did it, where the sentence says so. */
    subject: z.enum(['self', 'team', 'other']).optional(),
    /** The change or the scale that is told beside it, in numbers. */
    outcome: spanSchema.optional(),
  }),
);

const skillLedgerSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    claimed: z.array(spanSchema),
    evidence: z.array(evidenceSchema),
    months: z.number().int().optional(),
    lastUsed: z.string().optional(),
    status: z.enum(['evidenced', 'weak', 'claimed-only']),
  }),
);

const competencyReportSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    status: z.enum(['evidenced', 'weak', 'claimed-only', 'missing', 'unread']),
    skills: z.array(z.string()),
    evidence: z.array(spanSchema),
  }),
);

export const findingSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    rule: z.string(),
    kind: z.enum(['contradiction', 'unsupported', 'missing', 'context']),
    severity: z.enum(['high', 'medium', 'low', 'note']),
    subject: z.string().optional(),
    message: z.string(),
    why: z.string(),
    innocent: z.array(z.string()),
    spans: z.array(spanSchema),
    questions: z.array(z.string()),
  }),
);

const reportQuestionSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    text: z.string(),
    kind: z.enum(['core', 'probe']),
    pillar: z.string(),
    competency: z.string().optional(),
    minutes: z.number(),
    audience: z.enum(['recruiter', 'engineer']),
    followUps: z.array(z.string()),
    anchors: z.object({ strong: z.string(), partial: z.string(), weak: z.string() }),
    findings: z.array(z.string()),
  }),
);

const experienceSchema = z.lazy(() =>
  z.object({
    /** Months of work, counted once where jobs overlap. */
    months: z.number().int(),
    byEmployer: z.array(z.object({ name: z.string(), months: z.number().int(), from: z.string().optional(), to: z.string().optional() })),
    gaps: z.array(z.object({ from: z.string(), to: z.string(), months: z.number().int() })),
    overlaps: z.array(
      z.object({ work: z.tuple([z.number().int(), z.number().int()]), from: z.string(), to: z.string(), months: z.number().int() }),
    ),
    precision: z.enum(['year', 'month', 'day', 'none']),
  }),
);

/** Evidence, findings and questions. No score, no rank, no verdict. */
export const reportSchema = z.lazy(() =>
  z.object({
    schemaVersion: z.literal(1),
    profileId: z.string(),
    specialization: z.string(),
    level: levelSchema,
    today: z.string(),
    engine: z.object({ version: z.string(), rulesHash: z.string() }),
    skills: z.array(skillLedgerSchema),
    competencies: z.array(competencyReportSchema),
    experience: experienceSchema,
    specializations: z.array(z.object({ id: z.string(), share: z.number() })),
    findings: z.array(findingSchema),
    questions: z.array(reportQuestionSchema),
    abstained: z.array(z.object({ rule: z.string(), reason: z.string() })),
  }),
);

export type Span = z.infer<typeof spanSchema>;
export type SkillEvidence = z.infer<typeof evidenceSchema>;
export type SkillLedger = z.infer<typeof skillLedgerSchema>;
export type CompetencyReport = z.infer<typeof competencyReportSchema>;
export type Experience = z.infer<typeof experienceSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type ReportQuestion = z.infer<typeof reportQuestionSchema>;
export type Report = z.infer<typeof reportSchema>;
