import { matricesWith } from '#lib/matrices/index.ts';
import type { Matrix, MatrixCase } from '#lib/matrices/schema.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import { analyze } from './analyze.ts';
import type { CompetencyReport } from './schema.ts';

/** A competency that reads otherwise than a case of its matrix wants. */
export interface CaseMiss {
  competency: string;
  expected: CompetencyReport['status'];
  found: CompetencyReport['status'] | undefined;
}

/** What each case of a matrix misses, in their order; nothing where it reads as it should. */
export function caseMisses(matrix: Matrix, today: PartialDate): CaseMiss[][] {
  return (matrix.cases ?? []).map((item) => {
    const { competencies } = analyze(
      profileOf(item),
      { schemaVersion: 1, specialization: matrix.id, level: 'mid', mustHave: [] },
      today,
      matricesWith(matrix),
    );
    const states = new Map(competencies.map(({ id, status }) => [id, status]));
    return item.expected.flatMap(({ competency, state: expected }) => {
      const found = states.get(competency);
      return found === expected ? [] : [{ competency, expected, found }];
    });
  });
}

/** One job that lasts until the day of the case, wholly read. */
function profileOf({ name, work, skills }: MatrixCase): Profile {
  return profileSchema.parse({
    schemaVersion: 1,
    id: `case:${name}`,
    source: { site: 'case', adapter: 'matrix-case', adapterVersion: 1, readAt: '2000-01-01T00:00:00.000Z' },
    basics: {},
    work: [{ name: 'Case', position: '', startDate: '2000-01', current: true, highlights: work }],
    skills: skills.map((skill) => ({ name: skill })),
    sections: Object.fromEntries(SECTION_NAMES.map((section) => [section, { state: 'read' }])),
  });
}
