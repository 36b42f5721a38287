import { describe, expect, it } from 'vitest';
import { firstDate, looksLikeDates, looksLikeDuration, withoutDuration } from '#lib/adapters/date-shape.ts';

describe('looksLikeDates', () => {
  it.each([
    'Jan 2024 - Present',
    'Jan 2024 - Present · 2 yrs',
    'Sep 2016–Dec 2018',
    'Mar 2014 to Jan 2016',
    '2018-2022',
    '2007 – 2011',
    '05/2019 - 06/2020',
    'June 2025 - May 2026',
    '2021 – Present',
    'ene. 2022 - actualidad · 3 años 2 meses',
    'jan. de 2020 - o momento',
    'janv. 2020 - aujourd’hui · 5 ans',
    'Jan. 2020–Heute',
    'gen 2020 - Presente',
    'sty 2021 – obecnie',
    'Oca 2020 - Halen · 5 yıl',
    'Jan 2020 - Saat ini',
    'ינו 2020 - היום',
    'يناير 2020 - حتى الآن',
    '2020年1月 - 現在',
    'jan. 2020–nu',
    'Dec 2019',
    '2015',
  ])('is true of %s', (line) => expect(looksLikeDates(line)).toBe(true));

  it.each([
    'Bright Cup 2019',
    'Expo 2020',
    'World Cup 2018 - Volunteer',
    '2019 - 2020 figures were rebuilt as well.',
    'Python 3.11 since 2022 in all services',
    'Class of 2015',
    '5 yrs 2 mos',
    '1850 - 1860',
    'Jan 2020 - Mar 2021 - Dec 2022',
    'Lagos, Nigeria',
    '',
  ])('is false of %s', (line) => expect(looksLikeDates(line)).toBe(false));

  it('takes no longer for a long line', () => expect(looksLikeDates('2019 - '.repeat(20_000))).toBe(false));
});

describe('looksLikeDuration', () => {
  it.each([
    '7 yrs 2 mos',
    '1 yr',
    '11 mos',
    '4 años 3 meses',
    '2 Jahre 1 Monat',
    '5 ans',
    '4 lata 2 mies.',
    '2 yıl 3 ay',
    'less than a year',
    '2 años y 1 mes',
  ])('is true of %s', (text) => {
    expect(looksLikeDuration(text)).toBe(true);
  });

  it.each(['37 Signals', '2 Sigma', '500 employees', '12 endorsements', '4 months of Python', 'Full-time'])('is false of %s', (text) => {
    expect(looksLikeDuration(text)).toBe(false);
  });
});

describe('parts of a line', () => {
  it('takes the dates without the duration', () => {
    expect(withoutDuration('Jan 2024 - Present · 2 yrs')).toBe('Jan 2024 - Present');
    expect(withoutDuration('2021 - 2024 (3 years)')).toBe('2021 - 2024');
  });

  it.each([
    ['Issued Aug 2022 · Expires Aug 2024', 'Aug 2022'],
    ['Ausgestellt: Aug. 2022', 'Aug. 2022'],
    ['Expedición: ago. de 2022', 'ago. de 2022'],
    ['Issued by Start Cup · Dec 2019', 'Dec 2019'],
    ['Valid 2023', '2023'],
    ['Credential ID 20221', undefined],
  ])('finds the first date of %s', (line, date) => expect(firstDate(line)).toBe(date));
});
