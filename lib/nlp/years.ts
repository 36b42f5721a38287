import type { DatePoint } from './date-parts.ts';
import { datePointAt } from './date-point.ts';
import { anyWord } from './lexicon-pattern.ts';

/** A date within a sentence. `date` is `YYYY` or finer, `start`, `end` are UTF-16 offsets of the date alone, `text` is that slice. */
export interface YearMention {
  date: string;
  year: number;
  /** `in 2017`, `from 2017` (also since, after) or `until 2017` (also by, before). */
  relation: 'in' | 'from' | 'until';
  start: number;
  end: number;
  text: string;
}

const FROM = [
  'from',
  'since',
  'after',
  'starting',
  'starting in',
  'as of',
  'seit',
  'ab',
  'depuis',
  'desde',
  'dal',
  'sinds',
  'vanaf',
  'dès',
  'od',
  'sedan',
  'från',
  'siden',
  'fra',
];
const UNTIL = ['until', 'till', 'by', 'before', 'up to', 'through', 'to', 'bis', 'vor', 'hasta', 'até', 'fino al'];
const IN = [
  'in',
  'during',
  'around',
  'about',
  'circa',
  'ca',
  'throughout',
  'early',
  'mid',
  'late',
  'year',
  'of',
  'back in',
  'im',
  'jahr',
  'en',
  'em',
  'nel',
  'w',
  'i',
  'år',
  'v',
  'roku',
  'bereits',
  'schon',
  'already',
  'redan',
  'allerede',
];
/** Feasts and edges of a year, between a preposition and the year: "By Christmas 2016", "until the end of 2015". */
const WITHIN_YEAR =
  /(?:christmas|easter|weihnachten|ostern|noël|navidad|natal|natale|kerst|pasen|jul|(?:the )?(?:start|middle|end) of|ende|anfang|mitte|fin|début|finales de|principios de|fim de|fine|eind|begin|slutet av|summer|spring|autumn|winter|sommer|herbst|frühjahr|été|automne|printemps|hiver|verano|otoño|invierno|primavera|verão|outono|estate|autunno|inverno|zomer|herfst|voorjaar|najaar|sommaren|hösten|våren|vintern)\s+$/iu;
const LISTED = ['and', 'or', 'und', 'et', 'y', 'e'];

const BEGINNING = /(?<![\p{L}\p{M}\p{N}_€$£#])(?<!\d[.,:/\-–’'])(?:(?:19|20)\d\d|[QH][1-4]|\p{Lu}\p{Ll}{2,8})/gu;
const before = (words: readonly string[]): RegExp => new RegExp(`${anyWord(words)}[\\s("'“]*$`, 'iu');
const AFTER_FROM = before(FROM);
const AFTER_UNTIL = before(UNTIL);
const AFTER_IN = before(IN);
const AFTER_LIST = new RegExp(`(?:[,;/–—-]|${anyWord(LISTED)})\\s*$`, 'iu');
const SET_APART_BEFORE = /(?:[,;:(–—]\s?|^\s*)$/u;
const SET_APART_AFTER = /^\s*(?:[,;:.)–—]|$)/u;
/** "in 2000 shops" counts shops. */
const COUNTS = /^\s\p{Ll}{3,}s\b/u;
const LOOK_BACK = 32;

/** The years and months that a sentence names, in order: "in 2017", "From 2013", "2015 and 2016", "audits (2021, 2024)". */
export function findYears(text: string): YearMention[] {
  const mentions: YearMention[] = [];
  let from = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    const point = index < from ? undefined : datePointAt(text, index);
    const relation = point && !point.unsure ? relationOf(text, index, point, mentions.at(-1)) : undefined;
    if (!point || !relation) continue;
    from = point.end;
    mentions.push({
      date: point.first,
      year: Number(point.first.slice(0, 4)),
      relation,
      start: index,
      end: point.end,
      text: text.slice(index, point.end),
    });
  }
  return mentions;
}

function relationOf(text: string, start: number, point: DatePoint, previous: YearMention | undefined): YearMention['relation'] | undefined {
  const lead = text.slice(Math.max(0, start - LOOK_BACK), start).replace(WITHIN_YEAR, '');
  const tail = text.slice(point.end, point.end + LOOK_BACK);
  const counted = point.first.endsWith('00') && COUNTS.test(tail);
  if (counted) return undefined;
  if (AFTER_FROM.test(lead)) return 'from';
  if (AFTER_UNTIL.test(lead)) return 'until';
  if (AFTER_IN.test(lead)) return 'in';
  if (previous && start - previous.end < 6 && AFTER_LIST.test(lead)) return /[–—-]\s*$/u.test(lead) ? 'until' : 'in';
  const exact = point.first.length > 4;
  const setApart = SET_APART_BEFORE.test(start < LOOK_BACK ? lead : `x${lead}`) && SET_APART_AFTER.test(tail);
  return exact || setApart || startsList(text, point.end) ? 'in' : undefined;
}

/** "2015 and 2016": a year that another one follows at once. */
const startsList = (text: string, end: number): boolean => {
  const next = /^\s*(?:and|or|und|et|to|[,–—/-])\s*(?=(?:19|20)\d\d(?!\d))/iu.exec(text.slice(end, end + LOOK_BACK));
  return next !== null && datePointAt(text, end + next[0].length) !== undefined;
};
