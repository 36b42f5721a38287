import type { Matrix, MatrixCase } from '#lib/matrices/schema.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import { type CompetencyStates, competencyStates } from './competency-states.ts';
import type { CompetencyReport } from './schema.ts';

/** A competency that reads otherwise than a case of its matrix wants. */
export interface CaseMiss {
  competency: string;
  expected: CompetencyReport['status'];
  found: CompetencyReport['status'] | undefined;
}

/** What stands in an invented profile: lines of work, and a list of skills. */
export type CaseWords = Pick<MatrixCase, 'work' | 'skills'>;

/** What each case of a matrix misses, in their order; nothing where it reads as it should. */
export const caseMisses = (matrix: Matrix, today: PartialDate): CaseMiss[][] =>
  (matrix.cases ?? []).map((item) => missesIn(item, statesOfCase(item, matrix, today)));

/** How the words of a case read under a matrix. */
export const statesOfCase = (words: CaseWords, matrix: Matrix, today: PartialDate): CompetencyStates =>
  competencyStates(profileOf(words), matrix, today);

export const missesIn = ({ expected }: Pick<MatrixCase, 'expected'>, states: CompetencyStates): CaseMiss[] =>
  expected.flatMap(({ competency, state }) =>
    states[competency] === state ? [] : [{ competency, expected: state, found: states[competency] }],
  );

/** One job that lasts until the day of the case, wholly read. */
function profileOf({ work, skills }: CaseWords): Profile {
  return profileSchema.parse({
    schemaVersion: 1,
    id: 'case',
    source: { site: 'case', adapter: 'matrix-case', adapterVersion: 1, readAt: '2000-01-01T00:00:00.000Z' },
    basics: {},
    work: [{ name: 'Case', position: '', startDate: '2000-01', current: true, highlights: work }],
    skills: skills.map((skill) => ({ name: skill })),
    sections: Object.fromEntries(SECTION_NAMES.map((section) => [section, { state: 'read' }])),
  });
}
