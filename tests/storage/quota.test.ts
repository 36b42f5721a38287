import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it, vi } from 'vitest';
import { ensureRoom } from '#lib/storage/ensure-room.ts';
import { openAgain } from '#lib/storage/open-again.ts';
import { isOutOfRoom } from '#lib/storage/out-of-room.ts';
import { withRoom } from '#lib/storage/quota.ts';

const full = new DOMException('full', 'QuotaExceededError');
const aborted = new DOMException('The transaction was aborted, so the request cannot be fulfilled.', 'AbortError');
const noSpace = new DOMException(
  'Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
  'UnknownError',
);
const closed = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
const inner = (error: Error) => Object.assign(new Error('wrapped'), { name: 'DatabaseClosedError', inner: error });

it.each<[string, unknown, boolean]>([
  ['the browser gives no more', full, true],
  ['the disk is full, as the transaction has it', noSpace, true],
  ['the disk is full, as the request has it', aborted, true],
  ['the disk is full, and the database can’t be opened', inner(inner(closed)), true],
  ['one of many writes found no room', new Dexie.BulkError('2 of 3 failed', [new Error('else'), full]), true],
  ['a record is wrong', new DOMException('no key', 'DataError'), false],
  ['many records are wrong', new Dexie.BulkError('1 of 3 failed', [new DOMException('no key', 'ConstraintError')]), false],
  ['something unknown', new DOMException('Something else', 'UnknownError'), false],
  ['no error', 'full', false],
])('%s: %#', (_, error, answer) => expect(isOutOfRoom(error)).toBe(answer));

it('tells no room, and throws what is another fault', async () => {
  expect(await withRoom(() => Promise.reject(inner(full)))).toEqual({ kind: 'storage-full' });
  await expect(withRoom(() => Promise.reject(new Error('else')))).rejects.toThrow('else');
  expect(await withRoom(async () => 3)).toBe(3);
});

it('room is tried beside the database, and what can’t be tried is no want of room', async () => {
  const removed = vi.fn(async () => {});
  const folderWhere = (close: () => Promise<void>) => ({
    getDirectory: async () =>
      ({
        getFileHandle: async () => ({ createWritable: async () => ({ write: async () => {}, close }) }),
        removeEntry: removed,
      }) as unknown as FileSystemDirectoryHandle,
  });
  await expect(ensureRoom(folderWhere(() => Promise.reject(full)))).rejects.toBe(full);
  await ensureRoom(folderWhere(() => Promise.reject(new DOMException('no', 'NotAllowedError'))));
  await ensureRoom({ getDirectory: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  expect(removed).toHaveBeenCalledTimes(2);
  const close = vi.fn(async () => {});
  await ensureRoom(folderWhere(close));
  await ensureRoom(folderWhere(close));
  expect(close).toHaveBeenCalledTimes(2);
  await Promise.all([ensureRoom(folderWhere(close)), ensureRoom(folderWhere(close))]);
  expect(close).toHaveBeenCalledTimes(3);
  await ensureRoom(undefined);
});

it('a database that a full disk kept shut opens again by itself once there is room', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const isFull = { now: true };
  const db = new Dexie('shut', { indexedDB: factoryThat(() => isFull.now) });
  db.version(1).stores({ things: 'id' });
  openAgain(db);
  const count = async (): Promise<number> => db.table('things').count();
  await expect(count()).rejects.toThrow();
  isFull.now = false;
  await expect(count()).rejects.toThrow();
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  expect(await count()).toBe(0);
  db.close();
});

/** Refuses to open as Chromium does while the disk is full. */
function factoryThat(isFull: () => boolean): IDBFactory {
  return new Proxy(indexedDB, {
    get(factory, name) {
      if (name !== 'open') return Reflect.get(factory, name).bind(factory);
      return (...given: Parameters<IDBFactory['open']>) => (isFull() ? refused() : factory.open(...given));
    },
  });
}

function refused(): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), { error: closed, onerror: null as ((event: Event) => void) | null });
  queueMicrotask(() => {
    const event = new Event('error', { cancelable: true });
    Object.defineProperty(event, 'target', { value: request });
    request.onerror?.(event);
  });
  return request as unknown as IDBOpenDBRequest;
}
