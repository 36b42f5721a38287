import { z } from 'zod';
import { reportSchema } from '#lib/analysis/schema.ts';
import { briefSchema, levelSchema, matrixSchema } from '#lib/matrices/schema.ts';
import { profileSchema } from '#lib/profile/schema.ts';

const count = z.number().int().nonnegative();
const id = z.string().min(1).max(600);
const label = z.string().max(200);

/** One row of the list: what it shows, and no document. `id` is the Profile's; the three dates are ISO date-times. */
export const candidateRecordSchema = z.object({
  id,
  name: z.string(),
  /** The name that the user wrote in the place of the one that was read. */
  writtenName: label.min(1).optional(),
  /** The name as it is sorted by: lower case, without accents. */
  sortName: z.string(),
  headline: z.string(),
  specialization: z.string(),
  level: levelSchema,
  /** The role that the report was made for, where it was one of the user's own. */
  roleId: id.optional(),
  /** The id of a stage, built in or the user's own. */
  stage: label,
  tags: z.array(label).max(50),
  savedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** When the user last set something on it: an ISO date-time, which rows of earlier versions lack. */
  changedAt: z.iso.datetime().optional(),
  expiresAt: z.iso.datetime(),
  source: z.object({ site: z.string(), url: z.string().optional(), fileName: z.string().optional() }),
  competencies: z.array(
    z.object({ id: z.string(), shortName: z.string(), status: z.enum(['evidenced', 'weak', 'claimed-only', 'missing', 'unread']) }),
  ),
  flags: z.object({ high: count, medium: count, low: count, note: count }),
  /** Ids of what is settled with this person before a hire. */
  settled: z.array(label).max(50).optional(),
  /** When the first scorecard was submitted: an ISO date-time. Until then blind mode hides who it is. */
  scoredAt: z.iso.datetime().optional(),
});

/** One reading of a candidate with the report made of it. `attached` is a further source of the same person, such as a résumé. */
export const readingRecordSchema = z.lazy(() =>
  z.object({
    id,
    candidateId: id,
    readAt: z.iso.datetime(),
    attached: z.boolean().optional(),
    profile: profileSchema,
    report: reportSchema,
  }),
);

/** What somebody wrote about a candidate, and when: an ISO date-time. */
export const noteRecordSchema = z.lazy(() => z.object({ id, candidateId: id, at: z.iso.datetime(), text: z.string().min(1).max(20_000) }));

/** What a search and a filter look at: `words` (all but the tags') are folded, each once, with a space before and behind each. */
export const entryRecordSchema = z.lazy(() =>
  z.object({
    id,
    sortName: z.string(),
    savedAt: z.string(),
    expiresAt: z.string(),
    stage: z.string(),
    specialization: z.string(),
    roleId: z.string().optional(),
    tags: z.array(z.string()),
    /** The rules that flagged something, each once. */
    rules: z.array(z.string()),
    words: z.string(),
  }),
);

/** A role that is hired for: its Brief under a name. */
export const roleRecordSchema = z.lazy(() =>
  z.object({
    id,
    name: z.string().min(1).max(120),
    brief: briefSchema,
    retentionDays: z.number().int().min(1).max(3650).optional(),
    /** Ids of what is settled before a hire. */
    settled: z.array(label).max(50).default([]),
    createdAt: z.iso.datetime(),
    /** When it was last saved: an ISO date-time, which roles of earlier versions lack. */
    changedAt: z.iso.datetime().optional(),
  }),
);

export const RATINGS = ['strong', 'partial', 'weak', 'not-asked'] as const;

/** What was heard on one question of a kit: the anchor that fits it best, and what was said. */
const answerSchema = z.lazy(() =>
  z.object({
    question: z.string().min(1).max(600),
    /** The question as it was asked, with the competency and finding it serves: a later version may ask otherwise. */
    text: z.string().max(2_000),
    competency: label.optional(),
    findings: z.array(z.string().max(600)).max(50).default([]),
    rating: z.enum(RATINGS).optional(),
    heard: z.string().max(5_000).default(''),
  }),
);

/** What one interviewer heard of one candidate. There is no sum of it. The dates are ISO date-times; who has submitted sees the others' cards. */
export const scorecardRecordSchema = z.lazy(() =>
  z.object({
    id,
    candidateId: id,
    interviewer: z.string().min(1).max(120),
    roleId: id.optional(),
    specialization: z.string().max(80),
    level: levelSchema,
    minutes: z.number().int().min(1).max(600),
    answers: z.array(answerSchema).max(200),
    remarks: z.string().max(20_000).default(''),
    startedAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    submittedAt: z.iso.datetime().optional(),
  }),
);

/**
 * Whether a flag was right, as the interview showed it. Where the candidate is erased, only the rule and the answer stay, which name nobody and
 * keep the rule's record.
 */
export const feedbackRecordSchema = z.lazy(() =>
  z.object({
    id,
    candidateId: id.optional(),
    findingId: z.string().min(1).max(600).optional(),
    rule: z.string().min(1).max(80),
    answer: z.enum(['confirmed', 'explained', 'not-discussed']),
    at: z.iso.datetime().optional(),
  }),
);

/** A matrix of the user's own, under its id. The dates are ISO date-times. */
export const matrixRecordSchema = z.lazy(() =>
  z
    .object({
      id: z.string().min(1).max(80),
      matrix: matrixSchema,
      createdAt: z.iso.datetime(),
      changedAt: z.iso.datetime(),
    })
    .refine(({ id, matrix }) => id === matrix.id, { message: 'not the id of its matrix', path: ['id'] }),
);

export type AuditAction = z.infer<typeof auditRecordSchema>['action'];

/**
 * Something that was done with saved data. It holds no text of a profile: `subject` is a fingerprint of the candidate's id, which tells two entries of one person
 * apart from those of others, and names nobody.
 */
export const auditRecordSchema = z.lazy(() =>
  z.object({
    seq: z.number().int().optional(),
    at: z.iso.datetime(),
    action: z.enum([
      'saved',
      'attached',
      'changed',
      'noted',
      'scored',
      'exported',
      'imported',
      'backed-up',
      'restored',
      'erased',
      'expired',
      'erased-all',
      'log-cleared',
    ]),
    subject: z.string().max(40).optional(),
    count: count.optional(),
  }),
);

export type CandidateRecord = z.infer<typeof candidateRecordSchema>;
export type ReadingRecord = z.infer<typeof readingRecordSchema>;
export type NoteRecord = z.infer<typeof noteRecordSchema>;
export type EntryRecord = z.infer<typeof entryRecordSchema>;
export type RoleRecord = z.infer<typeof roleRecordSchema>;
export type AuditRecord = z.infer<typeof auditRecordSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Rating = (typeof RATINGS)[number];
export type ScorecardRecord = z.infer<typeof scorecardRecordSchema>;
export type FeedbackRecord = z.infer<typeof feedbackRecordSchema>;
export type MatrixRecord = z.infer<typeof matrixRecordSchema>;
