import type { Dexie } from 'dexie';
import { isOutOfRoom } from './out-of-room.ts';

/** Milliseconds after which a database that could not be opened may be asked for again. */
const PAUSE = 1_000;

/** A disk without room closes the database and does not open it again. What is asked of it later tries anew, so that it goes on once there is room. */
export function openAgain(db: Dexie): void {
  const open = db.open.bind(db);
  db.open = () =>
    open().catch((error: unknown) => {
      if (isOutOfRoom(error)) setTimeout(() => db.hasFailed() && db.close({ disableAutoOpen: false }), PAUSE);
      throw error;
    });
}
