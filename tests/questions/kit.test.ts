import { describe, expect, it } from 'vitest';
import { builtInMatrices, matrixById } from '#lib/matrices/index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { exercises } from '#lib/questions/exercises/index.ts';
import { questionBank } from '#lib/questions/index.ts';
import { type Kit, kitQuestions } from '#lib/questions/kit.ts';
import { kitExercises } from '#lib/questions/kit-exercises.ts';
import { generalQuestions } from '#lib/questions/pillars.ts';
import { competencyByName, sharedThings, thingAskedBy } from '#lib/questions/same-thing.ts';
import { mergedProbes, type Probe } from '#lib/questions/select.ts';

const LEVELS = ['junior', 'mid', 'senior'] as const;
const LENGTHS = [30, 45, 60] as const;
const EVERY = builtInMatrices.flatMap((matrix) =>
  LEVELS.flatMap((level) => LENGTHS.map((minutes) => [matrix.id, level, minutes, matrix] as const)),
);

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
const many = Array.from({ length: 30 }, (_, i) => claimed(`tool ${i}`));
const teamwork: Probe = { questionId: 'probe-teamwork', slots: {}, findingId: 'collaboration/no-teamwork-shown' };
const asked = (probes: readonly Probe[]) => mergedProbes(probes, questionBank);
const all = ({ core, probes, reserve }: Kit) => [...core, ...probes, ...reserve];
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
const total = (questions: readonly { minutes: number }[]) => questions.reduce((sum, { minutes }) => sum + minutes, 0);

describe.each(EVERY)('a kit for %s, %s, %i minutes', (_, level, minutes, matrix) => {
  const kits = [[], [claimed('Dask')], many].map((probes) => kitQuestions({ matrix, level, probes: asked(probes), minutes }));

  it('fills its time, whatever was found', () => {
    for (const kit of kits) {
      expect(kit.minutes).toBe(3 + total(all(kit)) + 2);
      expect(kit.minutes).toBeLessThanOrEqual(minutes);
      expect(kit.minutes).toBeGreaterThanOrEqual(minutes - 5);
    }
  });

  it('has the same core for everyone, with collaboration in it, and room for a probe', () => {
    const [none, one, lots] = kits;
    expect(one?.core).toEqual(none?.core);
    expect(lots?.core).toEqual(none?.core);
    expect(none?.core.filter(({ pillar, competency }) => pillar === 'collaboration' && !competency)).toHaveLength(1);
    expect(one?.probes).toHaveLength(1);
    expect(lots?.probes.length).toBeGreaterThan(0);
  });

  it('asks about no thing twice', () => {
    for (const kit of kits) {
      const things = idsOf(all(kit)).map(thingAskedBy);
      expect(new Set(things).size).toBe(things.length);
    }
  });

  it('covers the competencies in the order of the matrix, and says which it could not', () => {
    const [none] = kits;
    const ids = idsOf(matrix.competencies);
    const inCore = none?.core.flatMap(({ competency }) => competency ?? []) ?? [];
    const covered = none ? all(none).flatMap(({ competency }) => competency ?? []) : [];
    expect(inCore).toEqual(ids.filter((id) => inCore.includes(id)));
    expect(inCore.length).toBeGreaterThanOrEqual(3);
    expect(ids.filter((id) => !covered.includes(id))).toEqual(none?.notCovered);
    expect(none?.notCovered.length).toBeLessThanOrEqual(minutes === 30 ? 2 : 0);
  });
});

