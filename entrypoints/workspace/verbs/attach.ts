import type { Beside } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { briefSchema } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { LARGEST_FILE, type ScreeningRole } from '#lib/screening/screen-file.ts';
import type { FoundCandidate } from '#lib/storage/candidates.ts';
import { roleRecordSchema } from '#lib/storage/records.ts';
import type { AttachResult } from '#lib/ui/workspace/candidate/verbs.ts';
import type { KeepOutcome } from '#lib/ui/workspace/import/verbs.ts';
import { candidates, db, now } from './database.ts';
import { readers, roleOfBrief } from './readers.ts';

const problem = (message: string): AttachResult => ({ kind: 'problem', message });
const GONE = problem('The candidate is not saved any more.');
const FULL = problem('The browser has no room left. Nothing was changed; delete candidates you no longer need.');

/** The report would stand on another reading than it was made of. */
export const READ_MEANWHILE = 'Another window has saved a reading of this candidate meanwhile. Nothing was changed; try again.';

/** What was read from a file becomes a further source of a saved candidate, whose report is made anew from all sources. @throws where no report can be made */
export async function attachSource(id: string, source: Profile, sourceReport: Report): Promise<KeepOutcome> {
  const found = await candidates.find(id);
  if (found?.kind !== 'candidate' || !found.reading) return { kind: 'gone' };
  const { profile } = found.reading;
  const beside = await candidates.beside(profile);
  const sources = [...(beside.sources ?? []).filter((other) => other.id !== source.id), source];
  const report = await reportOf(profile, await roleOfCandidate(found.candidate), { ...beside, sources });
  const seen = found.readings.map((reading) => reading.id);
  const outcome = await candidates.attach(id, { source, sourceReport, report, seen });
  if (outcome.kind === 'changed') throw new Error(READ_MEANWHILE);
  if (outcome.kind !== 'attached') return outcome;
  return { kind: 'saved', id, undo: () => candidates.restore(outcome.before) };
}

/** Reads a file as a further source of a saved candidate. */
export async function attachFile(id: string, file: File): Promise<AttachResult> {
  if (file.size > LARGEST_FILE) return problem('The file is larger than 50 MB. Save only the résumé itself and try again.');
  const found = await candidates.find(id);
  if (found?.kind !== 'candidate') return GONE;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const role = await roleOfCandidate(found.candidate);
  const read = await readers().screen({ name: file.name, bytes, readAt: now().toISOString(), role });
  if (read.kind !== 'profile') return problem(read.message ?? 'The file could not be read.');
  if (!read.report) return problem('No report could be made of the file.');
  const outcome = await attachSource(id, read.profile, read.report);
  if (outcome.kind === 'gone') return GONE;
  return outcome.kind === 'saved' ? { kind: 'attached', undo: outcome.undo } : FULL;
}

/** What the candidate was read against: their role where it is still there, else the specialisation and level alone. */
export async function roleOfCandidate({ roleId, specialization, level }: FoundCandidate['candidate']): Promise<ScreeningRole> {
  const role = roleId === undefined ? undefined : roleRecordSchema.safeParse(await db.roles.get(roleId)).data;
  const screening = await roleOfBrief(role?.brief ?? briefSchema.parse({ specialization, level }));
  if (screening.matrices.some((matrix) => matrix.id === screening.brief.specialization)) return screening;
  throw new Error('The matrix that this candidate was read against is not there any more.');
}

/** The report of a saved profile with what is known beside it, made in a worker. @throws where none can be made */
export async function reportOf(profile: Profile, role: ScreeningRole, beside: Beside): Promise<Report> {
  const outcome = await readers().screen({ profile, role, beside });
  if (outcome.kind === 'profile' && outcome.report) return outcome.report;
  throw new Error('message' in outcome ? outcome.message : 'No report could be made of it.');
}
