import { vocabularyOf } from '#lib/analysis/vocabulary.ts';
import { questionBank } from '#lib/questions/index.ts';
import { wishesOf } from '#lib/roles/needs.ts';
import { kitPreferences, saveKitPreferences } from '#lib/storage/kit-preferences.ts';
import { openOwnStages } from '#lib/storage/own-stages.ts';
import { roleRecordSchema } from '#lib/storage/records.ts';
import { openScorecards } from '#lib/storage/scorecards.ts';
import type { Interview, InterviewRow, KitVerbs } from '#lib/ui/workspace/kit/verbs.ts';
import { EVERYBODY } from '#lib/ui/workspace/shortlist/query.ts';
import { candidates, changes, db, now } from './database.ts';
import { download } from './download.ts';
import { feedbackVerbs } from './feedback.ts';
import { matrixOf } from './own-matrices.ts';
import { shortlistVerbs } from './shortlist.ts';

/** Most who are listed at once. */
const LISTED = 200;

const scorecards = openScorecards(db, now, () => crypto.randomUUID(), changes.announce);
const stages = openOwnStages(db);

export const kitVerbs: KitVerbs = {
  list,
  async find(candidateId) {
    const found = await candidates.find(candidateId);
    if (found?.kind !== 'candidate') return undefined;
    const { candidate: row, reading } = found;
    const [matrix, role] = await Promise.all([matrixOf(reading?.report.specialization ?? row.specialization), roleOf(row.roleId)]);
    return {
      row,
      bank: matrix ? vocabularyOf(matrix).bank : questionBank,
      ...(reading && { reading }),
      ...(matrix && { matrix }),
      ...(role && { role }),
    };
  },
  cards: scorecards.seenBy,
  interviewers: scorecards.interviewers,
  write: scorecards.write,
  submit: scorecards.submit,
  removeCard: scorecards.remove,
  preferences: () => kitPreferences(db),
  savePreferences: (preferences) => saveKitPreferences(db, preferences),
  feedback: feedbackVerbs,
  copy: (text) => navigator.clipboard.writeText(text),
  download: (text, fileName) => download(text, fileName, 'text/markdown'),
  print: () => print(),
};

async function list(): Promise<InterviewRow[]> {
  const [begun, inStage, all] = await Promise.all([
    scorecards.begun(),
    shortlistVerbs.matching({ ...EVERYBODY, stages: ['interview'] }),
    stages.all(),
  ]);
  const ids = [...new Set([...inStage, ...begun.keys()])].slice(0, LISTED);
  const rows = (await candidates.rows(ids)).flatMap((row) => (row.kind === 'candidate' ? row.candidate : []));
  return rows.map((row) => ({
    row,
    stage: all.find(({ id }) => id === row.stage)?.name ?? row.stage,
    cards: begun.get(row.id) ?? [],
  }));
}

async function roleOf(id: string | undefined): Promise<Interview['role']> {
  const role = id === undefined ? undefined : roleRecordSchema.safeParse(await db.roles.get(id)).data;
  return role && { id: role.id, name: role.name, wishes: wishesOf(role.brief) };
}
