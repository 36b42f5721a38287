import { describe, expect, it } from 'vitest';
import { skillById } from '#lib/catalog/index.ts';
import { builtInMatrices, matrixById } from '#lib/matrices/index.ts';
import { matrixSchema } from '#lib/matrices/schema.ts';
import { questionById } from '#lib/questions/index.ts';

const competencies = builtInMatrices.flatMap((matrix) => matrix.competencies);
const ids = (matrix: string) => matrixById(matrix)?.competencies.map(({ id }) => id);

describe('built-in matrices', () => {
  it('are the seven of the product, the three core ones first', () => {
    expect(builtInMatrices.map(({ id }) => id)).toEqual(['ai-ml', 'web', 'data-engineering', 'genai', 'edge-ai', 'hpc', 'fintech']);
  });

  it('keep the competencies that reports are compared by', () => {
    expect(ids('ai-ml')).toEqual(['ml-frameworks', 'mlops', 'data-pipelines', 'cloud-ml']);
    expect(ids('web')).toEqual(['web-frameworks', 'orm', 'rest-api-design', 'api-security', 'async']);
    expect(ids('data-engineering')).toEqual(['distributed-processing', 'sql', 'data-warehousing', 'etl', 'performance-tuning']);
  });

  it.each(builtInMatrices.map((matrix) => [matrix.id, matrix] as const))(
    '%s holds to the schema and has 4 to 6 competencies',
    (_, matrix) => {
      expect(matrixSchema.parse(matrix)).toEqual(matrix);
      expect(matrix.competencies.length).toBeGreaterThanOrEqual(4);
      expect(matrix.competencies.length).toBeLessThanOrEqual(6);
    },
  );

  it('give every competency an id of its own across all matrices', () => {
    expect(new Set(competencies.map(({ id }) => id)).size).toBe(competencies.length);
  });

  it('are found by id, among one’s own matrices too', () => {
    const [own] = builtInMatrices;
    expect(matrixById('web')?.name).toBe('Web');
    expect(matrixById('cobol')).toBeUndefined();
    expect(matrixById('web', own ? [own] : [])).toBeUndefined();
  });
});

describe.each(competencies.map((competency) => [competency.id, competency] as const))(
  '%s',
  (_, { id, skills, related, signals, questions }) => {
    it('names skills that the catalogue knows', () => {
      expect([...skills, ...related].filter((skill) => !skillById.has(skill))).toEqual([]);
    });

    it('names each skill once', () => {
      expect(new Set([...skills, ...related]).size).toBe(skills.length + related.length);
    });

    it('rests on nothing that almost everyone writes into a profile', () => {
      expect(skills.filter((skill) => skill === 'python' || skillById.get(skill)?.everyday)).toEqual([]);
    });

    it('can be shown by plain words in lower case', () => {
      const phrases = signals.flat(2);
      expect(phrases.length).toBeGreaterThan(0);
      expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
      expect(signals.filter((groups) => groups.some((group) => new Set(group).size !== group.length))).toEqual([]);
    });

    it.each(['junior', 'mid', 'senior'] as const)('has a question for a %s', (level) => {
      const asked = questions.map((question) => questionById.get(question));
      expect(asked).not.toContain(undefined);
      expect(asked.every((question) => question?.competency === id && question.kind === 'core')).toBe(true);
      expect(asked.filter((question) => question?.levels?.includes(level))).not.toEqual([]);
    });
  },
);
