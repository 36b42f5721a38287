import { isOutOfRoom } from './out-of-room.ts';

/** Bytes that are tried: more than one candidate or some hundred changed rows take. */
const TRIED = 1_000_000;

const FILE = 'room';

let trying: Promise<void> | undefined;

/**
 * Tries beside the database whether there is room, before anything is written into it: where the disk fills up in the midst of a record, Chromium may lose
 * what was saved before, too. What was found a moment ago says nothing: a disk fills up in less. Writes that begin at once share one trial. Where that can't
 * be tried, nothing is said.
 * @throws {DOMException} `QuotaExceededError` where there is no room
 */
export async function ensureRoom(storage: Pick<StorageManager, 'getDirectory'> | undefined = ownStorage()): Promise<void> {
  if (!storage) return;
  trying ??= storage
    .getDirectory()
    .then(tryIn)
    .finally(() => {
      trying = undefined;
    });
  try {
    await trying;
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
