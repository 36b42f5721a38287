import { originOf } from '#lib/ui/blind/origins.ts';
import type { ComparedCandidate, CompareVerbs } from '#lib/ui/workspace/compare/verbs.ts';
import type { Agree } from './asking.ts';
import { blindRow, type People } from './people.ts';

/** The comparison with names hidden. */
export function blindCompare(verbs: CompareVerbs, people: People, agree: Agree): CompareVerbs {
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
    /** Who is hidden is found by the label that stands for them too. */
    async people(text) {
      const [named, latest] = await Promise.all([verbs.people(text), verbs.people('')]);
      const rows = [...new Map([...named, ...latest].map((row) => [row.id, row])).values()];
      const isNamed = new Set(named.map(({ id }) => id));
      const sought = text.trim().toLowerCase();
      const shown = await people.rowsNamed(rows);
      return shown.filter(({ id, name, isBlind }) => isNamed.has(id) || (isBlind && name.toLowerCase().includes(sought)));
    },
    exportCsv: async (ids) => ((await people.tellsNames(ids)) && !(await agree()) ? 0 : verbs.exportCsv(ids)),
  };
}