describe('a kit', () => {
  const kitFor = (over: Partial<Parameters<typeof kitQuestions>[0]> = {}) =>
    kitQuestions({ matrix: matrixOf('web'), level: 'mid', probes: [], minutes: 45, ...over });

  it('names a competency that there is no time for', () => {
    expect(kitFor({ level: 'senior', minutes: 30 }).notCovered).toEqual(['api-security', 'async']);
    expect(kitFor({ level: 'senior', minutes: 45 }).notCovered).toEqual([]);
  });

  it('begins with what the role cannot do without, and asks about its ways of working before anything else that is general', () => {
    const needs = [
      { text: 'Uploads', questions: ['security-upload'] },
      { text: 'Notes', questions: ['process-documents-team', 'process-documents', 'together-remote-notes'] },
    ];
    const wishes = { competencies: ['async', 'api-security'], needs };
    const short = kitFor({ level: 'senior', minutes: 30, wishes });
    expect(short.core.slice(0, 2).map(({ competency }) => competency)).toEqual(['api-security', 'async']);
    expect(short.notCovered).not.toContain('async');
    const long = kitFor({ minutes: 60, wishes });
    expect(long.core.map(({ id }) => id)).toEqual(expect.arrayContaining(['security-upload', 'process-documents']));
    expect(long.core.map(({ id }) => id)).not.toContain('together-remote-notes');
    expect(long.needsNotCovered).toEqual([]);
    expect(short.needsNotCovered).toEqual(['Uploads', 'Notes']);
    expect(kitFor({ minutes: 60 }).core.map(({ id }) => id)).not.toContain('process-documents');
    expect(long.minutes).toBeLessThanOrEqual(60);
  });

  it('leaves a probe to a core question on the same thing, which then serves the finding', () => {
    const kit = kitFor({ level: 'senior', probes: asked([teamwork, claimed('Dask')]) });
    expect(kit.probes.map(({ findings }) => findings)).toEqual([['mirage/claimed-only#Dask']]);
    expect(kit.core.filter(({ findings }) => findings.length > 0).map(({ id, findings }) => [id, findings])).toEqual([
      ['together-without-engineers', ['collaboration/no-teamwork-shown']],
    ]);
    expect(idsOf(kit.core)).toEqual(idsOf(kitFor({ level: 'senior' }).core));
    expect(kitFor({ level: 'junior', probes: asked([teamwork]) }).probes.map(({ findings }) => findings)).toEqual([[teamwork.findingId]]);
  });

  const missing = (competency: string, name = competency): Probe => ({
    questionId: 'probe-missing-competency',
    slots: { competency: name },
    findingId: `niche/missing-competency#${competency}`,
  });

  it('leaves what the profile does not show to the question that everybody hears on it, and asks for work there', () => {
    const plain = kitFor();
    const kit = kitFor({ probes: asked([missing('async', 'Asynchronous programming'), claimed('Dask')]) });
    expect(kit.probes.map(({ findings }) => findings)).toEqual([['mirage/claimed-only#Dask']]);
    const serving = kit.core.filter(({ findings }) => findings.length > 0);
    expect(serving.map(({ competency, findings }) => [competency, findings])).toEqual([['async', ['niche/missing-competency#async']]]);
    expect(serving[0]?.followUps.at(-1)).toMatch(/^I found no work on this in your profile\./u);
    expect(kit.core.map(({ text }) => text)).toEqual(plain.core.map(({ text }) => text));
    expect(plain.core.flatMap(({ followUps }) => followUps).filter((text) => text.startsWith('I found no work'))).toEqual([]);
  });

  it('asks by name about what the core has no time for, and then names it as asked about and asks no more on it', () => {
    const short = kitFor({ level: 'senior', minutes: 30, probes: asked([missing('async', 'Asynchronous programming')]) });
    expect(idsOf(short.probes)).toEqual(['probe-missing-competency:niche/missing-competency#async']);
    expect(short.notCovered).toEqual(['api-security']);
    expect(all(short).filter(({ competency }) => competency === 'async')).toEqual([]);
  });

  it('asks once where a competency has no question but its name, and adds no second request for work', () => {
    const [first] = matrixOf('web').competencies;
    const own = { competencies: first ? [{ ...first, id: 'part-0', name: 'Part', questions: [] }] : [] };
    const kit = kitFor({ matrix: own, probes: asked([missing('part-0', 'Part'), missing('part-00', 'Another')]) });
    expect(kit.core[0]).toMatchObject({ id: 'own-competency:part-0', findings: ['niche/missing-competency#part-0'] });
    expect(kit.core[0]?.followUps.filter((text) => text.startsWith('I found no work'))).toEqual([]);
    expect(kit.probes.map(({ findings }) => findings)).toEqual([['niche/missing-competency#part-00']]);
  });

  it('asks no more than two probes in the same words while another kind waits', () => {
    const probes = asked([...many.slice(0, 5), { questionId: 'probe-short-tenures', slots: {}, findingId: 'timeline/short-tenures' }]);
    expect(idsOf(kitFor({ probes, minutes: 60 }).probes).slice(0, 4)).toEqual([
      'probe-claimed-skill:mirage/claimed-only#tool 0',
      'probe-claimed-skill:mirage/claimed-only#tool 1',
      'probe-short-tenures:timeline/short-tenures',
      'probe-claimed-skill:mirage/claimed-only#tool 2',
    ]);
  });

  it('takes the second question of a competency where the first would ask the same as another one', () => {
    const { core } = kitFor({ matrix: matrixOf('data-engineering') });
    expect(idsOf(core)).toContain('sql-slow-query');
    expect(idsOf(core)).toContain('performance-tuning-files');
    expect(idsOf(core)).not.toContain('performance-tuning-worst');
  });

  it('asks about own competencies by name, as many as there is time for', () => {
    const own = Array.from({ length: 20 }, (_, i) => ({
      ...matrixOf('web').competencies[0],
      id: `part-${i}`,
      name: `Part ${i}`,
      questions: [],
    }));
    const kit = kitFor({ matrix: { competencies: own as Matrix['competencies'] }, minutes: 30 });
    expect(idsOf(kit.core)).toEqual([...[0, 1, 2].map((i) => `own-competency:part-${i}`), 'together-disagreement']);
    expect(kit.notCovered).toEqual(own.slice(4).map(({ id }) => id));
  });

  it('asks by name about a competency whose questions are all on what was asked, and keeps the general ones', () => {
    const [first] = matrixOf('web').competencies;
    const competencies = ['sql-slow-query', 'orm-slow-page', 'orm-slow-page'].flatMap((question, i) =>
      first ? [{ ...first, id: `part-${i}`, name: `Part ${i}`, questions: [question] }] : [],
    );
    const kit = kitFor({ matrix: { competencies }, minutes: 60 });
    expect(idsOf(kit.core).slice(0, 3)).toEqual(['sql-slow-query', 'own-competency:part-1', 'own-competency:part-2']);
    expect(kit.core.filter(({ competency, pillar }) => !competency && pillar !== 'collaboration').length).toBeGreaterThan(2);
    expect(kit.notCovered).toEqual([]);
  });

  it('keeps the general questions where one on a competency is longer than the whole talk', () => {
    const [first] = matrixOf('web').competencies;
    const matrix = { competencies: first ? [{ ...first, id: 'part', questions: ['long-one'] }] : [] };
    const bank = questionBank.flatMap((question) =>
      question.id === 'sql-trust' ? [{ ...question, id: 'long-one', minutes: 30, levels: LEVELS }] : [question],
    );
    const kit = kitFor({ matrix, bank, minutes: 30 });
    expect(kit.notCovered).toEqual(['part']);
    expect(kit.core.length).toBeGreaterThan(2);
  });

  it('leaves what an exercise is about to the exercise, and the core as it is', () => {
    const alone = kitFor({ minutes: 60 });
    const withExercise = kitFor({ minutes: 60, exercises: ['debugging-frozen-transfers'] });
    expect(idsOf(alone.reserve)).toContain('debugging-threads');
    expect(idsOf(withExercise.reserve)).not.toContain('debugging-threads');
    expect(withExercise.core).toEqual(alone.core);
    expect(withExercise.minutes).toBeGreaterThanOrEqual(55);
  });

  it('without a limit asks all that suits the role, once', () => {
    const kit = kitFor({ minutes: Infinity, probes: asked(many) });
    expect(kit.probes).toHaveLength(30);
    expect(kit.core.length).toBeGreaterThan(30);
    expect(new Set(idsOf(all(kit))).size).toBe(all(kit).length);
  });

  it('is the same each time, and leaves bank and matrix as they were', () => {
    const before = JSON.stringify([builtInMatrices, questionBank]);
    expect(JSON.stringify(kitFor({ probes: asked(many) }))).toBe(JSON.stringify(kitFor({ probes: asked(many) })));
    expect(JSON.stringify([builtInMatrices, questionBank])).toBe(before);
  });
});

