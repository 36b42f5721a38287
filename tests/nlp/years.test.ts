import { describe, expect, it } from 'vitest';
import { findYears } from '#lib/nlp/date-ranges.ts';

const told = (text: string): string[] => findYears(text).map(({ relation, text: quote }) => `${relation} ${quote}`);

describe('findYears', () => {
  it.each([
    ['Wrote the billing service in 2017, alone at first.', ['in 2017']],
    ['From 2013 all tests ran nightly', ['from 2013']],
    ['Two audits in 2015 and 2016, both clean', ['in 2015', 'in 2016']],
    ['No outage since 2021.', ['from 2021']],
    ['Moved house twice (2021, 2024) with the servers', ['in 2021', 'in 2024']],
    ['Left SQL Server 2016 in May 2018', ['in May 2018']],
    ['From 2012 to 2016 on one machine', ['from 2012', 'until 2016']],
    ['Talk at a harbour museum, 2022.', ['in 2022']],
    ['Q3 2019 release', ['in Q3 2019']],
  ])('finds the years of %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'sold in 2000 shops',
    '2019 users',
    'beside a 1990s mainframe',
    'ISO 27001:2013',
    'Windows 2000 hosts',
    '2,100 requests',
    'PyCharm 2019.3',
    'x 2019 y',
  ])('takes nothing in %j for a year', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('tells the place of the date alone', () => {
    const text = 'Rewritten in May 2018, twice.';
    const [year] = findYears(text);
    expect(year).toMatchObject({ date: '2018-05', year: 2018, text: 'May 2018' });
    expect(text.slice(year?.start, year?.end)).toBe('May 2018');
  });
});
