import { expect, it } from 'vitest';
import { groundsIn } from '#lib/questions/forbidden-topics.ts';

it.each([
  ['How old are you, by the way?', ['age']],
  ['Do you have children, and were you ill last year?', ['family', 'health']],
  ['Where are you from originally?', ['origin']],
  ['Why is there a gap in your CV?', ['gaps']],
])('%s', (text, grounds) => expect(groundsIn(text).map(({ ground }) => ground)).toEqual(grounds));

it.each([
  'How does a child process end?',
  'Which race condition did you meet?',
  'What does a race detector find in race-free code?',
  'What did your service do when it was slow?',
])('of the trade: %s', (text) => expect(groundsIn(text)).toEqual([]));

it('tells the words that it met, each once', () =>
  expect(groundsIn('Your wife, and once more your wife?')).toEqual([{ ground: 'family', words: ['wife'] }]));

it('takes no longer for a long text than for its parts', () => {
  const text = 'age of the age of the '.repeat(20_000);
  expect(groundsIn(`${text}whatever`).length).toBeLessThanOrEqual(1);
});
