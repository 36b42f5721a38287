import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { requireBuild } from '#tests/setup/extension.ts';
import type { Row } from './table.ts';

/** Bytes of what goes into the page, of what the popup loads before it can draw, and of what its report waits for. */
export function sizeRows(): Row[] {
  const folder = requireBuild();
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const assets = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => join(folder, file));
  const scripts = [...html.matchAll(/src="\/?([^"]+\.js)"/g)].map(([, file = '']) => join(folder, file));
  const first = [...withImports(scripts), ...assets.filter((file) => file.endsWith('.css'))];
  return [
    ['content script', kilobytes([join(folder, 'reader.js')])],
    ['popup, scripts and styles', kilobytes(first)],
    ['  gzipped', gzipped(first)],
    ['popup, with what the report waits for', kilobytes(assets)],
    ['  gzipped', gzipped(assets)],
  ];
}

/** The scripts with all that they import at once. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all)
    for (const [, name = ''] of readFileSync(script, 'utf8').matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
      all.add(join(dirname(script), name));
  return [...all];
}

const gzipped = (files: readonly string[]): string =>
  `${(files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1_000).toFixed(1)} kB`;

const kilobytes = (files: readonly string[]): string =>
  `${(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1_000).toFixed(1)} kB`;
