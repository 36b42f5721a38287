import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '#lib/analysis/vocabulary.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { briefSchema, type Matrix } from '#lib/matrices/schema.ts';
import { questionById } from '#lib/questions/index.ts';
import { kitQuestions } from '#lib/questions/kit.ts';
import { isOnPython } from '#lib/questions/on-python.ts';
import { thingAskedBy } from '#lib/questions/same-thing.ts';
import { ROLE_NEEDS, wishesOf } from '#lib/roles/needs.ts';

const LEVELS = ['junior', 'mid', 'senior'] as const;
const EVERY = ROLE_NEEDS.flatMap((need) => LEVELS.map((level) => [need.id, level, need] as const));

/** The built-in specialisations, and the same under another name, which makes them of no language. */
const MATRICES: readonly Matrix[] = builtInMatrices.flatMap((matrix) => [matrix, { ...matrix, id: `our-${matrix.id}` }]);

const kitFor = (matrix: Matrix, level: (typeof LEVELS)[number], minutes: number, needs: string[]) => {
  const wishes = wishesOf(briefSchema.parse({ specialization: matrix.id, level, needs }));
  const kit = kitQuestions({ matrix, level, minutes, probes: [], bank: vocabularyOf(matrix).bank, wishes });
  return { ...kit, things: new Set([...kit.core, ...kit.reserve].map(({ id }) => thingAskedBy(id))) };
};

describe.each(EVERY)('%s at the level %s', (id, level, { questions }) => {
  it('has a question that suits every language', () => {
    const suiting = questions.flatMap((question) => questionById.get(question) ?? []).filter((question) => !isOnPython(question));
    expect(suiting.filter(({ levels }) => levels?.includes(level)).length).toBeGreaterThan(0);
  });

  it.each([45, 60])('is asked about in %i minutes where it is the only one', (minutes) => {
    for (const matrix of MATRICES) {
      const { things, needsNotCovered } = kitFor(matrix, level, minutes, [id]);
      expect([matrix.id, needsNotCovered]).toEqual([matrix.id, []]);
      expect(questions.some((question) => things.has(thingAskedBy(question)))).toBe(true);
    }
  });
});

it.each([30, 45, 60])('asks in %i minutes about each of all of them, or names it as not covered', (minutes) => {
  for (const matrix of MATRICES) {
    for (const level of LEVELS) {
      const kit = kitFor(
        matrix,
        level,
        minutes,
        ROLE_NEEDS.map(({ id }) => id),
      );
      for (const { text, questions } of ROLE_NEEDS)
        expect(questions.some((id) => kit.things.has(thingAskedBy(id)))).toBe(!kit.needsNotCovered.includes(text));
      expect(kit.minutes).toBeLessThanOrEqual(minutes);
      expect(kit.minutes).toBeGreaterThanOrEqual(minutes - 5);
    }
  }
});
