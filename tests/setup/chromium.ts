import { isExecutable, whichOf } from './commands.ts';

/** Chromium first: Google Chrome no longer loads an unpacked extension from its command line. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome-stable', 'google-chrome'];

/** Path of the browser to use: the variable CHROMIUM, else the first known name in PATH. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return isExecutable(named) ? named : undefined;
  return whichOf(...NAMES);
}

export function requireChromium(): string {
  const path = findChromium();
  if (path) return path;
  throw new Error('No Chromium found: install the package "chromium", or name the executable in the variable CHROMIUM.');
}
