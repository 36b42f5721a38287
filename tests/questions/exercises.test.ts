import { describe, expect, it } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Exercise } from '#lib/questions/exercise.ts';
import { exerciseById, exercises } from '#lib/questions/exercises/index.ts';
import { questionById } from '#lib/questions/index.ts';
import { forbiddenIn } from './forbidden-topics.ts';

const reviews = exercises.filter((exercise) => exercise.kind === 'review');
const designs = exercises.filter((exercise) => exercise.kind === 'design');
const faults = exercises.filter((exercise) => exercise.kind === 'debugging');
const competencies = new Set(builtInMatrices.flatMap((matrix) => matrix.competencies.map(({ id }) => id)));

const particular = (exercise: Exercise): string[] => {
  if (exercise.kind === 'review') return exercise.defects.flatMap(({ what, why, anchors }) => [what, why, ...Object.values(anchors)]);
  return [...exercise.ask, ...exercise.watch, ...(exercise.kind === 'debugging' ? [exercise.cause] : [])];
};
const sentences = (exercise: Exercise): string[] => [
  exercise.situation,
  ...(exercise.howTo ? [exercise.howTo] : []),
  ...Object.values(exercise.anchors),
  ...particular(exercise),
];
const codeOf = (exercise: Exercise): string => (exercise.kind === 'design' ? '' : (exercise.code ?? ''));
const linesOf = (code: string): string[] => code.replace(/\n$/, '').split('\n');

describe('the exercises', () => {
  it('are enough of each kind, each under an id of its own that no question has', () => {
    expect(reviews.length).toBeGreaterThanOrEqual(10);
    expect(designs.length).toBeGreaterThanOrEqual(8);
    expect(faults.length).toBeGreaterThanOrEqual(8);
    expect(exerciseById.size).toBe(exercises.length);
    expect(exercises.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || questionById.has(id))).toEqual([]);
    expect(exercises.filter(({ id, kind }) => !id.startsWith(`${kind}-`))).toEqual([]);
  });

  it.each(builtInMatrices.map((matrix) => [matrix.id, matrix] as const))('give %s one of each kind of its own', (_, matrix) => {
    const own = new Set(matrix.competencies.map(({ id }) => id));
    const kinds = exercises.filter(({ competency }) => competency && own.has(competency)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['review', 'design', 'debugging']));
  });

  it('speak of competencies that a matrix has, at a level at least, for 5 to 20 minutes', () => {
    expect(exercises.filter(({ competency }) => competency && !competencies.has(competency))).toEqual([]);
    expect(exercises.filter(({ levels }) => levels.length === 0)).toEqual([]);
    expect(exercises.filter(({ minutes }) => !Number.isInteger(minutes) || minutes < 5 || minutes > 20)).toEqual([]);
  });

  it('speak in whole sentences on one line', () => {
    const loose = exercises.flatMap(sentences).filter((text) => !/^[\p{Lu}“\d].*[.?”]$/u.test(text) || /[<>\n]|\s{2}/.test(text));
    expect(loose).toEqual([]);
  });

  it('have three different anchors, and no sentence twice', () => {
    const anchors = exercises.flatMap((exercise) => Object.values(exercise.anchors));
    expect(new Set(anchors).size).toBe(anchors.length);
    const told = exercises.flatMap(({ title, situation }) => [title, situation]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('hand out a situation that says nothing to the interviewer', () => {
    const toInterviewer = /candidate|interviewer|\bcause\b|\bbelow\b|answer from|let them|out of sight|at first/iu;
    expect(exercises.filter(({ situation }) => toInterviewer.test(situation)).map(({ id }) => id)).toEqual([]);
    expect(exercises.filter(({ howTo }) => howTo).length).toBeGreaterThan(0);
  });

  it('touch nothing that a person must not be asked, in their code neither', () => {
    const texts = exercises.flatMap((exercise) => [exercise.title, ...sentences(exercise), codeOf(exercise)]);
    expect(texts.flatMap(forbiddenIn)).toEqual([]);
  });

  it('hold code without tabs, long lines, blanks at line ends, or hosts of anybody', () => {
    const lines = exercises.flatMap((exercise) => linesOf(codeOf(exercise)));
    expect(lines.filter((line) => line.includes('\t') || line.length > 120 || /\s$/.test(line))).toEqual([]);
    const hosts = lines.flatMap((line) => line.match(/\b\w+:\/\/[\w.-]+/g) ?? []);
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !/\bexample(\.org|-lake)$/.test(host))).toEqual([]);
  });
});

describe.each(reviews.map((review) => [review.id, review] as const))('%s', (_, { code, defects }) => {
  const lines = linesOf(code);

  it('has 15 to 40 lines of code and three defects or more', () => {
    expect(lines.length).toBeGreaterThanOrEqual(15);
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(defects.length).toBeGreaterThanOrEqual(3);
  });

  it('names the line of each defect, and says three things of how it is spoken of', () => {
    for (const { line, quote, what, why, anchors } of defects) {
      expect(lines[line - 1]).toContain(quote);
      expect(new Set([what, why, anchors.strong, anchors.partial, anchors.weak]).size).toBe(5);
    }
    expect(new Set(defects.map(({ what }) => what)).size).toBe(defects.length);
  });
});

it('asks for three things or more in designs and faults, and says what to watch', () => {
  for (const { ask, watch } of [...designs, ...faults]) {
    expect(ask.length).toBeGreaterThanOrEqual(3);
    expect(watch.length).toBeGreaterThanOrEqual(3);
    expect(new Set([...ask, ...watch]).size).toBe(ask.length + watch.length);
  }
});

it('has a fault to run that several threads make', () => {
  const threaded = faults.filter(({ title, code }) => title.startsWith('Live: ') && code?.includes('threading.Thread('));
  expect(threaded.map(({ id }) => id)).toEqual(['debugging-frozen-transfers', 'debugging-silent-workers']);
});
