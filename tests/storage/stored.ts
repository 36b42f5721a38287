import type { Profile } from '#lib/profile/schema.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import { type Candidates, openCandidates, type RowChange, type Snapshot } from '#lib/storage/candidates.ts';
import type { Database } from '#lib/storage/db.ts';
import { eraseWithReceipt } from '#lib/storage/receipt.ts';
import { type RoleRecord, roleRecordSchema } from '#lib/storage/records.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

export const TODAY = new Date('2026-05-03T10:00:00.000Z');

export const personOf = (id: string, name: string): Profile => ({ ...sampleProfile, id, basics: { ...sampleProfile.basics, name } });

/** A role of the id `r`. */
export const roleOf = (name: string, own: Partial<RoleRecord> = {}): RoleRecord =>
  roleRecordSchema.parse({ id: 'r', name, createdAt: TODAY.toISOString(), brief: { specialization: 'web', level: 'mid' }, ...own });

/** Saves people of these names, whose ids are the names in lower case; answers with the list they are saved in. */
export async function saveSome(db: Database, names: readonly string[], at = TODAY): Promise<Candidates> {
  const candidates = openCandidates(db, () => at);
  for (const name of names) await candidates.save(personOf(name.toLowerCase(), name), sampleReport);
  return candidates;
}

/** Sets the same on some rows. */
export const setRows = async (db: Database, ids: readonly string[], next: RowChange): Promise<void> => {
  await openBulk(db, () => TODAY).change(ids, () => next);
};

/** Erases some; answers what puts them back. */
export const erased = async (db: Database, ...ids: string[]): Promise<Snapshot[]> =>
  (await eraseWithReceipt(db, TODAY, ids, () => undefined)).before ?? [];

/** All that lies in a database, by table. */
export async function contentOf(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const));
  return Object.fromEntries(tables);
}
