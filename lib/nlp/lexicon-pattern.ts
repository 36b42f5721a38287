const escaped = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** An alternation of literal words, longest first, so that "to date" is tried before "to". For `u` patterns. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');

/** The same, as whole words: no letter, digit or mark directly before or after. */
export const anyWord = (words: readonly string[]): string => `(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{M}\\p{N}])`;

/** A pattern of whole words from alternatives that are patterns themselves. */
export const wholeWords = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
