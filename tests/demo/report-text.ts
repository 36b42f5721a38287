import type { ReportView } from '#tests/setup/report-view.ts';

/** The words of the report as a person reads them who opens every red flag. */
export async function readText(view: ReportView): Promise<string> {
  await view.openFlags();
  const parts = await view.page.locator('h1, .cover, .strip, main').allInnerTexts();
  return parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
