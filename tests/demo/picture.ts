import type { Page } from 'playwright-core';
import type { Browser } from '#tests/setup/browser.ts';
import { html, Markup } from './html.ts';

/** The page is moved to the left, so that the popup covers its margin and not its words. */
const STYLE = new Markup(`body { margin: 0; position: relative; width: 1280px; height: 780px; overflow: hidden; background: #f4f2ee; }
  .page { position: absolute; left: -216px; clip-path: inset(0 15px 0 0); }
  .popup { position: absolute; top: 16px; right: 20px; border-radius: 10px; box-shadow: 0 8px 40px #0006; }`);

/** One picture of a profile with its popup over it, much as they stand on a screen. */
export async function drawPicture({ context }: Browser, tab: Page, popup: Buffer, file: string): Promise<void> {
  const page = await tab.screenshot();
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: 1280, height: 780 });
  await sheet.setContent(
    html`<!doctype html><style>${STYLE}</style>
    <img class="page" src="${pngAddress(page)}"><img class="popup" src="${pngAddress(popup)}">`.source,
  );
  await sheet.screenshot({ path: file });
  await sheet.close();
}

const pngAddress = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
