import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateRanges, findDates, parseDateRange } from '#lib/nlp/date-ranges.ts';
import { partialDateSchema } from '#lib/profile/schema.ts';

/** `start → end`, with `now` for an open end. */
function told(text: string): string {
  const range = parseDateRange(text);
  return range ? `${range.startDate ?? '?'} → ${range.current ? 'now' : (range.endDate ?? '?')}` : 'none';
}

describe('parseDateRange', () => {
  it.each([
    ['Jan 2019 – Present · 4 yrs 3 mos', '2019-01 → now'],
    ['03/2017-05/2019', '2017-03 → 2019-05'],
    ['03/2017 – 02/2018', '2017-03 → 2018-02'],
    ['2015–2018', '2015 → 2018'],
    ['2015-18', '2015 → 2018'],
    ['2015/16', '2015 → 2016'],
    ['Since 2021', '2021 → now'],
    ['from March 2020', '2020-03 → now'],
    ['Sept. ’18 to date', '2018-09 → now'],
    ['Q2 2020 – present', '2020-04 → now'],
    ['Q3 2018 – Q1 2020', '2018-07 → 2020-03'],
    ['2019-Q3 - 2020-Q1', '2019-07 → 2020-03'],
    ['H1 2019 – H2 2020', '2019-01 → 2020-12'],
    ['2021-02 / present', '2021-02 → now'],
    ['2011-10 / 2009-03', '2011-10 → 2009-03'],
    ['Aug 2013 – Sept 2018', '2013-08 → 2018-09'],
    ['Jun 2025 – Dec 2025 (7 months)', '2025-06 → 2025-12'],
    ['Jan\u00a02019\u00a0–\u00a0Present', '2019-01 → now'],
    ['1 March 2019 to 3 April 2020', '2019-03-01 → 2020-04-03'],
    ['March 1, 2019 - April 2, 2020', '2019-03-01 → 2020-04-02'],
    ['01.03.2019 - 31.12.2020', '2019-03-01 → 2020-12-31'],
    ['Jan – Mar 2020', '2020-01 → 2020-03'],
    ['Nov – Feb 2020', '2019-11 → 2020-02'],
    ['09/18 – 02/20', '2018-09 → 2020-02'],
    ['6/18 - 9/19', '2018-06 → 2019-09'],
    ['June 2020 onwards', '2020-06 → now'],
    ['between 2019 and 2021', '2019 → 2021'],
    ["Feb '22 until now", '2022-02 → now'],
    ['2022 to the present', '2022 → now'],
    ['03/2023 -> now', '2023-03 → now'],
    ['08/2018 --> 02/2023', '2018-08 → 2023-02'],
    ['2016 => 2018', '2016 → 2018'],
    ['2019.05. – 2021.03.', '2019-05 → 2021-03'],
    ['until 2019', '? → 2019'],
    ['2019 –', '2019 → now'],
    ['(2019 – 2021)', '2019 → 2021'],
    ['Period: 05.2021 - present', '2021-05 → now'],
    ['2020 June – present', '2020-06 → now'],
    ['2014 September – 2020 May', '2014-09 → 2020-05'],
    ['2020 - June 2021', '2020 → 2021-06'],
    ['’12–’18', '2012 → 2018'],
    ["'19 – present", '2019 → now'],
    ['[2020-09 → aujourd’hui]', '2020-09 → now'],
    ['2017-08 –', '2017-08 → now'],
    ['2017-08 – | Data engineer', '2017-08 → now'],
    ['03/2019\tnow', '2019-03 → now'],
    ['03/2019   05/2021', '2019-03 → 2021-05'],
    ['From: March 2019  To: May 2021', '2019-03 → 2021-05'],
    ['From: 03/2019, to: present', '2019-03 → now'],
    ['Von: 03/2019 Bis: 05/2021', '2019-03 → 2021-05'],
    ['2027-08 - 2027-12', '2027-08 → 2027-12'],
    ['Aug 2022 – Present (leave Jan 2024 – Jun 2024)', '2022-08 → now'],
  ])('reads the range %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['2018', '2018 → 2018'],
    ['May 2020', '2020-05 → 2020-05'],
    ['2019-03-01', '2019-03-01 → 2019-03-01'],
    ['Q2 2020', '2020-04 → 2020-06'],
  ])('reads the single date %j as start and end', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['Summer 2016', '2016 → 2016'],
    ['Mid 2019 - Late 2020', '2019 → 2020'],
    ['03/04/2019', '2019 → 2019'],
    ['30 February 2019', '2019-02 → 2019-02'],
    ['2019-13', '2019 → 2019'],
  ])('makes %j no more precise than it is', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['ene. 2020 - actualidad · 3 años 2 meses', '2020-01 → now'],
    ['janv. 2020 - aujourd’hui · 2 ans 3 mois', '2020-01 → now'],
    ['depuis mars 2022', '2022-03 → now'],
    ['jan. de 2020 - o momento · 3 anos', '2020-01 → now'],
    ['10/2020 – heute', '2020-10 → now'],
    ['März 2019 bis Mai 2020', '2019-03 → 2020-05'],
    ['gen 2020 - Presente', '2020-01 → now'],
    ['jan. 2020 - heden', '2020-01 → now'],
    ['sty 2020 – obecnie', '2020-01 → now'],
    ['KASIM 2019 – MAYIS 2020', '2019-11 → 2020-05'],
    ['Oca 2020 - halen', '2020-01 → now'],
    ['Agu 2020 - Saat ini', '2020-08 → now'],
    ['sep. 2020 – nu', '2020-09 → now'],
    ['сентябрь 2019 г. – по настоящее время', '2019-09 → now'],
    ['2019年4月 - 至今', '2019-04 → now'],
    ['जनवरी 2020 - वर्तमान', '2020-01 → now'],
  ])('reads the language of %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    '+49 170 2019555',
    '2.1 million',
    'SQLAlchemy 2',
    'p99 140 ms',
    'ISO 27001',
    'Python 3.11',
    'PyCharm 2019.3',
    '2019 users',
    '2100 users',
    '1990s',
    '24/7',
    'in 2017 we moved',
    '’12',
    "'10-12 people'",
    "the '90s",
    '',
  ])('finds no dates in %j', (text) => {
    expect(told(text)).toBe('none');
  });

  it('keeps the place and the wording of the range', () => {
    expect(parseDateRange('(Feb. 2022 – Present)')).toEqual({
      startDate: '2022-02',
      current: true,
      start: 1,
      end: 20,
      text: 'Feb. 2022 – Present',
    });
  });
});

