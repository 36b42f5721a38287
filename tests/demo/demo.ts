import { succeeds } from '#tests/setup/commands.ts';
import { startSite } from '#tests/setup/site.ts';
import { BROWSER, CERTIFICATE, DISPLAY, ensurePackages } from '#tests/setup/system-packages.ts';
import { boardPages } from './board.ts';
import { type DemoOptions, readOptions, USAGE } from './options.ts';
import { visit } from './visit.ts';
import { walk } from './walk.ts';

async function demo(options: DemoOptions): Promise<void> {
  const obstacle = ensurePackages([BROWSER]) ?? (succeeds('wxt', ['build']) ? undefined : 'The build failed: read its message above.');
  if (obstacle) throw new Error(obstacle);
  const noCertificate = ensurePackages([CERTIFICATE]);
  if (noCertificate) console.error(`${noCertificate}\nThe LinkedIn-shaped profiles are left out; the others can be read.`);
  const site = await startSite(boardPages(new Date().toISOString().slice(0, 7)), !noCertificate);
  try {
    await (hasScreen() && !options.headless ? visit(site) : walk(site, options, ensurePackages(DISPLAY)));
  } finally {
    site.stop();
  }
}

const hasScreen = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  await demo(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
