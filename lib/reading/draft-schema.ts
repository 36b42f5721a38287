import { z } from 'zod';
import { SECTION_NAMES } from '#lib/profile/sections.ts';

/** Longest text of a whole draft, in UTF-16 units. */
export const MAX_DRAFT_TEXT = 2_000_000;

const text = z.string().max(MAX_DRAFT_TEXT).optional();
const texts = z.array(z.string()).max(1_000).optional();
const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(1_000).optional();
const dated = { dates: text, startDate: text, endDate: text, current: z.boolean().optional() };

/**
 * A `ProfileDraft` as it comes in: from a page that anybody can write, or a file. Types and sizes are checked here and nowhere before;
 * keys that the draft does not know are dropped.
 */
export const draftSchema = z.object({
  personId: text,
  basics: z.object({
    name: text,
    label: text,
    summary: text,
    location: text,
    profiles: list(z.object({ network: text, url: z.string() })),
  }),
  work: list(z.object({ ...dated, name: text, position: text, employmentType: text, location: text, summary: text, highlights: texts })),
  education: list(z.object({ ...dated, institution: text, area: text, studyType: text, summary: text, courses: texts })),
  projects: list(z.object({ ...dated, name: text, description: text, highlights: texts, keywords: texts, entity: text, url: text })),
  skills: list(z.object({ name: z.string(), level: text, keywords: texts })),
  certificates: list(z.object({ name: z.string(), issuer: text, date: text, url: text })),
  languages: list(z.object({ language: z.string(), fluency: text })),
  volunteer: list(z.object({ ...dated, organization: text, position: text, summary: text, highlights: texts })),
  publications: list(z.object({ name: z.string(), publisher: text, releaseDate: text, summary: text, url: text })),
  other: list(z.object({ heading: text, text: z.string() })),
  hidden: list(z.object({ text: z.string(), where: z.string() })),
  sections: z.partialRecord(
    z.enum(SECTION_NAMES),
    z.object({
      state: z.enum(['read', 'partial', 'absent', 'unreadable']),
      shown: z.number().int().nonnegative().optional(),
      total: z.number().int().nonnegative().optional(),
      reason: text,
    }),
  ),
});

export type ParsedDraft = z.infer<typeof draftSchema>;
