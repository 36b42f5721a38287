import { openAudit } from './audit.ts';
import type { Choices } from './backup-choice.ts';
import { type Backup, type BackupTables, TABLES } from './backup-format.ts';
import { type Merged, merge, takeBack } from './backup-merge.ts';
import { chunksOf, type MergePlan, planOf, unexpired } from './backup-plan.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { refreshDerived } from './person-rows.ts';
import { withRoom } from './quota.ts';

/** How many candidates were new, and of how many who were here something was replaced. */
export type RestoreOutcome = { kind: 'restored'; added: number; replaced: number; undo?: () => Promise<void> } | { kind: 'storage-full' };

/** Hears how many candidates are in their place. */
type Told = (done: number) => void;

/** Restores backups that were read and checked. All is done in one transaction: where it fails, everything is as it was. */
export function openRestore(db: Database, now: () => Date, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);

  async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const done = await db.transaction('rw', db.tables, async () => work());
    announce('all');
    return done;
  }

  async function add(given: BackupTables, choices: Choices, told: Told): Promise<Merged> {
    const merged = await merge(db, given, choices);
    await refreshAll(db, [...merged.persons], told);
    await adoptLog(db, given);
    await audit.record('restored', { count: given.candidates.length });
    return merged;
  }

  const undoOf = (merged: Merged) => (): Promise<void> =>
    inTransaction(async () => {
      await takeBack(db, merged);
      await refreshAll(db, [...merged.persons]);
      await audit.record('changed', { count: merged.persons.size });
    });

  return {
    /** What a merge would do. */
    plan: ({ tables }: Backup): Promise<MergePlan> => planOf(db, unexpired(tables, now())),

    /**
     * Adds what is not here. Readings and notes that only one side has are all kept; the user's own settings stay. Of what both sides have, each record is
     * decided by itself, and a row in two parts: what the user has set, and what it tells of the latest reading.
     */
    merge: ({ tables }: Backup, choices: Choices, told: Told = () => undefined): Promise<RestoreOutcome> =>
      withRoom(async () => {
        const merged = await inTransaction(() => add(unexpired(tables, now()), choices, told));
        return { kind: 'restored', added: merged.added.candidates.length, replaced: merged.replaced.size, undo: undoOf(merged) };
      }),

    /** Erases what is here and puts the backup in its place. The log goes on. */
    replace: ({ tables }: Backup, told: Told = () => undefined): Promise<RestoreOutcome> =>
      withRoom(() =>
        inTransaction(async () => {
          const given = unexpired(tables, now());
          const replaced = await db.candidates.count();
          for (const table of db.tables) if (table.name !== 'audit') await table.clear();
          for (const table of TABLES.filter((name) => name !== 'audit'))
            for (const some of chunksOf<object>(given[table])) await db.table(table).bulkPut(some);
          await refreshAll(
            db,
            given.candidates.map(({ id }) => id),
            told,
          );
          await adoptLog(db, given);
          await audit.record('restored', { count: given.candidates.length });
          return { kind: 'restored', added: given.candidates.length, replaced } as const;
        }),
      ),
  };
}

/** Few at a time, so that the page can do something else between them. */
async function refreshAll(db: Database, ids: readonly string[], told: Told = () => undefined): Promise<void> {
  let done = 0;
  for (const some of chunksOf(ids, 10)) {
    await Promise.all(some.map((id) => refreshDerived(db, id)));
    done += some.length;
    told(done);
  }
}

/** The log of a backup is taken over where there is none here, as on a new computer. */
async function adoptLog(db: Database, { audit }: Pick<BackupTables, 'audit'>): Promise<void> {
  if ((await db.audit.count()) === 0) await db.audit.bulkAdd(audit.map(({ seq: _, ...entry }) => entry));
}
