import { QUARTER_WORDS, SEASON_WORDS } from '#lib/nlp/lexicon/date-words.ts';
import { anyOf } from '#lib/nlp/lexicon-pattern.ts';
import { groupsAt, OF, type PointReader, point, span, YEAR, YEAR_OR_SHORT, yearOf } from './date-parts.ts';

const SEASONS: ReadonlySet<string> = new Set(SEASON_WORDS);

const WORD = /[\p{L}\p{M}]+/uy;
const AFTER_SEASON = new RegExp(`\\.?[\\s-]*${OF}${YEAR_OR_SHORT}(?:/\\d{2,4}(?!\\d))?`, 'iuy');
const QUARTER = new RegExp(`(?:[QT](?<q1>[1-4])|(?<q2>[1-4])\\.?\\s?(?:${anyOf(QUARTER_WORDS)})\\.?)[\\s/,-]*${OF}${YEAR_OR_SHORT}`, 'iuy');
const YEAR_QUARTER = new RegExp(`${YEAR}[\\s/-]?Q(?<q1>[1-4])(?!\\d)`, 'iuy');
const HALF = new RegExp(`H(?<half>[12])[\\s/-]*${YEAR}`, 'iuy');

/** "Summer 2016" is 2016 and no more. */
export const season: PointReader = (text, at) => {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  if (!SEASONS.has(word.toLowerCase())) return undefined;
  const rest = groupsAt(AFTER_SEASON, text, at + word.length);
  return rest && point(rest.end, yearOf(rest));
};

/** "Q2 2020", "2020-Q2", "2. Quartal 2020". */
export const quarter: PointReader = (text, at) => {
  const found = groupsAt(QUARTER, text, at) ?? groupsAt(YEAR_QUARTER, text, at);
  return found && span(found.end, yearOf(found), Number(found.q1 ?? found.q2) * 3 - 2, 3);
};

/** "H1 2019". */
export const half: PointReader = (text, at) => {
  const found = groupsAt(HALF, text, at);
  return found && span(found.end, yearOf(found), Number(found.half) * 6 - 5, 6);
};
