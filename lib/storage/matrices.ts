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

  return {
    /** By name; what this version can't read is left where it is. */
    async list(): Promise<MatrixRecord[]> {
      const stored: unknown[] = await db.matrices.toArray();
      return stored.flatMap((record) => read(record) ?? []).sort((a, b) => (a.matrix.name < b.matrix.name ? -1 : 1));
    },

    find: async (id: string): Promise<MatrixRecord | undefined> => read(await db.matrices.get(id)),

    /** Keeps a matrix, new or in the place of the one with its id. @throws {z.ZodError} where it is none */
    save: (matrix: Matrix): Promise<MatrixSaved> =>
      withRoom(async () => {
        const earlier = await db.matrices.get(matrix.id);
        const at = now().toISOString();
        const record = matrixRecordSchema.parse({ id: matrix.id, matrix, createdAt: earlier?.createdAt ?? at, changedAt: at });
        await db.matrices.put(record);
        announce([]);
        return { kind: 'saved', record } as const;
      }),

    /** Removes a matrix; candidates read against it stay as they are. What is answered puts it back. */
    async remove(id: string): Promise<() => Promise<void>> {
      const record = await db.matrices.get(id);
      await db.matrices.delete(id);
      await audit.record('changed');
      announce([]);
      return async () => {
        if (record) await db.matrices.put(record);
        announce([]);
      };
    },
  };
}

const migratedRecord = (stored: unknown): unknown =>
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
