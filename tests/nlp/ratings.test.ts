import { describe, expect, it } from 'vitest';
import { ratingOf } from '#lib/nlp/ratings.ts';

/** The rating of the word in asterisks, and whether it is a high one. */
function rating(marked: string): [string, boolean] | undefined {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  const found = ratingOf(text, { start: 0, end: text.length }, { start, end });
  return found && [text.slice(found.start, found.end), found.high];
}

describe('ratingOf', () => {
  it.each([
    ['Expert in *Django*', 'Expert'],
    ['Deep expert in GraphQL, Kubernetes and *Kafka*', 'Deep expert'],
    ['*Python* (expert)', 'expert'],
    ['*Python*: Advanced', 'Advanced'],
    ['*Python* – 9/10', '9/10'],
    ['*Django* 5 / 5', '5 / 5'],
    ['*Django*   ★★★★☆', '★★★★☆'],
    ['*Flask* 95 %', '95 %'],
    ['*Flask* level 5', 'level 5'],
    ['advanced *Python*', 'advanced'],
    ['Experte in *Kafka*', 'Experte'],
    ['*Spark* – avanzado', 'avanzado'],
  ])('high: %s', (text, words) => expect(rating(text)).toEqual([words, true]));

  it.each([
    ['*Python* (intermediate)', 'intermediate'],
    ['*Python* 3/5', '3/5'],
    ['*Python* 6/10', '6/10'],
    ['*Python* ★★★☆☆', '★★★☆☆'],
    ['*Python* 60 %', '60 %'],
    ['good knowledge of *Python*', 'good'],
  ])('not high: %s', (text, words) => expect(rating(text)).toEqual([words, false]));

  it.each([
    '*Python*, English C1',
    'Fluent in English and *Python*',
    '*Python* 3.11',
    'Expert in tides. *Python* at home',
    '*Python* in 5 of 6 projects',
    'Mastered the ferry, then *Python*',
    '*Python* since 2019',
    'English: advanced, *Python*',
  ])('none: %s', (text) => expect(rating(text)).toBeUndefined());
});
