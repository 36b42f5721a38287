import { isNearlyFull, protect, roomOf } from '#lib/storage/persist.ts';
import { opening, rescued } from '#lib/storage/rescue.ts';
import { expiringSoon } from '#lib/storage/retention.ts';
import type { UpkeepVerbs } from '#lib/ui/workspace/upkeep.ts';
import { changes, db, now } from './database.ts';
import { download } from './download.ts';

let isAsked = false;

/** Once somebody is saved there is something to lose: the browser is asked not to clear it by itself. */
changes.listen((change) => {
  if (isAsked || change === 'all' || change.length === 0) return;
  isAsked = true;
  void protect(navigator.storage);
});

export const upkeepVerbs: UpkeepVerbs = {
  opening: () => opening(db),
  async rescue() {
    db.close();
    download(await rescued(db.name, now()), `mirage-lens-rescued-${now().toISOString().slice(0, 10)}.json`);
  },
  async due() {
    const [{ count }, room] = await Promise.all([expiringSoon(db, now()), roomOf(navigator.storage)]);
    return { expiring: count, isNearlyFull: isNearlyFull(room) };
  },
};
