import { openAudit } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { type RoleRecord, roleRecordSchema } from './records.ts';
import { joinedRecords } from './three-way.ts';

export type Roles = ReturnType<typeof openRoles>;

export type WrittenRole = Omit<RoleRecord, 'id' | 'createdAt' | 'changedAt'>;

/** The user’s roles: a Brief each, under a name, with what has to be settled before a hire. `now` is the clock, `newId` makes an id that is new. */
export function openRoles(db: Database, now: () => Date, newId: () => string, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);

  async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const done = await db.transaction('rw', [db.roles, db.audit], async () => work());
    announce([]);
    return done;
  }

  return {
    /** By name; what this version can’t read is left where it is. */
    async list(): Promise<RoleRecord[]> {
      const stored = await db.roles.toArray();
      const readable = stored.flatMap((record) => roleRecordSchema.safeParse(record).data ?? []);
      return readable.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    },

    find: async (id: string): Promise<RoleRecord | undefined> => roleRecordSchema.safeParse(await db.roles.get(id)).data,

    /**
     * Keeps a new role, or changes the one with this id. `base` is that one as it was when the change was begun: what another window has changed in it since
     * stays. @throws {z.ZodError} where it is none
     */
    save: (role: WrittenRole, id?: string, base?: WrittenRole): Promise<RoleRecord> =>
      inTransaction(async () => {
        const earlier = id === undefined ? undefined : await db.roles.get(id);
        const present = roleRecordSchema.safeParse(earlier).data;
        const written = base && present ? joined(base, role, present) : role;
        const at = now().toISOString();
        const record = roleRecordSchema.parse({ ...written, id: id ?? newId(), createdAt: earlier?.createdAt ?? at, changedAt: at });
        await db.roles.put(record);
        return record;
      }),

    /** Removes a role; candidates read for it stay as they are. What is answered puts it back, unless it is there again. */
    async remove(id: string): Promise<() => Promise<void>> {
      const record = await inTransaction(async () => {
        const stored = await db.roles.get(id);
        await db.roles.delete(id);
        await audit.record('changed');
        return stored;
      });
      return () =>
        inTransaction(async () => {
          if (record && !(await db.roles.get(id))) await db.roles.put(record);
        });
    },
  };
}

/** Both changes. Competencies belong to a specialisation, and come from where that comes from. */
function joined(base: WrittenRole, mine: WrittenRole, { id: _, createdAt: __, changedAt: ___, ...theirs }: RoleRecord): object {
  const isMoved = mine.brief.specialization !== theirs.brief.specialization;
  const { brief } = mine.brief.specialization === base.brief.specialization ? theirs : mine;
  const competencies = { mustHaveCompetencies: brief.mustHaveCompetencies };
  const [own, other] = isMoved
    ? [
        { ...mine, brief: { ...mine.brief, ...competencies } },
        { ...theirs, brief: { ...theirs.brief, ...competencies } },
      ]
    : [mine, theirs];
  return joinedRecords(base, own, other);
}