describe('general questions', () => {
  const pillars = (level: (typeof LEVELS)[number]) => generalQuestions(level, questionBank).map(({ pillar }) => pillar);

  it.each([
    ['junior', ['language-mechanics', 'code-quality']],
    ['mid', ['debugging', 'code-quality', 'language-mechanics']],
    ['senior', ['system-design', 'code-quality', 'debugging']],
  ] as const)('begin for a %s with %j', (level, first) => expect(pillars(level).slice(0, first.length)).toEqual(first));

  it('come once each, from every pillar, collaboration last, and none on a competency', () => {
    for (const level of LEVELS) {
      const questions = generalQuestions(level, questionBank);
      expect(new Set(idsOf(questions)).size).toBe(questions.length);
      expect(new Set(pillars(level)).size).toBe(9);
      expect(pillars(level).at(-1)).toBe('collaboration');
      expect(questions.filter(({ competency, levels }) => competency || !levels?.includes(level))).toEqual([]);
    }
  });
});

describe('things that are asked about', () => {
  it('group ids that exist, each once', () => {
    const known = new Set([...idsOf(questionBank), ...idsOf(exercises)]);
    const ids = sharedThings.flat();
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sharedThings.filter((group) => group.length < 2)).toEqual([]);
  });

  it('know a question of a report by the bank’s id', () => {
    expect(thingAskedBy('probe-teamwork:collaboration/no-teamwork-shown')).toBe(thingAskedBy('together-without-engineers'));
    expect(thingAskedBy('own-competency:a')).not.toBe(thingAskedBy('own-competency:b'));
    expect(thingAskedBy('own-competency:a')).toBe(thingAskedBy('probe-missing-competency:niche/missing-competency#a'));
    expect(thingAskedBy('own-competency:a')).not.toBe(thingAskedBy('probe-missing-competency:niche/missing-competency#a-b'));
    expect(competencyByName('probe-claimed-skill:mirage/claimed-only#a')).toBeUndefined();
    expect(thingAskedBy('probe-years:x#spark')).toBe('probe-years:x#spark');
  });
});

