import { describe, expect, it } from 'vitest';
import { quoteAround } from '#lib/evidence/quote-around.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return quoteAround(text, { start: 0, end: text.length }, { start, end: start + words.length });
};

describe('quoteAround', () => {
  it('is the whole sentence where a listener can take it in', () => {
    expect(around('We\n  halved  the queue.', 'halved')).toBe('We halved the queue.');
  });

  it('is the sentence and nothing before or after it', () => {
    const text = 'First. Raised speed a lot. Last.';
    expect(quoteAround(text, { start: 7, end: 26 }, { start: 7, end: 13 })).toBe('Raised speed a lot.');
  });

  it('begins with the words themselves where the sentence is long', () => {
    const before = 'among many other things '.repeat(6);
    expect(around(`${before}greatly improved speed.`, 'greatly')).toBe('… greatly improved speed.');
  });

  it('ends at a word where the rest is long, too', () => {
    const quote = around(`greatly improved ${'and kept improving '.repeat(20)}`, 'greatly');
    expect(quote).toMatch(/^… greatly improved (?:and kept improving ?)+(?:and kept|and)? ?…$/u);
    expect(quote.length).toBeLessThanOrEqual(136);
  });

  it('cuts no sign in two', () => expect(around('😀'.repeat(400), '😀').isWellFormed()).toBe(true));
});
