import type { Page } from 'playwright-core';

/** Drops files or folders of the disk on a place of the page, as the desktop hands them over. */
export async function dropPaths(page: Page, place: { x: number; y: number }, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...place, data });
  await session.detach();
}
