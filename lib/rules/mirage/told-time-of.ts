import { entryAt } from '#lib/analysis/entry.ts';
import type { Mention } from '#lib/analysis/mentions.ts';
import type { RuleContext } from '#lib/analysis/rule.ts';
import { CLAIM_FILLERS } from '#lib/nlp/lexicon/claim-fillers.ts';
import type { CalendarUnit } from '#lib/nlp/lexicon/told-times.ts';
import type { Range } from '#lib/nlp/phrases.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';
import { type ToldTime, toldTimes } from '#lib/nlp/told-times.ts';
import { firstMonth, lastMonth, type MonthIndex } from '#lib/profile/partial-date.ts';

/** When a mention is said to have been, at the latest. Offsets are those of the place's text. */
export interface LatestTime extends Range {
  latest: MonthIndex;
  isYear: boolean;
}

/** Ends of a clause: what lies beyond speaks of something else. */
const CLAUSE_END =
  /[;:.!?–—]\s|,\s+(?:and|but|then|while|where|which|who|und|aber|dann|et|mais|puis|y|pero|luego|e|ma|en|maar|i|ale|och|men)\s/giu;

/** The time that the clause of a mention tells and that belongs to the mention: it follows it, or it opens the clause. */
export function toldTimeOf(mention: Mention, context: RuleContext): LatestTime | undefined {
  const { place, sentence, span } = mention;
  const sentenceText = place.text.slice(sentence.start, sentence.end);
  const clause = clauseAround(sentenceText, span.start - sentence.start);
  const text = sentenceText.slice(clause.start, clause.end);
  const offset = sentence.start + clause.start;
  const own = { start: span.start - offset, end: span.end - offset };
  const told = toldTimes(text).find((time) => belongs(time, own, text, mention));
  if (!told) return undefined;
  const latest = latestOf(told, mention, context);
  if (latest === undefined || !(place.entry || isAlone(mention, latest, context))) return undefined;
  return { start: told.start + offset, end: told.end + offset, latest, isYear: told.of === 'year' };
}

function clauseAround(sentence: string, at: number): Range {
  const ends = [...sentence.matchAll(CLAUSE_END)].map(({ index }) => index + 1);
  return { start: ends.findLast((end) => end <= at) ?? 0, end: ends.find((end) => end > at) ?? sentence.length };
}

/** Places that tell of a person's own use in few words; jobs have a year of their own to be read (see `namedYear`). */
const OWN_WORDS: ReadonlySet<string> = new Set(['headline', 'summary', 'skills']);

function belongs(time: ToldTime, own: Range, text: string, mention: Mention): boolean {
  if (time.of === 'job') return mention.place.entry?.list === 'work' && (follows(time, own, text) || opens(time, text));
  if (time.of === 'event') return isAdverbial(time, own, text);
  return OWN_WORDS.has(mention.place.where) && (follows(time, own, text) || isLedTo(time, own, text));
}

const JOINS = /[,;()]\s*\p{L}|(?<!\p{L})(?:and|or|but|while|i|at|for|with|und|oder|et|ou|y|o|e|en|of|och|eller|bei|chez)(?!\p{L})/iu;

/** "Snowflake warehouses since …", "went live in my first autumn": a few words, and no new thing between. */
const follows = (time: Range, own: Range, text: string): boolean => {
  const between = text.slice(own.end, Math.max(own.end, time.start));
  return time.start >= own.end && between.length <= 60 && !JOINS.test(between);
};

const opens = (time: Range, text: string): boolean => tokensOf(text.slice(0, time.start)).length <= 4;

/** "Since 2014 I have built FastAPI services": nothing but the words of such a claim between. */
const isLedTo = (time: Range, own: Range, text: string): boolean =>
  time.end <= own.start &&
  tokensOf(text.slice(0, time.start)).every(({ key }) => SUBJECT.has(key)) &&
  tokensOf(text.slice(time.end, own.start)).every(({ key }) => CLAIM_FILLERS.has(key) || SUBJECT.has(key));

const SUBJECT: ReadonlySet<string> = new Set([
  'i',
  'have',
  've',
  'been',
  'am',
  'has',
  'used',
  'using',
  'worked',
  'built',
  'ich',
  'arbeite',
  'mit',
  'nutze',
]);

const LEADS_TIME =
  /(?:^|,\s*|\b(?:just|shortly|right|already|even|well|long|months?|weeks?|years?|days|winter|summer|spring|autumn|kurz|schon|bereits|noch|juste|peu|déjà|poco|ya|pouco|já|già|vlak|kort|net|tuż|jeszcze|strax|redan|rett)\s+)\P{L}*$/iu;

/** Said of when something was done, and not of letters "from before the pandemic". */
const isAdverbial = (time: Range, own: Range, text: string): boolean =>
  (LEADS_TIME.test(text.slice(0, time.start)) && (opens(time, text) || time.start >= own.end)) ||
  (time.start >= own.end && /^[\s,]*(?:\p{Ll}+\s+)?$/u.test(text.slice(own.end, time.start)));

/** Whether no older thing stands in one list with it, for which the words may be meant: "Python, FastAPI since 2012". */
const isAlone = ({ place, sentence, span }: Mention, latest: MonthIndex, { mentions }: RuleContext): boolean =>
  mentions
    .filter((other) => other.place.path === place.path && other.sentence.start === sentence.start && other.span.end <= span.start)
    .every(({ skill, span: { end } }) => {
      const isOlder = !skill.firstRelease || firstMonth(skill.firstRelease.date) <= latest;
      return !isOlder || !JOINED.test(place.text.slice(end, span.start));
    });

const JOINED = /^\s*(?:,|&|\/|\+|and|und|et|y|e|en|i|och)\s*$/iu;

function latestOf(time: ToldTime, { place: { entry } }: Mention, { profile, today }: RuleContext): MonthIndex | undefined {
  if (time.of === 'event' || time.of === 'year') return firstMonth(time.latest);
  if (time.of === 'studies') return endOfStudies(profile.education, today);
  const start = entry && entryAt(profile, entry)?.startDate;
  return start && start.length >= 7 ? firstMonth(start) + monthsToEnd(time.unit, time.nth, firstMonth(start)) : undefined;
}

/** The last month of all studies; nothing where one has no end, or is not over. */
function endOfStudies(
  education: readonly { endDate?: string | undefined; current?: boolean | undefined }[],
  today: string,
): MonthIndex | undefined {
  const ends = education.map(({ endDate, current }) => (endDate && !current && endDate <= today ? lastMonth(endDate) : undefined));
  return ends.length === 0 || ends.includes(undefined) ? undefined : Math.max(...ends.filter((end) => end !== undefined));
}

/** The last months of each season, north and south, from January = 0. */
const SEASON_ENDS: Readonly<Partial<Record<CalendarUnit, readonly [number, number]>>> = {
  winter: [2, 8],
  spring: [5, 11],
  summer: [8, 2],
  autumn: [11, 5],
};
const UNIT_MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = { week: 1, month: 1, quarter: 3, year: 12 };

/** Months from a start to the end of its nth unit; a season is the next whole one on either half of the globe. */
function monthsToEnd(unit: CalendarUnit, nth: number, start: MonthIndex): number {
  const length = UNIT_MONTHS[unit];
  if (length !== undefined) return length * nth + (unit === 'quarter' ? 3 : 0);
  const toEnds = (SEASON_ENDS[unit] ?? []).map((end) => (end - (start % 12) + 12) % 12);
  return Math.max(...toEnds.map((months) => (months < 3 ? months + 12 : months))) + 12 * (nth - 1);
}
