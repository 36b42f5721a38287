import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTab, startBrowser, welcomeTab } from '#tests/setup/browser.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import type { Site } from '#tests/setup/site.ts';

/** Opens the board in a window, with the extension loaded, until the visitor closes the browser. */
export async function visit(site: Site): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'mirage-lens-visit-'));
  const display = { env: ownEnvironment(), stop: () => undefined };
  const browser = await startBrowser({ extensionFolder: requireBuild(), userData, site, display });
  const board = await openTab(browser, `${site.board}/`);
  await welcomeTab(browser);
  await board.bringToFront();
  console.log(`\nThe demo board is open at ${site.board}/`);
  console.log('Open a profile, then click the icon of Mirage Lens or press Alt+Shift+M. Close the browser to end the demo.');
  await new Promise((closed) => browser.context.once('close', closed));
  rmSync(userData, { recursive: true, force: true });
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
