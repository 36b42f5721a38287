import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startBrowser } from '#tests/setup/browser.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import { LINKEDIN, type Page, startSite } from '#tests/setup/site.ts';
import type { CopiesBench } from './copies-entry.ts';
import { ms } from './engine-time.ts';
import { median } from './measure.ts';
import type { Row } from './table.ts';

const SIZES = [1_000, 10_000];
const LOOKS = 20;

/** The look for copies of one more profile among those saved, in Chromium on its own IndexedDB. */
export async function copiesRows(): Promise<Row[]> {
  const blank: Page = { host: LINKEDIN, path: '/blank', html: '<!doctype html><title>blank</title>' };
  const [userData, site, content] = [mkdtempSync(join(tmpdir(), 'mirage-lens-bench-')), await startSite([blank]), await bundled()];
  const browser = await startBrowser({ extensionFolder: requireBuild(), userData, site });
  try {
    const page = await browser.context.newPage();
    await page.goto(site.urlOf(blank));
    await page.evaluate(content);
    const times: number[] = [];
    for (const [place, size] of SIZES.entries()) {
      await page.evaluate(([from = 0, to = 0]) => Reflect.get(globalThis, 'bench').fill(from, to), [SIZES[place - 1] ?? 0, size]);
      const looked: Awaited<ReturnType<CopiesBench['look']>> = await page.evaluate(
        (times) => Reflect.get(globalThis, 'bench').look(times),
        LOOKS,
      );
      if (looked.found !== LOOKS / 2) throw new Error(`${looked.found} of ${LOOKS / 2} copies were found among ${size}.`);
      times.push(median(looked.ms));
    }
    const [few = 0, many = 0] = times;
    return [
      ...SIZES.map((size, i): Row => [`look for copies of one more among ${size.toLocaleString('en')}`, ms(times[i] ?? 0)]),
      ['  ten times as many saved', `× ${(many / few).toFixed(2)}`],
    ];
  } finally {
    await browser.close();
    site.stop();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** The entry with all that it needs, as one script. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./copies-entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'copies' } },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output.find((each) => each.type === 'chunk') : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('The bench was not bundled.');
  return chunk.code;
}
