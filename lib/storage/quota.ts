import { ensureRoom } from './ensure-room.ts';
import { isOutOfRoom } from './out-of-room.ts';

/** What `work` answers; that there is no room where that is seen before, or is why it failed. */
export async function withRoom<T>(work: () => Promise<T>): Promise<T | { kind: 'storage-full' }> {
  try {
    await ensureRoom();
    return await work();
  } catch (error) {
    if (isOutOfRoom(error)) return { kind: 'storage-full' };
    throw error;
  }
}
