import { findChromium } from './chromium.ts';
import { quietlySucceeds, succeeds, whichOf } from './commands.ts';

interface Need {
  /** Debian package. */
  package: string;
  purpose: string;
  found(): string | undefined;
}

export const BROWSER: Need = { package: 'chromium', purpose: 'a Chromium browser', found: findChromium };
export const DISPLAY: readonly Need[] = [
  { package: 'xvfb', purpose: 'a display without a screen', found: () => whichOf('Xvfb') },
  { package: 'xdotool', purpose: 'real key presses', found: () => whichOf('xdotool') },
  { package: 'openbox', purpose: 'a window manager', found: () => whichOf('openbox') },
];
export const CERTIFICATE: Need = { package: 'openssl', purpose: 'a certificate for the local test site', found: () => whichOf('openssl') };

/** Installs what is missing where it may. Returns what to do by hand, or nothing when all is there. */
export function ensurePackages(needs: readonly Need[]): string | undefined {
  const missing = missingOf(needs);
  if (missing.length === 0) return undefined;
  const failure = install(missing.map((need) => need.package));
  const stillMissing = missingOf(needs);
  if (stillMissing.length === 0) return undefined;
  const list = stillMissing.map((need) => `  ${need.package}: ${need.purpose}`).join('\n');
  return `Missing on this machine:\n${list}\n${failure ?? 'apt-get ran, but they are still not in PATH.'}`;
}

const missingOf = (needs: readonly Need[]): Need[] => needs.filter((need) => !need.found());

function install(packages: readonly string[]): string | undefined {
  const byHand = `Install them yourself, e.g. "sudo apt-get update && sudo apt-get install ${packages.join(' ')}", and run this again.
A browser elsewhere can be named by the variable CHROMIUM (the path of a Chromium executable).`;
  if (!whichOf('apt-get')) return `This is no Debian-like system (no apt-get), so nothing was installed.\n${byHand}`;
  const root = process.getuid?.() === 0;
  if (!root && !quietlySucceeds('sudo', ['-n', 'true'])) return `Installing needs root or sudo without a password.\n${byHand}`;
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  const prefix = root ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  const done = runs(apt('update')) && runs(apt('install', '-y', '--no-install-recommends', 'fonts-liberation', ...packages));
  return done ? undefined : `apt-get failed: read its message above.\n${byHand}`;
}

function runs([command = '', ...args]: string[]): boolean {
  return succeeds(command, args);
}
