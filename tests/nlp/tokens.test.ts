import { describe, expect, it } from 'vitest';
import { tokensOf } from '#lib/nlp/tokens.ts';

const keys = (text: string) => tokensOf(text).map(({ key }) => key);

describe('tokensOf', () => {
  it.each([
    ['C++, C# and F#', ['c', '+', '+', 'c', '#', 'and', 'f', '#']],
    ['.NET and ASP.NET', [' .', 'net', 'and', 'asp', '.', 'net']],
    ['Node.js.', ['node', '.', 'js']],
    ['scikit-learn', ['scikit', 'learn']],
    ['CI/CD', ['ci', '/', 'cd']],
    ['C#/.NET', ['c', '#', '/', ' .', 'net']],
    ['R&D', ['r', '&', 'd']],
    ['Crème brûlée in Köln', ['crème', 'brûlée', 'in', 'köln']],
    ['', []],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  it('gives offsets of the text itself', () => {
    const text = '• Built in Node.js';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Built', 'in', 'Node', '.', 'js']);
  });
});