describe('dates in other languages', () => {
  it.each([
    ['vom 1. Mai 2019 bis 31. März 2021', '2019-05-01 → 2021-03-31'],
    ['mars 2019 – actuellement', '2019-03 → now'],
    ['desde marzo de 2020 hasta la actualidad', '2020-03 → now'],
    ['março de 2019 até o momento', '2019-03 → now'],
    ['da febbraio 2024 ad oggi', '2024-02 → now'],
    ['da settembre 2023 a gennaio 2024', '2023-09 → 2024-01'],
    ['juni 2019 tot en met mei 2021', '2019-06 → 2021-05'],
    ['sty 2023 – obecnie · 3 lata 11 mies.', '2023-01 → now'],
    ['fr.o.m. augusti 2018 t.o.m. maj 2020', '2018-08 → 2020-05'],
    ['fra august 2019 til og med mai 2021', '2019-08 → 2021-05'],
    ['Ocak 2019 – Haziran 2021', '2019-01 → 2021-06'],
    ['Agustus 2020 – Sekarang', '2020-08 → now'],
    ['od ledna 2019 do března 2021', '2019-01 → 2021-03'],
    ['leden 2022 – současnost', '2022-01 → now'],
    ['din mai 2019 până în martie 2021', '2019-05 → 2021-03'],
    ['tammikuu 2019 – maaliskuu 2021', '2019-01 → 2021-03'],
    ['elokuu 2020 – nykyhetki', '2020-08 → now'],
    ['2019. január – 2021. március', '2019-01 → 2021-03'],
    ['2019. május – jelenleg', '2019-05 → now'],
  ])('%j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it('leaves the month of the next sentence alone', () => {
    expect(findDates('Rewritten in 2019. May was quiet.').map(({ text }) => text)).toEqual(['2019']);
  });
});

describe('findDateRanges', () => {
  it('finds ranges within a line, with offsets', () => {
    const line = 'Engineer, Birch Ltd, 10/2020 – present (80 % since 2023)';
    const ranges = findDateRanges(line);
    expect(ranges.map(({ text }) => text)).toEqual(['10/2020 – present', 'since 2023']);
    expect(ranges.map(({ start, end }) => line.slice(start, end))).toEqual(['10/2020 – present', 'since 2023']);
  });

  it.each([
    'in 2015 and 2016',
    '2015 2016',
    '2015\n2016',
    'reports (2021, 2024)',
    '€2000–2100',
    'call 555-2019-2020',
    'from Python 2 to 3',
  ])('finds no range in %j', (text) => {
    expect(findDateRanges(text)).toEqual([]);
  });

  it('takes a month name for one only where it is set as one', () => {
    expect(findDateRanges('Rolled out 2019 – 2020').map(({ startDate }) => startDate)).toEqual(['2019']);
    expect(findDateRanges('out 2019 – mar 2020').map(({ startDate }) => startDate)).toEqual(['2019-10']);
  });

  it('leaves no end open before a word: the dash only parts them', () => {
    expect(findDateRanges('2013 – Web developer')).toEqual([]);
    expect(findDateRanges('2013 –   Web developer').map(({ current }) => current)).toEqual([true]);
  });

  it('takes an everyday word behind a year for no month', () => {
    expect(findDates('in 2020 led a team, by 2019 out of it').map(({ text }) => text)).toEqual(['2020', '2019']);
    expect(findDates('2020 Led – 2021 Mar').map(({ text }) => text)).toEqual(['2020 Led – 2021 Mar']);
  });

  it('finds single dates only when asked for all dates', () => {
    expect(findDateRanges('audits in 2021')).toEqual([]);
    expect(findDates('audits in 2021').map(({ text, single }) => [text, single])).toEqual([['2021', true]]);
  });
});

describe('any text', () => {
  const dateLike = fc.stringMatching(/^[0-9A-Za-zäéş .,/–—'’·()-]{0,40}$/);
  it('yields only valid dates at their places, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike), (text) => {
        for (const { startDate, endDate, start, end, text: quote } of findDates(text)) {
          for (const date of [startDate, endDate]) if (date !== undefined) expect(partialDateSchema.safeParse(date).success).toBe(true);
          expect(text.slice(start, end)).toBe(quote);
        }
        parseDateRange(text);
      }),
      { seed: 20261122, numRuns: 2_000 },
    );
  });

  it('reads back every month that it writes', () => {
    const month = fc.tuple(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const date = `${year}-${String(number).padStart(2, '0')}`;
        expect(parseDateRange(`${date} – present`)).toMatchObject({ startDate: date, current: true });
        expect(parseDateRange(`${String(number).padStart(2, '0')}/${year}`)).toMatchObject({ startDate: date, endDate: date });
      }),
      { seed: 20261122 },
    );
  });
});
