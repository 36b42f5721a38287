import { isOutOfRoom } from './out-of-room.ts';

/** Bytes that are tried: more than one candidate or some hundred changed rows take. */
const TRIED = 1_000_000;

/** Milliseconds for which room that was found is taken to be there still. */
const HOLDS = 2_000;

const FILE = 'room';

let foundAt = Number.NEGATIVE_INFINITY;

/**
 * Tries beside the database whether there is room, before anything is written into it: where the disk fills up in the midst of a record, Chromium may lose
 * what was saved before, too. Where that can't be tried, nothing is said.
 * @throws {DOMException} `QuotaExceededError` where there is no room
 */
export async function ensureRoom(storage: Pick<StorageManager, 'getDirectory'> | undefined = ownStorage()): Promise<void> {
  if (!storage || performance.now() - foundAt < HOLDS) return;
  try {
    await tryIn(await storage.getDirectory());
    foundAt = performance.now();
  } catch (error) {
    if (isOutOfRoom(error)) throw error;
  }
}

/** Older browsers, and tests outside of one, have no such place. */
const ownStorage = (): StorageManager | undefined =>
  'navigator' in globalThis && 'storage' in navigator && 'getDirectory' in navigator.storage ? navigator.storage : undefined;

async function tryIn(folder: FileSystemDirectoryHandle): Promise<void> {
  const handle = await folder.getFileHandle(FILE, { create: true });
  try {
    const file = await handle.createWritable();
    await file.write(new Uint8Array(TRIED));
    await file.close();
  } finally {
    await folder.removeEntry(FILE).catch(() => undefined);
  }
}
