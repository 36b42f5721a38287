import { z } from 'zod';
import { MATRIX_VERSION, matrixSchema } from '#lib/matrices/schema.ts';
import type { KeyValueStore } from './settings.ts';

export const MATRIX_DRAFTS = 'matrix-drafts';

/** As written by the page itself: any text may be empty or too long still, so that only the form is looked at. */
const text = z.string();
const texts = z.array(text);
const { shape } = matrixSchema;
const competency = shape.competencies.element.extend({
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
      .array(z.object({ name: text, work: texts, skills: texts, expected: z.array(shape.cases.unwrap().element.shape.expected.element) }))
      .optional(),
  }),
  over: text.optional(),
});

export type MatrixDraftRecord = z.infer<typeof draftSchema>;

/** Matrices that are being written, by the id of the place. `store` must not outlive the browser. */
export async function loadMatrixDrafts(store: KeyValueStore): Promise<Record<string, MatrixDraftRecord>> {
  const stored = z.record(text, z.unknown()).safeParse(await store.get(MATRIX_DRAFTS)).data ?? {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, draft]) => {
      const read = draftSchema.safeParse(draft).data;
      return read ? [[id, read]] : [];
    }),
  );
}

export async function saveMatrixDraft(store: KeyValueStore, id: string, draft: MatrixDraftRecord | undefined): Promise<void> {
  const { [id]: _, ...others } = await loadMatrixDrafts(store);
  await store.set(MATRIX_DRAFTS, draft ? { ...others, [id]: draft } : others);
}
