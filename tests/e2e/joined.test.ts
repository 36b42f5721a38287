import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { LINKEDIN, type Page } from '#tests/setup/site.ts';
import { Scene } from './scene.ts';

const fixture = (name: string, path: string): Page => ({
  host: LINKEDIN,
  path,
  html: readFileSync(new URL(`../fixtures/pages/linkedin/${name}.html`, import.meta.url), 'utf8'),
});
const profile = fixture('sdui-profile', '/in/noor-lindqvist/');
const skills = fixture('sdui-details-skills', '/in/noor-lindqvist/details/skills/');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([profile, skills]);
});
afterAll(() => scene.end());

async function coverageOn(page: Page): Promise<string> {
  const popup = await pressShortcut(scene.browser, await scene.open(page));
  const view = new ReportView(popup.page);
  await view.painted('Noor Lindqvist');
  const line = await popup.page
    .getByText(/^Read(?: on \d pages)?: /)
    .first()
    .textContent();
  await popup.close();
  return line ?? '';
}

it('joins the page of all skills with the profile that was read before, until the browser closes', async () => {
  const alone = await coverageOn(profile);
  expect(alone).not.toContain('on 2 pages');
  const joined = await coverageOn(skills);
  expect(joined).toContain('Read on 2 pages');
  expect(joined).toMatch(/(\d+) of \1 skills/);
  await scene.restart();
  expect(await coverageOn(profile)).toBe(alone);
});
