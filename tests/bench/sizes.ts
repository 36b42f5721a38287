import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireBuild } from '#tests/setup/extension.ts';
import type { Row } from './table.ts';

/** Bytes of what goes into the page, and of what the popup loads before it can draw. */
export function sizeRows(): Row[] {
  const folder = requireBuild();
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const assets = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => join(folder, file));
  return [
    ['content script', kilobytes([join(folder, 'reader.js')])],
    ['popup, scripts and styles', kilobytes(assets)],
    ['  gzipped', `${(assets.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1_000).toFixed(1)} kB`],
  ];
}

const kilobytes = (files: readonly string[]): string =>
  `${(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1_000).toFixed(1)} kB`;
