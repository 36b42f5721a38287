import { originOf } from '#lib/ui/blind/origins.ts';
import type { ComparedCandidate, CompareVerbs } from '#lib/ui/workspace/compare/verbs.ts';
import type { Agree } from './asking.ts';
import { blindRow, type People } from './people.ts';
import type { Sought } from './sought.ts';

/** The comparison with names hidden. */
export function blindCompare(verbs: CompareVerbs, people: People, sought: Sought, agree: Agree): CompareVerbs {
  return {
    ...verbs,
    async find(id): Promise<ComparedCandidate | undefined> {
      const [found, person] = await Promise.all([verbs.find(id), people.one(id)]);
      if (!found || !person) return found;
      const { reading, notes } = found;
      return {
        ...found,
        row: blindRow(found.row, person),
        notes: notes.map((note) => ({ ...note, text: person.text(note.text) })),
        ...(reading && { reading: { profile: person.profile(reading.profile), report: person.report(reading.report, reading.profile) } }),
      };
    },
    async analyze(profile, choice, today) {
      const [report, person] = await Promise.all([verbs.analyze(originOf(profile), choice, today), people.one(profile.id)]);
      return person?.report(report, originOf(profile)) ?? report;
    },
    people: (text) => sought(text, verbs.people, people.rowsNamed),
    exportCsv: async (ids) => ((await people.tellsNames(ids)) && !(await agree()) ? 0 : verbs.exportCsv(ids)),
  };
}
