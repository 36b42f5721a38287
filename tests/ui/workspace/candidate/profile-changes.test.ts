import { describe, expect, it } from 'vitest';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import type { SectionName } from '#lib/profile/sections.ts';
import { nameList } from '#lib/ui/workspace/candidate/name-list.ts';
import { pairUp } from '#lib/ui/workspace/candidate/pair-up.ts';
import { profileChanges } from '#lib/ui/workspace/candidate/profile-changes.ts';
import { sampleProfile } from '#tests/ui/sample-report.ts';

const whole: Profile = profileSchema.parse({
  ...sampleProfile,
  education: [{ institution: 'Firth Example College', studyType: 'BSc', startDate: '2010', endDate: '2013' }],
  sections: { ...sampleProfile.sections, skills: { state: 'read' }, education: { state: 'read' } },
});
const [brightfen, halden] = whole.work;
if (!brightfen || !halden) throw new Error('the sample has two jobs');

const reading = (section: SectionName, state: 'read' | 'partial' | 'unreadable', profile = whole): Profile => ({
  ...profile,
  sections: { ...profile.sections, [section]: { state } },
});

it('tells nothing of the same profile, nor of dates in other words', () => {
  expect(profileChanges(whole, { ...whole, work: [brightfen, { ...halden, dates: '2014/03 - 2016/08' }] })).toEqual([]);
});

describe('a job', () => {
  it('has another title, other dates or another text', () => {
    const now = { ...halden, position: 'Senior analyst', startDate: '2012-01', highlights: ['Ran the depots'] };
    expect(profileChanges(whole, { ...whole, work: [brightfen, now] })).toEqual([
      'Halden Freight: title “Analyst” became “Senior analyst”',
      'Halden Freight: dates 2014-03 to 2016-08 became 2012-01 to 2016-08',
      'Halden Freight: the description was changed',
    ]);
  });

  it('has another employer of the same title and start', () => {
    expect(profileChanges(whole, { ...whole, work: [brightfen, { ...halden, name: 'Norrland Mutual' }] })).toEqual([
      'Norrland Mutual: employer “Halden Freight” became “Norrland Mutual”',
    ]);
  });

  it('is new, or gone', () => {
    expect(profileChanges({ ...whole, work: [halden] }, whole)).toEqual(['New job: ML engineer at Brightfen Clinics, June 2022 – present']);
    expect(profileChanges(whole, { ...whole, work: [brightfen] })).toEqual(['Job gone: Analyst at Halden Freight, Mar 2014 – Aug 2016']);
  });

  it('is not said to be gone where not all jobs were read, nor new where not all had been', () => {
    const part = reading('work', 'partial', { ...whole, work: [brightfen] });
    expect(profileChanges(whole, part)).toEqual(['Not read in full in both, so not wholly compared: jobs']);
    expect(profileChanges(part, whole)).toEqual(['Not read in full in both, so not wholly compared: jobs']);
  });
});

it('tells of headline, About, schools and lists', () => {
  const later: Profile = {
    ...whole,
    basics: { ...whole.basics, label: 'Head of ML', summary: '' },
    education: [{ institution: 'Firth Example College', studyType: 'MSc', startDate: '2010', endDate: '2014', courses: [] }],
    skills: [{ name: 'Data', keywords: ['pandas', 'SQL'] }],
  };
  expect(profileChanges(whole, later)).toEqual([
    'Headline: “Senior ML engineer” became “Head of ML”',
    'About: gone',
    'Firth Example College: “BSc” became “MSc”',
    'Firth Example College: dates 2010 to 2013 became 2010 to 2014',
    'Skills added: pandas, SQL',
    'Skills gone: PyTorch',
  ]);
});

it('does not take an unreadable About for one that is gone', () => {
  const later = reading('summary', 'unreadable', { ...whole, basics: { ...whole.basics, summary: '' } });
  expect(profileChanges(whole, later)).toEqual(['Not read in full in both, so not wholly compared: About']);
});

it('names a dozen, and counts the rest', () => {
  const names = Array.from({ length: 14 }, (_, n) => `s${n}`);
  expect(nameList(names)).toBe('s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11 and 2 more');
  expect(nameList(names.slice(0, 2))).toBe('s0, s1');
});

it('pairs each entry once, by the first sameness that fits', () => {
  const { pairs, left, right } = pairUp(['a1', 'a2', 'b1'], ['a2', 'a9', 'a8'], [(x, y) => x === y, (x, y) => x[0] === y[0]]);
  expect(pairs).toEqual([
    ['a2', 'a2'],
    ['a1', 'a9'],
  ]);
  expect([left, right]).toEqual([['b1'], ['a8']]);
});
