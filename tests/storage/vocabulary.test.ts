import { expect, it } from 'vitest';
import { Vocabulary } from '#lib/storage/vocabulary.ts';

const add = (vocabulary: Vocabulary, word: string): number => vocabulary.numberOf(word, 0, word.length);

it('gives each word one number, wherever it stands', () => {
  const vocabulary = new Vocabulary();
  const numbers = ['django', 'c++', 'größe', 'django'].map((word) => add(vocabulary, word));
  expect(numbers).toEqual([0, 1, 2, 0]);
  expect(vocabulary.numberOf(' uses django daily ', 6, 12)).toBe(0);
  expect(vocabulary.size).toBe(3);
  expect([0, 1, 2].map((number) => vocabulary.word(number))).toEqual(['django', 'c++', 'größe']);
});

it('finds the words that begin so, and no shorter ones', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['rest', 'restful', 're', 'flask', 'arrest']) add(vocabulary, word);
  expect(vocabulary.beginningWith('rest').map((number) => vocabulary.word(number))).toEqual(['rest', 'restful']);
  expect(vocabulary.beginningWith('restfully')).toEqual([]);
});

it('tells fifty thousand words apart', () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 50_000 }, (_, n) => `w${(n * 2_654_435_761).toString(36)}`);
  expect(words.map((word) => add(vocabulary, word))).toEqual(words.map((_, n) => n));
  expect(words.every((word, n) => add(vocabulary, word) === n && vocabulary.word(n) === word)).toBe(true);
});
