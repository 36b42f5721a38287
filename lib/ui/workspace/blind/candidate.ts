import type { Blinded } from '#lib/ui/blind/documents.ts';
import { madeOf, originOf } from '#lib/ui/blind/origins.ts';
import type { CandidateVerbs, OpenedCandidate, Reading } from '#lib/ui/workspace/candidate/verbs.ts';
import type { Agree } from './asking.ts';
import { blindRow, type People } from './people.ts';

/** A candidate's screen with the name hidden. What is kept, taken away or deleted is what was read. */
export function blindCandidate(verbs: CandidateVerbs, people: People, agree: Agree): CandidateVerbs {
  return {
    ...verbs,
    async find(id) {
      const [found, person] = await Promise.all([verbs.find(id), people.one(id)]);
      return found && person ? blindCandidateOf(found, person) : found;
    },
    removeNote: (id, note) => verbs.removeNote(id, originOf(note)),
    detach: (id, source) => verbs.detach(id, originOf(source)),
    async export(id, format, reading) {
      if (format === 'markdown') return verbs.export(id, format, reading);
      if ((await people.tellsNames([id])) && !(await agree())) return;
      await verbs.export(id, format, reading && originOf(reading));
    },
  };
}

const blindCandidateOf = (found: OpenedCandidate, person: Blinded): OpenedCandidate => ({
  ...found,
  row: blindRow(found.row, person),
  readings: found.readings.map((reading) => blindReading(reading, person)),
  notes: found.notes.map((note) => madeOf({ ...note, text: person.text(note.text) }, note)),
});

const blindReading = (reading: Reading, person: Blinded): Reading =>
  madeOf({ ...reading, profile: person.profile(reading.profile), report: person.report(reading.report, reading.profile) }, reading);
