/** How much room the browser gives, in bytes, and whether it may make room by itself by erasing what is saved. */
export interface Room {
  used: number;
  allowed: number;
  isProtected: boolean;
}

/** Share of the room from which on a warning is due. */
const NEARLY_FULL = 0.8;

/** What of the browser's storage manager is asked. */
export type RoomKeeper = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

export async function roomOf(storage: RoomKeeper): Promise<Room> {
  const [{ usage = 0, quota = 0 }, isProtected] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { used: usage, allowed: quota, isProtected };
}

export const isNearlyFull = ({ used, allowed }: Room): boolean => allowed > 0 && used >= allowed * NEARLY_FULL;

/** Asks the browser never to erase the saved data by itself; answers whether it agreed. Asking again does no harm. */
export const protect = async (storage: RoomKeeper): Promise<boolean> => (await storage.persisted()) || storage.persist();
