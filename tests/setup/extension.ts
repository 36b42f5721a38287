import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where `npm run build` leaves the extension for Chromium. */
export const BUILT_EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export function requireBuild(): string {
  if (existsSync(`${BUILT_EXTENSION}/manifest.json`)) return BUILT_EXTENSION;
  throw new Error('There is no built extension: run "npm run build" first.');
}

/** Chromium names an unpacked extension by its folder: the first 32 digits of the path's SHA-256, written a to p. */
export function extensionOrigin(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = Array.from(digits, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return `chrome-extension://${id}`;
}
