import type { Profile } from '#lib/profile/schema.ts';
import type { Database } from './db.ts';
import { folded } from './fold.ts';
import { type CandidateRecord, candidateRecordSchema, readingRecordSchema } from './records.ts';

/** A saved candidate by the same name who worked for one of the same employers. */
export interface Namesake {
  id: string;
  name: string;
  /** ISO date-time. */
  savedAt: string;
  /** The employers that both texts name, as the new one writes them. */
  employers: string[];
}

/** Whether somebody is saved: the same content, perhaps the same person, or neither. */
export type Recognition = { kind: 'new' } | { kind: 'saved'; savedAt: string } | { kind: 'perhaps'; namesakes: Namesake[] };

/** Persons of one name that are looked at. */
const LOOKED_AT = 20;

/** Looks a Profile up among the saved candidates. Name and employer only raise a question; nothing is concluded from them. */
export async function recognise(db: Database, profile: Profile): Promise<Recognition> {
  const own = candidateRecordSchema.safeParse(await db.candidates.get(profile.id)).data;
  if (own) return { kind: 'saved', savedAt: own.savedAt };
  const name = folded(profile.basics.name ?? '');
  if (!name) return { kind: 'new' };
  const sameName = await db.candidates.where('sortName').equals(name).limit(LOOKED_AT).toArray();
  const namesakes: Namesake[] = [];
  for (const row of sameName) namesakes.push(...(await namesakeIn(db, profile, row)));
  return namesakes.length > 0 ? { kind: 'perhaps', namesakes } : { kind: 'new' };
}

async function namesakeIn(db: Database, profile: Profile, { id, name, savedAt }: CandidateRecord): Promise<Namesake[]> {
  const readings = await db.readings.where('candidateId').equals(id).toArray();
  const profiles = readings.flatMap((reading) => readingRecordSchema.safeParse(reading).data?.profile ?? []);
  const employers = sharedEmployers(profile, profiles);
  return employers.length > 0 ? [{ id, name, savedAt, employers }] : [];
}

/** The employers of a Profile that one of the others names, too. */
export function sharedEmployers(profile: Profile, others: readonly Profile[]): string[] {
  const known = new Set(others.flatMap(({ work }) => work.map((job) => folded(job.name))));
  return [...new Set(profile.work.map(({ name }) => name).filter((employer) => employer && known.has(folded(employer))))];
}
