import { matrixById } from '#lib/matrices/index.ts';
import { byName } from '#lib/storage/by-name.ts';
import { openOwnStages } from '#lib/storage/own-stages.ts';
import { roleRecordSchema } from '#lib/storage/records.ts';
import type { ChosenRole } from '#lib/ui/verbs.ts';
import type { CompareVerbs } from '#lib/ui/workspace/compare/verbs.ts';
import { reportOf } from './attach.ts';
import { candidates, db } from './database.ts';
import { exportCsv } from './export-csv.ts';
import { roleOf } from './readers.ts';

const stages = openOwnStages(db);

const roleWith = async (id: string | undefined): Promise<ChosenRole | undefined> =>
  id === undefined ? undefined : roleRecordSchema.safeParse(await db.roles.get(id)).data;

export const compareVerbs: CompareVerbs = {
  find: async (id) => {
    const [found, all] = await Promise.all([candidates.find(id), stages.all()]);
    if (found?.kind !== 'candidate') return undefined;
    const { candidate: row, reading, notes } = found;
    const stage = all.find((one) => one.id === row.stage)?.name ?? row.stage;
    const [role, own] = [await roleWith(row.roleId), reading && !matrixById(reading.report.specialization)];
    return {
      row,
      stage,
      ...(role && { role }),
      ...(own && { hasOwnMatrix: own }),
      notes: notes.map(({ at, text }) => ({ at, text })),
      ...(reading && { reading }),
    };
  },
  analyze: async (profile, choice, today) => reportOf(profile, await roleOf(choice, today), await candidates.beside(profile)),
  people: (text) => byName(db, text),
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => print(),
  exportCsv,
};
