import { detach } from '#lib/storage/detach.ts';
import { isOutOfRoom } from '#lib/storage/out-of-room.ts';
import { NO_ROOM } from '#lib/ui/words.ts';
import type { DetachResult, Reading } from '#lib/ui/workspace/candidate/verbs.ts';
import { READ_MEANWHILE, reportOf, roleOfCandidate } from './attach.ts';
import { candidates, changes, db, now } from './database.ts';

const problem = (message: string): DetachResult => ({ kind: 'problem', message });

/** Takes a source that was attached away; the report of the profile is made anew from those that are left. */
export async function detachSource(id: string, source: Reading): Promise<DetachResult> {
  try {
    return await detached(id, source);
  } catch (error) {
    if (isOutOfRoom(error)) return problem(NO_ROOM);
    return problem(`Nothing was changed. ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function detached(id: string, source: Reading): Promise<DetachResult> {
  const found = await candidates.find(id);
  if (found?.kind !== 'candidate' || !found.reading) return problem('The candidate is not saved any more.');
  const { profile } = found.reading;
  const { sources = [], ...beside } = await candidates.beside(profile);
  const left = sources.filter((other) => other.id !== source.profile.id);
  const report = await reportOf(profile, await roleOfCandidate(found.candidate), { ...beside, ...(left.length > 0 && { sources: left }) });
  const seen = found.readings.map((reading) => reading.id);
  const outcome = await detach(db, now(), { candidateId: id, readingId: source.id, report, seen }, changes.announce);
  if (outcome.kind === 'gone') return problem('This source is not kept any more.');
  if (outcome.kind === 'changed') return problem(READ_MEANWHILE);
  return { kind: 'detached', undo: () => candidates.restore(outcome.before) };
}
