import { afterEach, describe, expect, it } from 'vitest';
import { readInSlices } from '#lib/adapters/page-reading.ts';
import type { SnapshotNode } from '#lib/adapters/snapshot.ts';
import { snapshotOf } from '#lib/adapters/snapshot.ts';

const fill = (name: string): void => {
  document.body.innerHTML = `<h1>${name}</h1>${`<p>${name} wrote this</p>`.repeat(2_000)}<footer>${name}</footer>`;
};
const textsOf = (nodes: readonly SnapshotNode[] | undefined): string =>
  (nodes ?? []).flatMap(([, text, attributes]) => (attributes ? [] : [text])).join('\n');

describe('a page taken in slices', () => {
  afterEach(() => document.body.replaceChildren());

  it('is the same as taken in one go, and leaves the page its turn in between', async () => {
    fill('Noor');
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    const reading = await readInSlices(document, () => 'https://a.example.org/');
    clearInterval(timer);
    expect(reading).toEqual({ url: 'https://a.example.org/', nodes: snapshotOf(document.documentElement) });
    expect(turns).toBeGreaterThan(0);
  });

  it('never is half one person and half the next', async () => {
    fill('Noor');
    const reading = readInSlices(document, () => 'https://a.example.org/');
    fill('Tomas');
    const { nodes } = await reading;
    expect(textsOf(nodes)).toContain('Tomas');
    expect(textsOf(nodes)).not.toContain('Noor');
  });

  it('answers with the address that the page has in the end', async () => {
    fill('Noor');
    let asked = 0;
    const address = () => (asked++ === 0 ? 'https://a.example.org/noor' : 'https://a.example.org/tomas');
    expect((await readInSlices(document, address)).url).toBe('https://a.example.org/tomas');
  });

  it('takes a page that never comes to rest in one go', async () => {
    fill('Noor');
    let ticks = 0;
    const restless = setInterval(() => {
      document.querySelector('h1')?.replaceChildren(`Noor ${ticks++}`);
    }, 0);
    const { nodes } = await readInSlices(document, () => 'https://a.example.org/');
    clearInterval(restless);
    expect(textsOf(nodes).match(/Noor \d+$/gm)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(textsOf(nodes)).toContain('Noor wrote this');
    expect(nodes?.at(-1)).toEqual([3, 'Noor']);
  });
});
