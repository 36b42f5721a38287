import type { Matrix } from '#lib/matrices/schema.ts';
import type { Exercise } from './exercise.ts';
import { exercises } from './exercises/index.ts';
import type { Level } from './question.ts';
import { thingAskedBy } from './same-thing.ts';

export interface ExerciseSelection {
  matrix: { competencies: readonly Pick<Matrix['competencies'][number], 'id'>[] };
  level: Level;
  /** Time box of the technical round; `Infinity` for every exercise that suits the role and level. */
  minutes: number;
  bank?: readonly Exercise[];
  /** Ids of the questions that everybody is asked as well. */
  core?: readonly string[];
}

/** The kinds in turn, by what weighs most at the level. */
const KIND_TURNS: Readonly<Record<Level, readonly Exercise['kind'][]>> = {
  junior: ['review', 'debugging', 'design'],
  mid: ['debugging', 'review', 'design'],
  senior: ['design', 'review', 'debugging'],
};

/** The exercises of a technical round, the same for every candidate of a role, level and length; none on a thing that another one or a core question covers. */
export function kitExercises({ matrix, level, minutes, bank = exercises, core = [] }: ExerciseSelection): Exercise[] {
  const chosen: Exercise[] = [];
  const things = new Set(core.map(thingAskedBy));
  let left = minutes;
  for (const exercise of inTurns(suitable(matrix, level, bank), KIND_TURNS[level])) {
    const thing = thingAskedBy(exercise.id);
    if (exercise.minutes > left || things.has(thing)) continue;
    things.add(thing);
    chosen.push(exercise);
    left -= exercise.minutes;
  }
  return chosen;
}

/** Those on the competencies of the role, in the order of the matrix, then those that suit every role. */
function suitable({ competencies }: ExerciseSelection['matrix'], level: Level, bank: readonly Exercise[]): Exercise[] {
  const ofLevel = bank.filter(({ levels }) => levels.includes(level));
  const onCompetencies = competencies.flatMap(({ id }) => ofLevel.filter(({ competency }) => competency === id));
  return [...onCompetencies, ...ofLevel.filter(({ competency }) => competency === undefined)];
}

function inTurns(all: readonly Exercise[], turns: readonly Exercise['kind'][]): Exercise[] {
  const byKind = turns.map((kind) => all.filter((exercise) => exercise.kind === kind));
  return all.flatMap((_, round) => byKind.flatMap((exercisesOfKind) => exercisesOfKind.slice(round, round + 1)));
}
