import { describe, expect, it } from 'vitest';
import { bandsOf, likeness, passagesOf } from '#lib/evidence/passages.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';

const TEXT =
  'Moved the nightly reconciliation of forty warehouses from cron scripts to Airflow and halved the time that it takes every night.';
const SLIP = TEXT.replace('forty', 'fifty');
const OTHER = 'Wrote the service that matches delivery notes with invoices, and the page on which the clerks settle what is left of them.';
const common = (a: string, b: string): number => bandsOf(a).filter((band) => bandsOf(b).includes(band)).length;

describe('passages', () => {
  it('are lines of jobs and projects that are long enough to be one’s own', () => {
    const profile = profileOf({
      basics: { summary: TEXT },
      work: [{ ...job([TEXT, 'Wrote unit tests.']), summary: OTHER }],
      projects: [{ name: 'Ferry', entity: 'Quay', description: OTHER }],
    });
    expect(passagesOf(profile)).toEqual([
      { path: 'work[0].summary', text: OTHER, employer: 'Alder & Finch' },
      { path: 'work[0].highlights[0]', text: TEXT, employer: 'Alder & Finch' },
      { path: 'projects[0].description', text: OTHER, employer: 'Quay' },
    ]);
  });
});

describe('likeness', () => {
  it('is whole for the same words, whatever the signs and capitals', () => expect(likeness(TEXT, TEXT.toUpperCase())).toBe(1));
  it('is high for a changed word', () => expect(likeness(TEXT, SLIP)).toBeGreaterThan(0.6));
  it('is nothing for other words', () => expect(likeness(TEXT, OTHER)).toBe(0));
  it('is nothing for no words', () => expect(likeness('', '')).toBe(0));
});

describe('bands', () => {
  it('are eight, the same on every machine', () => {
    expect(bandsOf(TEXT)).toEqual(bandsOf(TEXT));
    expect(bandsOf(TEXT)).toHaveLength(8);
  });
  it('are shared by copies with a word changed', () => expect(common(TEXT, SLIP)).toBeGreaterThan(0));
  it('are not shared by other texts', () => expect(common(TEXT, OTHER)).toBe(0));
});
