import { z } from 'zod';
import { SECTION_NAMES } from './sections.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source, never more. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');

const line = z.string().max(2_000);
const text = z.string().max(50_000);
const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(1_000).default([]);

/** `dates` keeps the range as the source writes it, so that it can be quoted. */
const dated = {
  dates: line.optional(),
  startDate: partialDateSchema.optional(),
  endDate: partialDateSchema.optional(),
  current: z.boolean().optional(),
};

export const workSchema = z.lazy(() =>
  z.object({
    ...dated,
    name: line,
    position: line,
    employmentType: line.optional(),
    location: line.optional(),
    summary: text.optional(),
    highlights: list(text),
  }),
);

export const educationSchema = z.lazy(() =>
  z.object({
    ...dated,
    institution: line,
    area: line.optional(),
    studyType: line.optional(),
    summary: text.optional(),
    courses: list(line),
  }),
);

export const projectSchema = z.lazy(() =>
  z.object({
    ...dated,
    name: line,
    description: text.optional(),
    highlights: list(text),
    keywords: list(line),
    entity: line.optional(),
    url: line.optional(),
  }),
);

const volunteerSchema = z.lazy(() =>
  z.object({ ...dated, organization: line, position: line, summary: text.optional(), highlights: list(text) }),
);

const sectionReadingSchema = z.lazy(() =>
  z.object({
    state: z.enum(['read', 'partial', 'absent', 'unreadable']),
    shown: z.number().int().nonnegative().optional(),
    total: z.number().int().nonnegative().optional(),
    reason: line.optional(),
  }),
);

/**
 * What a page or file says of a person, and what could not be read of it. Field names follow JSON Resume 1.x.
 * Never holds a photo, birth date, gender, nationality or marital status.
 */
export const profileSchema = z.lazy(() =>
  z.object({
    schemaVersion: z.literal(1),
    id: z.string().min(1).max(500),
    source: z.object({
      site: line,
      url: line.optional(),
      /** All pages of the person that were joined, where there was more than one. */
      pages: z.array(line).max(20).optional(),
      fileName: line.optional(),
      adapter: line,
      adapterVersion: z.number().int().positive(),
      readAt: z.iso.datetime(),
    }),
    basics: z.object({
      name: line.optional(),
      label: line.default(''),
      summary: text.default(''),
      location: line.optional(),
      profiles: list(z.object({ network: line.optional(), url: line })),
    }),
    work: list(workSchema),
    education: list(educationSchema),
    projects: list(projectSchema),
    skills: list(z.object({ name: line, level: line.optional(), keywords: list(line) })),
    certificates: list(z.object({ name: line, issuer: line.optional(), date: partialDateSchema.optional(), url: line.optional() })),
    languages: list(z.object({ language: line, fluency: line.optional() })),
    volunteer: list(volunteerSchema),
    publications: list(
      z.object({
        name: text,
        publisher: line.optional(),
        releaseDate: partialDateSchema.optional(),
        summary: text.optional(),
        url: line.optional(),
      }),
    ),
    other: list(z.object({ heading: line.optional(), text })),
    sections: z.record(z.enum(SECTION_NAMES), sectionReadingSchema),
    hidden: list(z.object({ text, where: line })),
  }),
);

export type Profile = z.infer<typeof profileSchema>;
export type Work = z.infer<typeof workSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Education = z.infer<typeof educationSchema>;
