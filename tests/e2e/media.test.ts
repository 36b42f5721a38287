import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';
import { recordsOf, store } from './stored-people.ts';

const NAMES = ['Ines Sample', 'Olle Probe', 'Cleo Test'];
const idOf = (name: string): string => encodeURIComponent(`text:${name}`);

/** Every screen by its address, and its heading. */
const SCREENS: readonly (readonly [hash: string, heading: RegExp])[] = [
  ['shortlist', /^Shortlist/],
  [`candidate=${idOf('Ines Sample')}`, /^Ines Sample$/],
  [NAMES.map((name) => `compare=${idOf(name)}`).join('&'), /^Compare 3 candidates$/],
  ['import', /^Import$/],
  ['roles', /^Roles$/],
  ['settings=keeping', /^Settings$/],
  ['settings=backup', /^Settings$/],
  ['settings=checks', /^Settings$/],
  ['settings=log', /^Settings$/],
  ['settings=privacy', /^Settings$/],
];

let scene: Scene;
let tab: Tab;
beforeAll(async () => {
  scene = await Scene.start([]);
  tab = await scene.openOwn('workspace.html#roles');
  await tab.getByRole('heading', { level: 1, name: 'Roles' }).waitFor();
  await store(tab, recordsOf(NAMES, new Date()));
});
afterAll(() => scene.end());

async function go(hash: string, heading: RegExp): Promise<void> {
  await tab.goto(`${scene.browser.extension}/workspace.html#${hash}`);
  await tab.reload();
  await tab.getByRole('heading', { level: 1, name: heading }).waitFor();
}

describe('on paper', () => {
  afterAll(() => tab.emulateMedia({ media: null }));

  it.each(SCREENS)('%s is as wide as the page, without side bar and buttons', async (hash, heading) => {
    await go(hash, heading);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await tab.getByRole('navigation').count()).toBe(0);
    expect((await tab.getByRole('button').allTextContents()).filter((text) => !isSortedBy(text))).toEqual([]);
    expect(await tab.evaluate(() => document.querySelector('.page')?.getBoundingClientRect().width)).toBe(
      await tab.evaluate(() => document.documentElement.clientWidth),
    );
    await tab.emulateMedia({ media: null });
  });

  it('the list keeps what stands in it', async () => {
    await go('shortlist', /^Shortlist/);
    await tab.getByRole('rowheader').nth(2).waitFor();
    await tab.emulateMedia({ media: 'print' });
    expect((await tab.getByRole('rowheader').allTextContents()).sort()).toEqual([...NAMES].sort());
    expect(await tab.getByRole('checkbox').count()).toBe(0);
  });
});

/** The headings of columns are pressed to sort, and are read on paper. */
const isSortedBy = (text: string): boolean => ['Name', 'Stage', 'Saved', 'Expires'].includes(text.trim());

describe('where the system chooses the colours', () => {
  beforeAll(() => tab.emulateMedia({ media: null, forcedColors: 'active' }));
  afterAll(() => tab.emulateMedia({ forcedColors: null }));

  /** Contrast is the system's then: axe reckons with colours that are not painted. */
  it.each(SCREENS)('axe finds nothing wrong on %s, and the side bar marks it', async (hash, heading) => {
    await go(hash, heading);
    expect((await violations(tab)).filter((found) => !found.includes(' color-contrast:'))).toEqual([]);
    const marked = await tab.getByRole('navigation', { name: 'Workspace' }).getByRole('link').evaluateAll(outlined);
    expect(marked.length).toBe(hash.startsWith('candidate') ? 0 : 1);
  });

  it('who is selected, what is focused and each state of a competency can be told apart', async () => {
    await go('shortlist', /^Shortlist/);
    await tab.getByRole('rowheader').nth(2).waitFor();
    await tab.getByRole('checkbox').nth(1).focus();
    await tab.keyboard.press('Space');
    const borders = await tab
      .locator('tbody tr > :first-child')
      .evaluateAll((all) => all.map((cell) => getComputedStyle(cell).borderLeftStyle));
    expect(borders.toSorted()).toEqual(['none', 'none', 'solid']);
    await tab.keyboard.press('Tab');
    const focused = () => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2}`;
    };
    expect(await tab.evaluate(focused)).toBe('solid true');
    await go(`candidate=${idOf('Ines Sample')}`, /^Ines Sample$/);
    const bars = await tab.locator('.bar').evaluateAll((all) =>
      all.map((bar) => {
        const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(bar);
        return `${bar.className} is ${backgroundColor} ${backgroundImage} ${borderStyle}`;
      }),
    );
    const kinds = new Map(bars.map((told) => told.split(' is ') as [string, string]));
    expect(kinds.size).toBeGreaterThan(2);
    expect(new Set(kinds.values()).size).toBe(kinds.size);
  });
});

const outlined = (links: Element[]): string[] =>
  links.filter((link) => getComputedStyle(link).outlineStyle === 'solid').map(({ textContent }) => textContent ?? '');
