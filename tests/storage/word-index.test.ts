import { describe, expect, it } from 'vitest';
import { WordIndex } from '#lib/storage/word-index.ts';

function indexOf(...texts: string[]) {
  const index = new WordIndex();
  for (const [number, text] of texts.entries()) index.add(number, text);
  const found = (...beginnings: string[]): string[] => {
    const says = index.finder(beginnings, texts.length);
    return texts.filter((_, number) => says(number));
  };
  return { index, found };
}

describe('texts with words that begin so', () => {
  const { found } = indexOf('ann django', ' bo djangorestframework  rest ', 'cy flask', '');
  it.each<[string[], string[]]>([
    [['dja'], ['ann django', ' bo djangorestframework  rest ']],
    [['dja', 'b'], [' bo djangorestframework  rest ']],
    [['jango'], []],
    [['djangos'], []],
    [['ann', 'cy'], []],
    [[], ['ann django', ' bo djangorestframework  rest ', 'cy flask', '']],
    [['rest', 'rest', 'r'], [' bo djangorestframework  rest ']],
  ])('%j', (beginnings, texts) => expect(found(...beginnings)).toEqual(texts));
});

it('looks for thirty-one beginnings at once, and for no more', () => {
  const words = Array.from({ length: 40 }, (_, n) => `w${n}.`);
  const { found } = indexOf(words.join(' '), words.slice(0, 31).join(' '), words.slice(0, 30).join(' '));
  expect(found(...words)).toEqual([words.join(' '), words.slice(0, 31).join(' ')]);
});

it('forgets texts, and gives the others their new numbers', () => {
  const { index } = indexOf('ann django', 'bo flask', 'cy rest flask');
  index.renumber(Int32Array.of(-1, 0, 1));
  expect([0, 1].map(index.finder(['fla'], 2))).toEqual([true, true]);
  expect([0, 1].map(index.finder(['rest'], 2))).toEqual([false, true]);
  expect([0, 1].map(index.finder(['django'], 2))).toEqual([false, false]);
  index.add(2, 'django');
  expect([0, 1, 2].map(index.finder(['django'], 3))).toEqual([false, false, true]);
});

it('says the same as a look into each text, for two thousand texts', () => {
  const words = (n: number): string[] => Array.from({ length: 40 }, (_, i) => ((n * 7_919 + i * i * 104_729) % 900).toString(36));
  const texts = Array.from({ length: 2_000 }, (_, n) => words(n));
  const { found } = indexOf(...texts.map((text) => text.join(' ')));
  for (const beginnings of [['1'], ['a', 'b'], ['o', '7', 'c'], ['zz'], ['kq', 'k']]) {
    const told = texts.filter((text) => beginnings.every((beginning) => text.some((word) => word.startsWith(beginning))));
    expect(found(...beginnings)).toEqual(told.map((text) => text.join(' ')));
  }
});
