import { CHANGE_ADVERBS, DURATION_UNITS, SCALE_UNITS } from './lexicon/outcome-words.ts';
import { anyOf } from './lexicon-pattern.ts';
import type { Range } from './phrases.ts';

const AMOUNT = `(?:[£$€]\\s?)?\\d[\\d.,' ]{0,12}(?:[kmb]\\b|bn\\b)?`;
const LENGTH = `${AMOUNT}\\s?(?:${anyOf(DURATION_UNITS)})(?![\\p{L}\\p{N}])`;
const SHARE = `\\d[\\d.,]{0,6}\\s?(?:%|percent\\b|per cent\\b|prozent\\b|por ciento\\b|pour cent\\b|procent\\b)`;

/** How far something moved: from one size to another, by a share, to a length of time, or a number of times. */
const CHANGES: readonly string[] = [
  `(?:from|von|de|van)\\s(?:(?!versi)[^\\s.;]+\\s){0,2}(?!(?:19|20)\\d\\d\\b)${AMOUNT}[^.;\\d]{0,24}?\\s(?:to|down to|auf|à|a|naar|para|au)\\s(?:[^\\s.;\\d]+\\s){0,2}${AMOUNT}(?:\\s?(?:%|(?:${anyOf([...DURATION_UNITS, ...SCALE_UNITS])})(?![\\p{L}\\p{N}])))?`,
  `(?:by|um|de|en un|em|met)\\s(?:[\\p{L}]+\\s){0,2}${SHARE}`,
  `${SHARE}\\s?(?:${anyOf(CHANGE_ADVERBS)})(?![\\p{L}])`,
  `(?:down|up|fell|rose|dropped|grew|went|now|became|cut|reduced|shortened)\\s(?:[^\\s.;\\d]+\\s){0,5}?(?:to|in|by)\\s(?:under |below |about )?${LENGTH}`,
  `${LENGTH}\\s(?:became|down to|to)\\s${AMOUNT}`,
  `\\d{1,4}(?:[.,]\\d)?\\s?[x×](?![\\p{L}\\p{N}])|\\b(?:two|three|four|five|ten|hundred|\\d{1,3})[- ]?fold\\b|\\b(?:halved|doubled|tripled|quadrupled)\\b`,
];
const CHANGE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CHANGES.join('|')})`, 'iu');

/** How much it served: rows, requests a second, users, terabytes. */
const SCALE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${AMOUNT}\\s?(?:(?:million|billion|thousand|hundred|mio\\.?|millionen|millones|millions|milhões)\\s)?(?:(?!(?:years?|months?|in|of)\\b)\\p{L}+\\s)?(?:${anyOf(SCALE_UNITS)})(?:\\s?(?:a|per|an|/|pro|par|por)\\s?(?:seconds?|sec|s|minutes?|min|hours?|h|days?|week|month|year|tag|jour|día|dia))?(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether some words tell how far something moved, in numbers. */
export const isChange = (words: string): boolean => CHANGE.test(words);

/** The change or the scale in numbers that a stretch of text tells, a change first; offsets are those of `text`. */
export function outcomeIn(text: string, { start, end }: Range): Range | undefined {
  const slice = text.slice(start, end);
  if (!/\d|halved|doubled|tripled|quadrupled|fold/iu.test(slice)) return undefined;
  const match = CHANGE.exec(slice) ?? SCALE.exec(slice);
  return match ? { start: start + match.index, end: start + match.index + match[0].replace(/[\s.,']+$/u, '').length } : undefined;
}
