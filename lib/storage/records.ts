import { z } from 'zod';
import { reportSchema } from '#lib/analysis/schema.ts';
import { levelSchema } from '#lib/matrices/schema.ts';
import { profileSchema } from '#lib/profile/schema.ts';

const count = z.number().int().nonnegative();

/** One row of the list: what it shows, and no document. `id` is the Profile's; the three dates are ISO date-times. */
export const candidateRecordSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  headline: z.string(),
  specialization: z.string(),
  level: levelSchema,
  savedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  source: z.object({ site: z.string(), url: z.string().optional(), fileName: z.string().optional() }),
  competencies: z.array(
    z.object({ id: z.string(), shortName: z.string(), status: z.enum(['evidenced', 'weak', 'claimed-only', 'missing', 'unread']) }),
  ),
  flags: z.object({ high: count, medium: count, low: count, note: count }),
});

/** One reading of a candidate with the report made of it. */
export const readingRecordSchema = z.object({
  id: z.string().min(1),
  candidateId: z.string().min(1),
  readAt: z.iso.datetime(),
  profile: profileSchema,
  report: reportSchema,
});

export type CandidateRecord = z.infer<typeof candidateRecordSchema>;
export type ReadingRecord = z.infer<typeof readingRecordSchema>;
