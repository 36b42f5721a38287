import { builtInMatrices } from '#lib/matrices/index.ts';
import { migratedMatrix } from '#lib/matrices/migrate.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { openAudit } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { withRoom } from './quota.ts';
import { type MatrixRecord, matrixRecordSchema } from './records.ts';

export type MatrixSaved = { kind: 'saved'; record: MatrixRecord } | { kind: 'storage-full' };
export type OwnMatrices = ReturnType<typeof openOwnMatrices>;

/** The user's own matrices. `now` is the clock. */
export function openOwnMatrices(db: Database, now: () => Date, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);
  const read = (stored: unknown): MatrixRecord | undefined => matrixRecordSchema.safeParse(migratedRecord(stored)).data;

  async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const done = await db.transaction('rw', [db.matrices, db.audit], async () => work());
    announce([]);
    return done;
  }

  return {
    /** By name; what this version can't read is left where it is. */
    async list(): Promise<MatrixRecord[]> {
      const stored: unknown[] = await db.matrices.toArray();
      return stored.flatMap((record) => read(record) ?? []).sort((a, b) => (a.matrix.name < b.matrix.name ? -1 : 1));
    },

    find: async (id: string): Promise<MatrixRecord | undefined> => read(await db.matrices.get(id)),

    /** Keeps a matrix, new or in the place of the one with its id. @throws {z.ZodError} where it is none */
    save: (matrix: Matrix): Promise<MatrixSaved> =>
      withRoom(() =>
        inTransaction(async () => {
          const earlier = await db.matrices.get(matrix.id);
          const at = now().toISOString();
          const record = matrixRecordSchema.parse({ id: matrix.id, matrix, createdAt: earlier?.createdAt ?? at, changedAt: at });
          await db.matrices.put(record);
          return { kind: 'saved', record } as const;
        }),
      ),

    /** Removes a matrix; candidates read against it stay as they are. What is answered puts it back, unless it is there again. */
    async remove(id: string): Promise<() => Promise<void>> {
      const record = await inTransaction(async () => {
        const stored = await db.matrices.get(id);
        await db.matrices.delete(id);
        await audit.record('changed');
        return stored;
      });
      return () =>
        inTransaction(async () => {
          if (record && !(await db.matrices.get(id))) await db.matrices.put(record);
        });
    },
  };
}

/** A record with its matrix as this version writes it. */
export const migratedRecord = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null ? { ...stored, matrix: migratedMatrix(Reflect.get(stored, 'matrix')) } : stored;

/** An id that neither a built-in matrix nor one of `taken` has, made of a name. */
export function newMatrixId(name: string, taken: readonly string[]): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/gu) ?? ['matrix'];
  const base = words.join('-').slice(0, 60).replace(/-$/u, '');
  const used = new Set([...taken, ...builtInMatrices.map(({ id }) => id)]);
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
