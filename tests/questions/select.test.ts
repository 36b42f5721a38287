import { describe, expect, it } from 'vitest';
import { builtInMatrices, matrixById } from '#lib/matrices/index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { questionBank } from '#lib/questions/index.ts';
import { kitQuestions } from '#lib/questions/kit.ts';
import { thingAskedBy } from '#lib/questions/same-thing.ts';
import { type Probe, type Selection, selectQuestions, withinMinutes } from '#lib/questions/select.ts';

const matrixOf = (id: string): Matrix => {
  const matrix = matrixById(id);
  if (!matrix) throw new Error(`no matrix ${id}`);
  return matrix;
};
const claimed = (skill: string): Probe => ({
  questionId: 'probe-claimed-skill',
  slots: { skill },
  findingId: `mirage/claimed-only#${skill}`,
});
const years = (skill: string): Probe => ({
  questionId: 'probe-years',
  slots: { skill, claimed: '9 years' },
  findingId: `mirage/years-inflated#${skill}`,
});
const select = (over: Partial<Selection> = {}) =>
  selectQuestions({ matrix: matrixOf('ai-ml'), level: 'mid', probes: [], bank: questionBank, ...over });
const core = (over: Partial<Selection>) => select(over).filter(({ kind }) => kind === 'core');
const total = (questions: readonly { minutes: number }[]) => questions.reduce((sum, { minutes }) => sum + minutes, 0);

describe('the core set', () => {
  it('is one question on each competency and one on collaboration', () => {
    expect(select().map(({ id, competency, pillar }) => [id, competency ?? pillar])).toEqual([
      ['ml-frameworks-baseline', 'ml-frameworks'],
      ['mlops-decay', 'mlops'],
      ['data-pipelines-leakage', 'data-pipelines'],
      ['cloud-ml-bill', 'cloud-ml'],
      ['together-disagreement', 'collaboration'],
    ]);
  });

  it('is the same for two candidates with different findings', () => {
    expect(core({ probes: [claimed('Spark'), years('Flink')] })).toEqual(core({ probes: [] }));
    expect(core({ probes: Array.from({ length: 60 }, (_, i) => claimed(`tool ${i}`)) })).toEqual(core({ probes: [] }));
  });

  it.each(builtInMatrices.flatMap(({ id }) => (['junior', 'mid', 'senior'] as const).map((level) => [id, level] as const)))(
    'covers %s at the level %s within the time box, with probes to follow',
    (id, level) => {
      const matrix = matrixOf(id);
      const asked = select({ matrix, level, probes: [claimed('Dask')] });
      expect(asked.slice(0, -2).map(({ competency }) => competency)).toEqual(matrix.competencies.map((competency) => competency.id));
      expect(asked.at(-2)?.pillar).toBe('collaboration');
      expect(asked.at(-1)?.kind).toBe('probe');
    },
  );

  it('asks about a competency without questions of its own by its name', () => {
    const own = {
      ...matrixOf('web'),
      competencies: matrixOf('web')
        .competencies.slice(0, 1)
        .map((competency) => ({ ...competency, name: 'Route planning', questions: [] })),
    };
    const [first] = select({ matrix: own });
    expect(first).toMatchObject({ id: 'own-competency:web-frameworks', competency: 'web-frameworks', kind: 'core' });
    expect(first?.text).toMatch(/^One part of this role is “Route planning”\. /);
  });

  it('asks about no thing twice, and what the kit asks', () => {
    const asked = select({ matrix: matrixOf('data-engineering'), minutes: Infinity });
    expect(new Set(asked.map(({ id }) => thingAskedBy(id))).size).toBe(asked.length);
    for (const matrix of builtInMatrices) {
      for (const level of ['junior', 'mid', 'senior'] as const) {
        const wishes = { competencies: matrix.competencies.slice(-1).map(({ id }) => id), needs: [] };
        const kit = kitQuestions({ matrix, level, probes: [], minutes: 60, wishes }).core.map(({ id }) => id);
        const report = select({ matrix, level, minutes: Infinity }).map(({ id }) => id);
        expect(report.filter((id) => !kit.includes(id))).toEqual([]);
      }
    }
  });

  it('asks no collaboration question that a competency asks already', () => {
    const [competency] = matrixOf('web').competencies;
    const own = { competencies: competency ? [{ ...competency, questions: ['together-disagreement'] }] : [] };
    expect(select({ matrix: own }).map(({ id }) => id)).toEqual(['together-disagreement', 'together-remote-notes']);
  });

  it('passes over what is no core question in a matrix', () => {
    const [competency] = matrixOf('web').competencies;
    const own = { competencies: competency ? [{ ...competency, questions: ['own-competency', 'probe-gap'] }] : [] };
    expect(select({ matrix: own })[0]).toMatchObject({ id: 'own-competency:web-frameworks', kind: 'core' });
    const andOne = own.competencies.map((one) => ({ ...one, questions: [...one.questions, 'web-frameworks-choice'] }));
    expect(select({ matrix: { competencies: andOne } })[0]?.id).toBe('web-frameworks-choice');
  });

  it('takes braces in a question of the user’s own as they stand', () => {
    const [competency] = matrixOf('web').competencies;
    const [model] = questionBank;
    const own = model ? [{ ...model, id: 'ours', text: 'What does {name} stand for in our templates?', levels: ['mid'] as const }] : [];
    const matrix = { competencies: competency ? [{ ...competency, questions: ['ours'] }] : [] };
    expect(select({ matrix, bank: [...own, ...questionBank] })[0]?.text).toBe('What does {name} stand for in our templates?');
  });

  it('keeps room for collaboration where a matrix has more competencies than time', () => {
    const [competency] = matrixOf('web').competencies;
    const many = {
      competencies: competency ? Array.from({ length: 20 }, (_, i) => ({ ...competency, id: `part-${i}`, questions: [] })) : [],
    };
    const asked = select({ matrix: many, probes: [claimed('Dask')] });
    expect(asked.map(({ pillar }) => pillar)).toEqual([...Array(8).fill('ecosystem-mastery'), 'collaboration']);
    expect(total(asked)).toBe(45);
  });
});