describe('a technical round', () => {
  const round = (id: string, level: (typeof LEVELS)[number], minutes: number) => kitExercises({ matrix: matrixOf(id), level, minutes });

  it.each(EVERY)('for %s, %s, %i minutes holds different things that suit the role and fit', (id, level, minutes, matrix) => {
    const chosen = round(id, level, minutes);
    const own = new Set<string | undefined>([undefined, ...matrix.competencies.map((competency) => competency.id)]);
    expect(chosen.length).toBeGreaterThan(0);
    expect(total(chosen)).toBeLessThanOrEqual(minutes);
    expect(chosen.filter(({ competency, levels }) => !own.has(competency) || !levels.includes(level))).toEqual([]);
    expect(new Set(idsOf(chosen).map(thingAskedBy)).size).toBe(chosen.length);
  });

  it('begins with what weighs most at the level', () => {
    expect(round('fintech', 'junior', 45)[0]?.kind).toBe('review');
    expect(round('fintech', 'mid', 45)[0]?.kind).toBe('debugging');
    expect(idsOf(round('fintech', 'senior', 45))).toEqual(['design-wallet', 'review-payment-repeat', 'debugging-half-the-difference']);
  });

  it('takes one of two exercises on one thing, however long it is', () => {
    const ids = idsOf(round('web', 'mid', Infinity));
    expect(ids).toContain('debugging-frozen-transfers');
    expect(ids).not.toContain('review-ticket-threads');
    expect(ids).toContain('review-session-cookie');
  });

  it('has none on a thing that everybody is asked about anyway', () => {
    const fintech = { matrix: matrixOf('fintech'), level: 'senior', minutes: Infinity } as const;
    expect(idsOf(kitExercises(fintech))).toContain('review-payment-repeat');
    expect(idsOf(kitExercises({ ...fintech, core: ['payments-twice'] }))).not.toContain('review-payment-repeat');
  });

  it('is empty where nothing fits', () => expect(round('web', 'mid', 4)).toEqual([]));
});
