import type { Database } from './db.ts';
import { folded } from './fold.ts';
import { type CandidateRecord, candidateRecordSchema } from './records.ts';

/** Most who are answered. */
const FOUND = 20;

/** Candidates whose name holds a text, by name; the last saved where the text is empty. Who can't be read is left out. */
export async function byName(db: Database, text: string): Promise<CandidateRecord[]> {
  const sought = folded(text.trim());
  const rows = sought ? await named(db, sought) : await db.candidates.orderBy('savedAt').reverse().limit(FOUND).toArray();
  return rows.flatMap((row) => candidateRecordSchema.safeParse(row).data ?? []);
}

async function named(db: Database, sought: string): Promise<CandidateRecord[]> {
  const names = await db.candidates.orderBy('sortName').uniqueKeys();
  const matching = names.filter((name) => typeof name === 'string' && name.includes(sought)).slice(0, FOUND);
  return db.candidates.where('sortName').anyOf(matching).limit(FOUND).toArray();
}
