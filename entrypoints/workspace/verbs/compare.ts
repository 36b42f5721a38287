import { openOwnStages } from '#lib/storage/own-stages.ts';
import type { CompareVerbs } from '#lib/ui/workspace/compare/verbs.ts';
import { candidates, db } from './database.ts';
import { exportCsv } from './export-csv.ts';
import { pool, roleOf } from './import.ts';

const stages = openOwnStages(db);

export const compareVerbs: CompareVerbs = {
  find: async (id) => {
    const [found, all] = await Promise.all([candidates.find(id), stages.all()]);
    if (found?.kind !== 'candidate') return undefined;
    const { candidate: row, reading, notes } = found;
    const stage = all.find((one) => one.id === row.stage)?.name ?? row.stage;
    return { row, stage, notes: notes.map(({ at, text }) => ({ at, text })), ...(reading && { reading }) };
  },
  analyze: async (profile, choice, today) => {
    const beside = await candidates.beside(profile);
    const outcome = await pool().screen({ profile, role: roleOf(choice, today), beside });
    if (outcome.kind === 'profile' && outcome.report) return outcome.report;
    throw new Error('message' in outcome ? outcome.message : 'No report could be made of it.');
  },
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => print(),
  exportCsv,
};
