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

describe('by keyboard alone', () => {
  it.each([...SCREENS, ['kits', /^Interview kits$/] as const, ['matrices', /^Matrices$/] as const])(
    'every control of %s is reached with Tab, and shows that it is',
    async (hash, heading) => {
      await go(hash, heading);
      if (hash === 'shortlist') await tab.getByRole('rowheader').nth(2).waitFor();
      await tab.evaluate(() => new Promise((settle) => requestIdleCallback(settle)));
      const stops = await tab.evaluate(markStops);
      expect(stops.length).toBeGreaterThan(5);
      const reached = new Set<string>();
      for (let turn = 0; turn < stops.length + 3; turn += 1) {
        await tab.keyboard.press('Tab');
        reached.add(await tab.evaluate(focusedStop));
      }
      expect(stops.filter((stop) => !reached.has(stop))).toEqual([]);
    },
  );
});

/** Numbers what can be used and is seen; of the radio buttons of one group the Tab key leads to one. */
function markStops(): string[] {
  const groups = new Set<string>();
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  const stops = [...all].filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.matches(':disabled') || control.tabIndex < 0) return false;
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(({ name }) => name === control.name);
    if (group.some(({ checked }) => checked)) return control.checked;
    const isFirst = !groups.has(control.name);
    groups.add(control.name);
    return isFirst;
  });
  return stops.map((control, index) => {
    const stop = `${index} ${control.tagName} ${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 40)}`;
    control.setAttribute('data-stop', stop);
    return stop;
  });
}

/** The control that has the focus and shows it. */
function focusedStop(): string {
  const focused = document.activeElement;
  return focused?.matches(':focus-visible') ? (focused.getAttribute('data-stop') ?? '') : '';
}

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
