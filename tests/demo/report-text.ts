import type { Page } from 'playwright-core';

/** The words of a page as a person reads them, with everything folded opened first. */
export async function readText(page: Page): Promise<string> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const [text = ''] = await page.locator('body').allInnerTexts();
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
