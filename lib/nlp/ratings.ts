import { HIGH_RATINGS, RATING_WORDS } from './lexicon/rating-words.ts';
import { anyOf } from './lexicon-pattern.ts';
import type { Range } from './phrases.ts';

/** How highly a text rates one of its own skills: the words that say so, and whether they name one of the top levels. */
export interface Rating extends Range {
  high: boolean;
}

const WORD = anyOf([...HIGH_RATINGS, ...RATING_WORDS]);
const SCALE = '(?:10|[0-9](?:[.,]5)?)\\s?/\\s?10|[0-5](?:[.,]5)?\\s?/\\s?5|[★⭐●■]{1,5}[☆○□]{0,4}|\\d{2,3}\\s?%|level\\s[1-5]';

/** "Python (expert)", "Python – 9/10", "Python ★★★★☆". */
const BEHIND = new RegExp(`^[^\\S\\n]*[(:–—|-]?[^\\S\\n]*(?<rating>${WORD}(?![\\p{L}])|${SCALE})`, 'iu');
/** "Expert in Django", "advanced Python"; a list may follow. */
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?<rating>${WORD})(?:[- ]level)?\\s+(?:(?:user|knowledge|skills?|kenntnisse|command)\\s+)?(?:(?:in|with|of|at|en|con|com|avec)\\s+(?:[^.;:!?()\\n]{0,60}[,&]\\s|[^.;:!?()\\n]{0,60}\\band\\s)?)?$`,
  'iu',
);
/** Characters before a name in which its rating may begin. */
const REACH = 100;

/** The rating that stands at a skill's name, before it or behind it; offsets are those of `text`. */
export function ratingOf(text: string, sentence: Range, mention: Range): Rating | undefined {
  const behind = BEHIND.exec(text.slice(mention.end, sentence.end));
  if (behind) return ratingAt(mention.end + behind[0].length, behind);
  const from = Math.max(sentence.start, mention.start - REACH);
  const before = BEFORE.exec(text.slice(from, mention.start));
  const { rating: words = '' } = before?.groups ?? {};
  return before ? ratingAt(from + before.index + words.length, before) : undefined;
}

function ratingAt(end: number, { groups = {} }: RegExpExecArray): Rating {
  const { rating = '' } = groups;
  return { start: end - rating.length, end, high: isHigh(rating) };
}

const HIGH = new RegExp(`^(?:${anyOf(HIGH_RATINGS)})$`, 'iu');

/** Whether a rating names the top of its scale: "expert", 9 of 10, 4 of 5 stars, 90 %. */
export function isHigh(words: string): boolean {
  const rating = words.trim();
  if (HIGH.test(rating)) return true;
  if (/[★⭐●■]/u.test(rating)) return (rating.match(/[★⭐●■]/gu) ?? []).length >= 4;
  const [value = 0, of = 0] = (rating.match(/\d+(?:[.,]5)?/gu) ?? []).map((number) => Number(number.replace(',', '.')));
  if (rating.endsWith('%')) return value >= 90 && value <= 100;
  return of === 10 ? value >= 9 : value === 5;
}
