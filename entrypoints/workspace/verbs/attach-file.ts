import { analyze } from '#lib/analysis/analyze.ts';
import { builtInMatrices, matrixById } from '#lib/matrices/index.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import { briefSchema } from '#lib/matrices/schema.ts';
import { localDay } from '#lib/profile/partial-date.ts';
import { openFilePool } from '#lib/screening/open-pool.ts';
import { LARGEST_FILE } from '#lib/screening/screen-file.ts';
import type { FoundCandidate } from '#lib/storage/candidates.ts';
import { roleRecordSchema } from '#lib/storage/records.ts';
import { underRuleChoice } from '#lib/storage/rule-choice.ts';
import type { AttachResult } from '#lib/ui/workspace/candidate/verbs.ts';
import { chosenRules } from './chosen-rules.ts';
import { candidates, db, now } from './database.ts';

const files = openFilePool(1);

const problem = (message: string): AttachResult => ({ kind: 'problem', message });
const GONE = problem('The candidate is not saved any more.');

/** Reads a file as a further source of a saved candidate; the report of the profile is made anew from all sources. */
export async function attachFile(id: string, file: File): Promise<AttachResult> {
  if (file.size > LARGEST_FILE) return problem('The file is larger than 50 MB. Save only the résumé itself and try again.');
  const found = await candidates.find(id);
  if (found?.kind !== 'candidate' || !found.reading) return GONE;
  const role = { brief: await briefOf(found.candidate), today: localDay(now()), matrices: builtInMatrices };
  if (!matrixById(role.brief.specialization)) return problem('The matrix that this candidate was read against is not there any more.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await files.screen({ name: file.name, bytes, readAt: now().toISOString(), role });
  if (read.kind !== 'profile') return problem(read.message ?? 'The file could not be read.');
  if (!read.report) return problem('No report could be made of the file.');
  const { profile } = found.reading;
  const beside = await candidates.beside(profile);
  const sources = [...(beside.sources ?? []).filter((source) => source.id !== read.profile.id), read.profile];
  const report = analyze(profile, role.brief, role.today, role.matrices, { ...beside, sources });
  const outcome = await candidates.attach(id, read.profile, read.report, report);
  if (outcome.kind === 'gone') return GONE;
  if (outcome.kind === 'storage-full')
    return problem('The browser has no room left. Nothing was changed; delete candidates you no longer need.');
  return { kind: 'attached', undo: () => candidates.restore(outcome.before) };
}

/** What the candidate was read against: their role where it is still there, else the specialisation and level alone. */
async function briefOf({ roleId, specialization, level }: FoundCandidate['candidate']): Promise<Brief> {
  const role = roleId === undefined ? undefined : roleRecordSchema.safeParse(await db.roles.get(roleId)).data;
  return underRuleChoice(role?.brief ?? briefSchema.parse({ specialization, level }), chosenRules());
}
