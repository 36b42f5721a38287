import { describe, expect, it } from 'vitest';
import { toldTimes } from '#lib/nlp/told-times.ts';

const told = (text: string): string[] => toldTimes(text).map(({ start, end, of }) => `${of}: ${text.slice(start, end)}`);

describe('toldTimes', () => {
  it.each([
    ['Shortly before the first lockdown we opened.', ['event: before the first lockdown']],
    ['Avant la pandémie, tout sur papier.', ['event: Avant la pandémie']],
    ['Vor der DSGVO umgestellt', ['event: Vor der DSGVO']],
    ['in my second winter', ['job: my second winter']],
    ['w moim pierwszym roku', ['job: moim pierwszym roku']],
    ['loved since university', ['studies: since university']],
    ['od studiów', ['studies: od studiów']],
    ['since 2014, and déjà en 2013', ['year: since 2014', 'year: déjà en 2013']],
  ])('finds the time in %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'before lunch',
    'my first job',
    'in my first year as lead',
    'in my second year of studies',
    'the first year',
    'since yesterday',
    'since 2014b',
    'before coronation day',
    'in 2014',
  ])('finds none in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('tells the last month that an event can mean', () => {
    expect(toldTimes('before Brexit')).toEqual([{ start: 0, end: 13, of: 'event', latest: '2020-01' }]);
  });

  it('comes to the end of a text that only begins a time over and over', () => {
    expect(toldTimes('before the my first since '.repeat(4_000))).toEqual([]);
  });
});
