import { forget } from '#entrypoints/popup/session-store.ts';
import { eraseWithReceipt, type Receipt } from '#lib/storage/receipt.ts';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import { candidates, changes, db, now } from './database.ts';
import { download } from './download.ts';

/** Erases candidates, wherever in the workspace that is asked for. */
export async function erase(ids: readonly string[]): Promise<Erased> {
  const { receipt, before } = await eraseWithReceipt(db, now(), ids, changes.announce);
  await forget(ids);
  return { ...handedOut(receipt), ...(before && { undo: () => candidates.restore(...before) }) };
}

/** A receipt with the ways to keep it. */
export const handedOut = (receipt: Receipt): Erased => ({
  receipt,
  copy: (text) => navigator.clipboard.writeText(text),
  saveText: (text, fileName) => download(text, fileName, 'text/plain'),
});
