import { expect, test } from 'vitest';
import { nearbyText, quoteInContext } from '#lib/ui/quote-context.ts';
import { span } from './sample-report.ts';

const inContext = (text: string, quote: string) => quoteInContext(text, span('basics.summary', text, quote));

test('a quote stands in its own sentence', () => {
  expect(inContext('I like tea. Expert in PyTorch and more. Call me.', 'PyTorch')).toEqual({
    before: 'Expert in ',
    quote: 'PyTorch',
    after: ' and more.',
  });
});

test('a line is as good as a sentence', () => {
  expect(inContext('one line\nused PyTorch daily\nanother', 'PyTorch')).toEqual({ before: 'used ', quote: 'PyTorch', after: ' daily' });
});

test('a long sentence is cut between words, and says that it goes on', () => {
  const long = 'word '.repeat(40);
  const { before, after } = inContext(`${long}PyTorch ${long}`, 'PyTorch');
  expect(before).toMatch(/^…(word )+$/);
  expect(after).toMatch(/^( word)+…$/);
});

test('a long quote is cut', () => {
  const quote = 'word '.repeat(200).trim();
  expect(inContext(quote, quote).quote).toMatch(/^(word )+word…$/);
});

test('a quote that the text does not hold stands alone', () => {
  const misplaced = { path: 'x', start: 3, end: 6, quote: 'abc' };
  expect(quoteInContext('something else', misplaced)).toEqual({ before: '', quote: 'abc', after: '' });
  expect(quoteInContext(undefined, misplaced)).toEqual({ before: '', quote: 'abc', after: '' });
  expect(nearbyText(undefined, misplaced)).toBe('abc');
});

test('the text nearby holds the quote and what stands around it', () => {
  const text = `${'a'.repeat(200)} PyTorch ${'b'.repeat(200)}`;
  expect(nearbyText(text, span('x', text, 'PyTorch'))).toBe(`${'a'.repeat(89)} PyTorch ${'b'.repeat(89)}`);
});
