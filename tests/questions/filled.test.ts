import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { ReportQuestion } from '#lib/analysis/schema.ts';
import { readFile } from '#lib/files/index.ts';
import { briefSchema } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

const CASES = 'tests/cases';
const SOURCE = { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' };

/** Faults of grammar that a filled-in value brings about, by name. */
const FAULTS: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['a word twice', /\b(?!had\b|that\b)(\p{L}+) \1\b/iu],
  ['a stop twice', /(?<!\.)\.\.(?!\.)|[,;:?!]{2}|\.”\.|[.,;:] ?[.,;]/u],
  ['nothing in quotes', /“\s*”|\(\s*\)/u],
  ['a space before a stop', / [,.;:?!](?:\s|$)/u],
  ['no value', /\b(?:undefined|null|NaN)\b|\[object|[{}]/u],
  ['a name that is none', /\b(?:this place|the place where|an entry without)\b/u],
  ['an end in the middle', /…(?! ?”)(?<!“…) ?(?=\p{L})/u],
];

function faultsOf(text: string): string[] {
  const open = text.split('“').length;
  const named = FAULTS.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
  return open === text.split('”').length ? named : [...named, 'a quote left open'];
}

const spoken = ({ text, followUps, anchors }: ReportQuestion): string[] => [text, ...followUps, ...Object.values(anchors)];

function askedIn(file: string): { profile: Profile; probes: ReportQuestion[] } {
  const gold = JSON.parse(readFileSync(`${CASES}/${file.replace(/txt$/u, 'gold.json')}`, 'utf8')) as Record<string, string>;
  const read = readFile({ name: file, text: readFileSync(`${CASES}/${file}`, 'utf8') });
  const parsed = read.kind === 'profile' ? toProfile(read.draft, SOURCE) : read;
  if (parsed.kind !== 'profile') throw new Error(`${file}: ${parsed.kind}`);
  const brief = briefSchema.parse({ specialization: gold.target, level: gold.level });
  const { questions } = analyze(parsed.profile, brief, gold.today ?? '');
  return { profile: parsed.profile, probes: questions.filter(({ kind }) => kind === 'probe') };
}

const asked = readdirSync(CASES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, ...askedIn(file) }));

describe('a probe filled with a person’s own words', () => {
  it('is read in more than a hundred profiles', () => {
    expect(asked.length).toBeGreaterThan(100);
    expect(new Set(asked.flatMap(({ probes }) => probes.map(({ id }) => id.split(':')[0]))).size).toBeGreaterThan(15);
  });

  it('can be read aloud: no word or stop twice, no quote left open, no half name', () => {
    const found = asked.flatMap(({ file, probes }) =>
      probes.flatMap(spoken).flatMap((text) => faultsOf(text).map((fault) => `${file}: ${fault}: ${text}`)),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('quotes nothing that does not stand in the profile', () => {
    const strays = asked.flatMap(({ profile, probes }) => {
      const told = JSON.stringify(profile).replace(/\\[nrt]|\s+/gu, ' ');
      return probes
        .filter(({ id }) => /^probe-(?:own-words|outcome-measured|your-part|first-use-told):/u.test(id))
        .flatMap(({ text }) => [...text.matchAll(/“([^”]+)”/gu)].map(([, quote = '']) => quote.replace(/^… | …$/gu, '')))
        .filter((quote) => !told.replace(/ +/gu, ' ').includes(quote.replaceAll('"', '\\"')));
    });
    expect(strays).toEqual([]);
  });

  it.each([
    ['Your profile names Dask Dask.', 'a word twice'],
    ['At Tarn Ltd.. What did you do?', 'a stop twice'],
    ['You write: “Cut costs.”. Why?', 'a stop twice'],
    ['You write: “Cut costs. Why?', 'a quote left open'],
    ['Your profile mentions it for this place before that.', 'a name that is none'],
    ['For Tarn … Works your profile says so.', 'an end in the middle'],
    ['About “”: what was yours?', 'nothing in quotes'],
  ])('would notice “%s”', (text, fault) => expect(faultsOf(text)).toContain(fault));

  it.each([
    'You write: “… cut costs a lot …”. Why?',
    'At Tarn Inc. I found “C++, Go (and more)”.',
    'You write: “it was what it was”. How?',
  ])('leaves “%s” alone', (text) => expect(faultsOf(text)).toEqual([]));
});
