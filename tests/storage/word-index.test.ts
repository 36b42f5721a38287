import { describe, expect, it } from 'vitest';
import { WordIndex } from '#lib/storage/word-index.ts';

function indexOf(...texts: string[]) {
  const index = new WordIndex();
  const ranges = texts.map((text) => index.add(text.split(' ')));
  const found = (...beginnings: string[]): string[] => {
    const says = index.finder(beginnings);
    return texts.filter((_, place) => {
      const range = ranges[place];
      return range !== undefined && says(range);
    });
  };
  return { index, ranges, found };
}

describe('texts with words that begin so', () => {
  const { found } = indexOf('ann django', 'bo djangorestframework rest', 'cy flask');
  it.each<[string[], string[]]>([
    [['dja'], ['ann django', 'bo djangorestframework rest']],
    [['dja', 'b'], ['bo djangorestframework rest']],
    [['jango'], []],
    [['ann', 'cy'], []],
    [[], ['ann django', 'bo djangorestframework rest', 'cy flask']],
    [['rest', 'rest', 'r'], ['bo djangorestframework rest']],
  ])('%j', (beginnings, texts) => expect(found(...beginnings)).toEqual(texts));
});

it('looks for thirty-one beginnings at once, and for no more', () => {
  const words = Array.from({ length: 40 }, (_, n) => `w${n}.`);
  const { found } = indexOf(words.join(' '), words.slice(0, 31).join(' '), words.slice(0, 30).join(' '));
  expect(found(...words)).toEqual([words.join(' '), words.slice(0, 31).join(' ')]);
});

it('keeps what is asked for, and forgets the rest', () => {
  const { index, ranges } = indexOf('ann django', 'bo flask', 'cy rest');
  const [, bo, cy] = ranges;
  const moved = index.keepOnly([bo, cy].flatMap((range) => range ?? []));
  expect(moved).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
  ]);
  expect(index.size).toBe(4);
  expect(moved.map(index.finder(['flask']))).toEqual([true, false]);
  expect(index.add(['django'])).toEqual({ from: 4, to: 5 });
});

it('takes more words than it has room for', () => {
  const index = new WordIndex();
  const range = index.add(Array.from({ length: 10_000 }, (_, n) => `w${n}`));
  expect(range).toEqual({ from: 0, to: 10_000 });
  expect(index.finder(['w9999'])(range)).toBe(true);
});
