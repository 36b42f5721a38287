import { z } from 'zod';
import { MATRIX_VERSION, matrixSchema } from '#lib/matrices/schema.ts';
import type { KeyValueStore } from './settings.ts';

/** Each draft has a key of its own. */
const BEGIN = 'matrix-draft:';

/** As written by the page itself: any text may be empty or too long still, so that only the form is looked at. */
const text = z.string();
const texts = z.array(text);
const { shape } = matrixSchema.unwrap();
const competency = shape.competencies.element.unwrap().extend({
  ...{ id: text, name: text, shortName: text, why: text, evidence: text, skills: texts, related: texts, questions: texts },
  signals: z.array(z.array(texts)),
});
const draftSchema = z.object({
  matrix: z.object({
    ...{ schemaVersion: z.literal(MATRIX_VERSION), id: text, name: text, summary: text, basedOn: text.optional() },
    competencies: z.array(competency),
    ownSkills: z.array(z.object({ id: text, name: text, aliases: texts, shows: texts.optional() })).optional(),
    ownQuestions: z
      .array(
        z.object({
          ...{ id: text, text, levels: z.array(z.enum(['junior', 'mid', 'senior'])), minutes: z.number(), followUps: texts },
          audience: z.enum(['recruiter', 'engineer']),
          anchors: z.object({ strong: text, partial: text, weak: text }),
        }),
      )
      .optional(),
    cases: z
      .array(
        z.object({
          name: text,
          work: texts,
          skills: texts,
          expected: z.array(shape.cases.unwrap().element.unwrap().shape.expected.element),
        }),
      )
      .optional(),
  }),
  over: text.optional(),
});

export type MatrixDraftRecord = z.infer<typeof draftSchema>;

/** The matrix that is being written at a place. `store` must not outlive the browser. */
export const loadMatrixDraft = async (store: KeyValueStore, id: string): Promise<MatrixDraftRecord | undefined> =>
  draftSchema.safeParse(await store.get(keyOf(id))).data;

/** Nothing is read before it is written: a page that goes has no time for that, and no other tab's draft can be lost by it. */
export const saveMatrixDraft = (store: KeyValueStore, id: string, draft: MatrixDraftRecord | undefined): Promise<void> =>
  store.set(keyOf(id), draft ?? null);

export const isMatrixDraft = (key: string): boolean => key.startsWith(BEGIN);

const keyOf = (id: string): string => `${BEGIN}${id}`;
