import { openAudit } from './audit.ts';
import { type Backup, type BackupTables, PERSONAL, TABLES } from './backup-format.ts';
import { type Choice, chunksOf, isSame, type MergePlan, planOf, unexpired } from './backup-plan.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { erasePersons, refreshDerived } from './person-rows.ts';
import { withRoom } from './quota.ts';

/** Which side stays where both have a record of one id: for all, and for single ones by id. */
export interface Choices {
  all: Choice;
  single: ReadonlyMap<string, Choice>;
}

/** How many candidates were new, and how many were put in the place of one that was here. */
export type RestoreOutcome = { kind: 'restored'; added: number; replaced: number; undo?: () => Promise<void> } | { kind: 'storage-full' };

/** Hears how many candidates are in their place. */
type Told = (done: number) => void;

const KEYED = ['candidates', ...PERSONAL, 'roles', 'matrices', 'preferences'] as const;
type Keyed = (typeof KEYED)[number];

/** What a merge did, so that it can be taken back. */
interface Done {
  persons: Set<string>;
  added: Record<Keyed, string[]>;
  before: { table: Keyed; records: unknown[] }[];
  replaced: number;
}

/** Restores backups that were read and checked. All is done in one transaction: where it fails, everything is as it was. */
export function openRestore(db: Database, now: () => Date, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);

  async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const done = await db.transaction('rw', db.tables, async () => work());
    announce('all');
    return done;
  }

  async function merge(tables: BackupTables, choices: Choices, told: Told): Promise<Done> {
    const done: Done = {
      persons: new Set(),
      added: {
        ...{ candidates: [], readings: [], notes: [], scorecards: [], feedback: [] },
        ...{ roles: [], matrices: [], preferences: [] },
      },
      before: [],
      replaced: 0,
    };
    const taken = await takenFrom(db, tables, choices);
    const put = (table: Keyed, records: readonly object[], takes: (record: object) => boolean) => putSome(db, done, table, records, takes);
    await put('candidates', tables.candidates, (record) => taken.has(idOf(record)));
    for (const table of PERSONAL) await put(table, tables[table], (record) => taken.has(ownerOf(record)));
    await put('roles', tables.roles, (record) => taken.has(`role ${idOf(record)}`));
    await put('matrices', tables.matrices, (record) => taken.has(`matrix ${idOf(record)}`));
    await put('preferences', tables.preferences, () => false);
    await refreshAll(db, [...done.persons], told);
    await adoptLog(db, tables);
    await audit.record('restored', { count: tables.candidates.length });
    return done;
  }

  const undoOf = (done: Done) => (): Promise<void> =>
    inTransaction(async () => {
      for (const table of KEYED.slice(1)) await db.table(table).bulkDelete(done.added[table]);
      await erasePersons(db, done.added.candidates);
      for (const { table, records } of done.before) await db.table(table).bulkPut(records);
      await refreshAll(db, [...done.persons]);
      await audit.record('changed', { count: done.persons.size });
    });

  return {
    /** What a merge would do. */
    plan: ({ tables }: Backup): Promise<MergePlan> => planOf(db, unexpired(tables, now())),

    /** Adds what is not here. Readings and notes that only one side has are all kept; the user's own settings stay. */
    merge: ({ tables }: Backup, choices: Choices, told: Told = () => undefined): Promise<RestoreOutcome> =>
      withRoom(async () => {
        const done = await inTransaction(() => merge(unexpired(tables, now()), choices, told));
        return { kind: 'restored', added: done.added.candidates.length, replaced: done.replaced, undo: undoOf(done) };
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
          await refreshAll(db, given.candidates.map(idOf), told);
          await adoptLog(db, given);
          await audit.record('restored', { count: given.candidates.length });
          return { kind: 'restored', added: given.candidates.length, replaced } as const;
        }),
      ),
  };
}

/** Ids of those whose record in the backup goes in the place of the one here. A role's has `role ` before it, a matrix's `matrix `. */
async function takenFrom(db: Database, { candidates, roles, matrices }: BackupTables, { all, single }: Choices): Promise<Set<string>> {
  const isTaken = (id: string, mine: string, theirs: string): boolean => {
    const choice = single.get(id) ?? all;
    return choice === 'theirs' || (choice === 'newer' && theirs > mine);
  };
  const taken = new Set<string>();
  for (const some of chunksOf(candidates)) {
    const stored = await db.candidates.bulkGet(some.map(({ id }) => id));
    for (const [i, { id, updatedAt }] of some.entries())
      if (stored[i] && isTaken(id, String(stored[i].updatedAt), updatedAt)) taken.add(id);
  }
  const stored = await db.roles.bulkGet(roles.map(({ id }) => id));
  for (const [i, { id, createdAt }] of roles.entries())
    if (stored[i] && isTaken(id, String(stored[i].createdAt), createdAt)) taken.add(`role ${id}`);
  const here = await db.matrices.bulkGet(matrices.map(({ id }) => id));
  for (const [i, { id, changedAt }] of matrices.entries())
    if (here[i] && isTaken(id, String(here[i].changedAt), changedAt)) taken.add(`matrix ${id}`);
  return taken;
}

async function putSome(
  db: Database,
  done: Done,
  table: Keyed,
  records: readonly object[],
  takes: (record: object) => boolean,
): Promise<void> {
  for (const some of chunksOf(records)) {
    const stored: unknown[] = await db.table(table).bulkGet(some.map(idOf));
    const isNew = some.filter((_, i) => stored[i] === undefined);
    const isTaken = (record: object, i: number): boolean => stored[i] !== undefined && takes(record) && !isSame(table, stored[i], record);
    const changed = some.filter(isTaken);
    await db.table(table).bulkPut([...isNew, ...changed]);
    done.added[table].push(...isNew.map(idOf));
    if (changed.length > 0) done.before.push({ table, records: stored.filter((_, i) => isTaken(some[i] ?? {}, i)) });
    if (table === 'candidates') done.replaced += changed.length;
    for (const record of [...isNew, ...changed]) {
      const person = table === 'candidates' ? idOf(record) : ownerOf(record);
      if (person) done.persons.add(person);
    }
  }
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

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const idOf = (record: object): string => text(Reflect.get(record, 'id') ?? Reflect.get(record, 'key'));
const ownerOf = (record: object): string => text(Reflect.get(record, 'candidateId'));