describe('probes', () => {
  it('follow the core in the order given, filled, and point to their findings', () => {
    const asked = select({ probes: [years('Spark'), claimed('PyTorch')] }).filter(({ kind }) => kind === 'probe');
    expect(asked.map(({ id, findings }) => [id, findings])).toEqual([
      ['probe-years:mirage/years-inflated#Spark', ['mirage/years-inflated#Spark']],
      ['probe-claimed-skill:mirage/claimed-only#PyTorch', ['mirage/claimed-only#PyTorch']],
    ]);
    expect(asked[0]?.text).toMatch(/^Your profile speaks of 9 years with Spark\. /);
    expect(asked[1]?.anchors.strong).toContain('a difficulty met with PyTorch itself');
    expect(JSON.stringify(asked)).not.toMatch(/\{[a-z]+\}/);
  });

  it('on one thing are asked once, and serve both findings', () => {
    const asked = select({ probes: [years('Spark'), claimed('Spark'), claimed('Dask')] }).filter(({ kind }) => kind === 'probe');
    expect(asked.map(({ findings }) => findings)).toEqual([
      ['mirage/years-inflated#Spark', 'mirage/claimed-only#Spark'],
      ['mirage/claimed-only#Dask'],
    ]);
  });

  it('on one sentence are asked once, whatever skills stand in it', () => {
    const helped = (skill: string, quote: string): Probe => ({
      questionId: 'probe-own-words',
      slots: { skill, quote, employer: 'Tarn Ferries' },
      findingId: `mirage/weak-evidence#${skill}`,
    });
    const part: Probe = { questionId: 'probe-your-part', slots: { quote: 'Helped with a model in Dask.' }, findingId: 'part' };
    const probes = [helped('Python', 'Helped with a model in Dask'), helped('Dask', 'Helped with a model in Dask'), part, claimed('Dask')];
    const asked = select({ probes }).filter(({ kind }) => kind === 'probe');
    expect(asked.map(({ findings }) => findings)).toEqual([
      ['mirage/weak-evidence#Python', 'mirage/weak-evidence#Dask', 'part'],
      ['mirage/claimed-only#Dask'],
    ]);
  });

  it('on different employers stay apart', () => {
    const dates = (employer: string): Probe => ({
      questionId: 'probe-dates',
      slots: { employer },
      findingId: `timeline/date-conflict#${employer}`,
    });
    expect(
      select({ probes: [dates('Alpha Ltd'), dates('Beta GmbH'), dates('Alpha Ltd')] }).filter(({ kind }) => kind === 'probe'),
    ).toHaveLength(2);
  });

  it('of the bank refuse to be asked without their words, or under an unknown id', () => {
    expect(() => select({ probes: [{ questionId: 'probe-years', slots: {}, findingId: 'x' }] })).toThrow('needs a value for {claimed}');
    expect(() => select({ probes: [{ questionId: 'probe-nothing', slots: {}, findingId: 'x' }] })).toThrow('no question “probe-nothing”');
  });
});

describe('the time box', () => {
  const probes = Array.from({ length: 30 }, (_, i) => claimed(`tool ${i}`));

  it('is 45 minutes unless said otherwise', () => {
    expect(total(select({ probes }))).toBeGreaterThan(40);
    expect(total(select({ probes }))).toBeLessThanOrEqual(45);
    expect(total(select({ probes, minutes: 30 }))).toBeLessThanOrEqual(30);
  });

  it('without a limit keeps a question for every finding', () => {
    const asked = select({ probes, minutes: Infinity });
    expect(asked.flatMap(({ findings }) => findings)).toEqual(probes.map(({ findingId }) => findingId));
  });

  it('lets a shorter question pass where a longer one does not fit', () => {
    const [first, ...rest] = select({ probes: [claimed('Dask')] });
    const timed = first ? [{ ...first, minutes: 8 }, ...rest.map((question, i) => ({ ...question, minutes: i === 0 ? 5 : 2 }))] : [];
    expect(withinMinutes(timed, 12).map(({ minutes }) => minutes)).toEqual([8, 2, 2]);
    expect(withinMinutes(timed, 1).map(({ minutes }) => minutes)).toEqual([8]);
    expect(withinMinutes([], 45)).toEqual([]);
  });
});

it('gives the same questions each time, and leaves bank and matrix as they were', () => {
  const before = JSON.stringify([builtInMatrices, questionBank]);
  const probes = [claimed('Spark'), years('Spark')];
  expect(JSON.stringify(select({ probes }))).toBe(JSON.stringify(select({ probes })));
  expect(JSON.stringify([builtInMatrices, questionBank])).toBe(before);
});
