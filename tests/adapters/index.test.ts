import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapterFor, adapters, extract } from '#lib/adapters/index.ts';
import { draftOf, openPage, PAGES, pagesOf } from './page.ts';

describe.each(adapters)('the adapter $id', ({ id, label, version, verified, source }) => {
  it('is the main export of a file of its name', () => {
    expect(existsSync(join(import.meta.dirname, `../../lib/adapters/${id}.ts`))).toBe(true);
  });

  it('has a folder of fixtures of its name, with a page that it reads', () => {
    expect(existsSync(join(PAGES, id))).toBe(true);
    const read = pagesOf(id).map((page) => openPage(`${id}/${page}`));
    expect(read.some(({ document, url }) => extract(document, url).outcome.kind === 'profile')).toBe(true);
  });

  it('says what it is and what it rests on', () => {
    expect(label).not.toBe('');
    expect(version).toBeGreaterThan(0);
    expect(['recorded page', 'published selectors', 'semantics only']).toContain(verified);
  });

  it('says who published its selectors, where it rests on published ones', () => {
    if (verified === 'published selectors') expect(source).toMatch(/20\d\d/);
    else expect(source).toBeUndefined();
  });

  it.each(pagesOf(id))('is the one that reads its fixture %s', (page) => {
    expect(adapterFor(openPage(`${id}/${page}`).url).id).toBe(id);
  });
});

describe('the choice of an adapter', () => {
  it.each([
    ['https://www.linkedin.com/in/noor/', 'linkedin'],
    ['https://linkedin.com/in/noor/', 'linkedin'],
    ['https://no.linkedin.com/in/noor', 'linkedin'],
    ['https://www.upwork.com/freelancers/~01', 'upwork'],
    ['https://notlinkedin.com/in/noor/', 'any-page'],
    ['https://linkedin.com.example.org/in/noor/', 'any-page'],
    ['http://www.linkedin.com/in/noor/', 'any-page'],
  ])('%s is read by %s', (address, id) => {
    expect(adapterFor(new URL(address)).id).toBe(id);
  });

  it('matches no address twice', () => {
    const patterns = adapters.flatMap(({ matches }) => matches);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('extract', () => {
  it('names the page, the adapter and the outcome', () => {
    const { document, url } = openPage('linkedin/public');
    const reading = extract(document, url);
    expect(reading.url).toBe('https://no.linkedin.com/in/ines-corvane');
    expect(reading.adapter).toEqual({ id: 'linkedin', label: 'LinkedIn', version: 3 });
    expect(reading.outcome.kind).toBe('profile');
  });

  it.each(adapters.flatMap(({ id }) => pagesOf(id).map((page) => `${id}/${page}`)))('leaves %s as it was', (name) => {
    const { document, url } = openPage(name);
    const before = document.documentElement.outerHTML;
    extract(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(adapters.flatMap(({ id }) => pagesOf(id).map((page) => `${id}/${page}`)))('reads %s the same twice', (name) => {
    const { document, url } = openPage(name);
    expect(extract(document, url)).toEqual(extract(document, url));
  });

  it('never reads a photo, pronouns, birth date, gender or nationality', () => {
    const drafts = ['linkedin/sdui-profile', 'linkedin/member-cards', 'any-page/json-ld'].map((name) =>
      JSON.stringify(draftOf(openPage(name))),
    );
    for (const draft of drafts) expect(draft).not.toMatch(/She\/Her|He\/Him|me\.png|1990-01-01|nationality|gender/);
  });
});
