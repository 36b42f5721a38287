import type { DatePoint } from './date-parts.ts';
import { datePointAt } from './date-point.ts';
import { AND_WORDS, BETWEEN_WORDS, DURATION_UNITS, PRESENT_WORDS, SINCE_WORDS, TO_WORDS, UNTIL_WORDS } from './lexicon/date-words.ts';
import { anyOf } from './lexicon-pattern.ts';
import { monthAt } from './named-month.ts';

/**
 * A date or range as a text writes it. `startDate` and `endDate` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the text; both are
 * set for a single date. An end before the start stays as written. `start`, `end` are UTF-16 offsets, `text` is that slice.
 */
export interface DateRange {
  startDate?: string;
  endDate?: string;
  /** The range runs until today. */
  current?: boolean;
  start: number;
  end: number;
  text: string;
}

type Dates = Pick<DateRange, 'startDate' | 'endDate' | 'current'>;
type Found = { dates: Dates; end: number; single: boolean };

/** A dash or tilde, or an arrow, drawn or typed ("->"). */
const DASH = '(?:[-=]{0,2}>|[-‐‑‒–—−~∼〜～→⟶➔➜➝⇒])';
const NOT_IN_WORD = String.raw`(?![\p{L}\p{M}\p{N}])`;
const sticky = (source: string): RegExp => new RegExp(source, 'iuy');

const SEPARATOR = sticky(
  `\\s*${DASH}{1,3}\\s*|\\s+/\\s+|/(?=(?:\\d\\d){1,2}(?!\\d)|\\p{L})|\\s+(?:${anyOf(TO_WORDS)})${NOT_IN_WORD}\\s+|\\s*[,;|]?\\s+(?:${anyOf(TO_WORDS)}|end)\\s*:\\s*|\\t+|[^\\S\\n]{2,}`,
);
const AND = sticky(`\\s+(?:${anyOf(AND_WORDS)})\\s+`);
const TO_BEFORE_PRESENT = sticky(`(?:(?:${anyOf(TO_WORDS)})\\s+)?`);
const PRESENT = sticky(`(?:${anyOf(PRESENT_WORDS)})${NOT_IN_WORD}`);
const BARE_PRESENT = sticky(`\\s+(?:present|onwards?|to\\s+date|till\\s+date|until\\s+now|till\\s+now)${NOT_IN_WORD}`);
/** A dash with nothing behind it: at the end, before a closing bracket, or before the next column. */
const OPEN_END = sticky(`\\s*${DASH}{1,3}(?=[\\s.…)\\]]*$|\\s*[)\\]|]|[^\\S\\n]{3,}|\\t)`);
const SINCE = sticky(`(?:${anyOf(SINCE_WORDS)})${NOT_IN_WORD}['’]?\\s*(?::\\s*)?`);
const BETWEEN = sticky(`(?:${anyOf(BETWEEN_WORDS)})(?:\\s*:\\s*|\\s+)`);
const UNTIL = sticky(`(?:${anyOf(UNTIL_WORDS)})(?:\\s*:\\s*|\\s+)`);
const SHORT_END_YEAR = /['’]?(\d\d)(?![\d./-])/y;
const AMOUNT = `\\d{1,2}(?:[.,]\\d)?\\+?\\s?(?:${anyOf(DURATION_UNITS)})${NOT_IN_WORD}\\.?`;
const DURATION = sticky(`\\s*[·•|,:]?\\s*\\(?\\s*${AMOUNT}(?:\\s*(?:,|&|${anyOf(AND_WORDS)})?\\s*${AMOUNT})?\\s*\\)?`);

const ONLY_DURATION = new RegExp(`^\\(?\\s*${AMOUNT}(?:\\s*(?:,|&|${anyOf(AND_WORDS)})?\\s*${AMOUNT})?\\s*\\)?$`, 'iu');

/** Whether a text is an amount of time and nothing else: "4 yrs 7 mos". */
export const isDuration = (text: string): boolean => ONLY_DURATION.test(text);

/** Where a date may begin: a digit, an apostrophe or a letter, not inside a word or number. */
const BEGINNING = /(?<![\p{L}\p{M}\p{N}_€$£#])(?<!\d[.,:/\-–’'])(?:\d|['’‘](?=\d\d(?!\d))|\p{L}\p{M}*(?=[\p{L}\p{M}.\d’']|\s))/gu;

const endAt = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : undefined;
};

/** Where "present" ends, if the text says it at `at`. */
function presentAt(text: string, at: number): number | undefined {
  return endAt(PRESENT, text, at) ?? endAt(PRESENT, text, endAt(TO_BEFORE_PRESENT, text, at) ?? at);
}

const isYear = (point: DatePoint): boolean => point.first.length === 4 && !point.unsure;

/** `18` after `2015–`. */
function shortEndYear(text: string, at: number, first: DatePoint): DatePoint | undefined {
  SHORT_END_YEAR.lastIndex = at;
  const short = isYear(first) ? SHORT_END_YEAR.exec(text)?.[1] : undefined;
  if (short === undefined || /[\p{L}\d]/u.test(text[SHORT_END_YEAR.lastIndex] ?? '')) return undefined;
  const year = `${first.first.slice(0, 2)}${short}`;
  return year < first.first ? undefined : { first: year, last: year, end: SHORT_END_YEAR.lastIndex };
}

/** What follows a start: a second date, "present", or nothing. */
function rangeFrom(text: string, first: DatePoint, between: boolean): Found | undefined {
  const after = endAt(SEPARATOR, text, first.end) ?? (between ? endAt(AND, text, first.end) : undefined);
  const last = after === undefined ? undefined : (datePointAt(text, after) ?? shortEndYear(text, after, first));
  if (last) return { dates: { startDate: first.first, endDate: last.last }, end: last.end, single: false };
  const present =
    (after === undefined ? undefined : presentAt(text, after)) ??
    endAt(BARE_PRESENT, text, first.end) ??
    (first.unsure ? undefined : endAt(OPEN_END, text, first.end));
  if (present !== undefined) return { dates: { startDate: first.first, current: true }, end: present, single: false };
  return undefined;
}

/** "Jan – Mar 2020": the year of the end stands for both; a later month before it is of the year before. */
function sharedYear(text: string, at: number): Found | undefined {
  const named = monthAt(text, at);
  const after = named && endAt(SEPARATOR, text, endAt(/\.?/y, text, named.end) ?? named.end);
  const last = after === undefined ? undefined : datePointAt(text, after);
  if (!named || !last || last.first.length !== 7) return undefined;
  const year = Number(last.first.slice(0, 4)) - (named.month > Number(last.first.slice(5)) ? 1 : 0);
  const startDate = `${year}-${String(named.month).padStart(2, '0')}`;
  return { dates: { startDate, endDate: last.last }, end: last.end, single: false };
}

function rangeAt(text: string, at: number): Found | undefined {
  const since = endAt(SINCE, text, at);
  const between = since === undefined ? endAt(BETWEEN, text, at) : undefined;
  const begin = since ?? between ?? at;
  const first = datePointAt(text, begin);
  if (!first) return endOnly(text, at) ?? sharedYear(text, begin);
  const range = rangeFrom(text, first, begin !== at);
  if (range) return range;
  if (since !== undefined) return { dates: { startDate: first.first, current: true }, end: first.end, single: false };
  if (first.unsure || between !== undefined) return undefined;
  return { dates: { startDate: first.first, endDate: first.last }, end: first.end, single: true };
}

function endOnly(text: string, at: number): Found | undefined {
  const begin = endAt(UNTIL, text, at);
  const last = begin === undefined ? undefined : datePointAt(text, begin);
  return last && { dates: { endDate: last.last }, end: last.end, single: false };
}

function* everyDate(text: string): Generator<DateRange & { single: boolean }> {
  let from = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < from) continue;
    const found = rangeAt(text, index);
    if (!found || /[\p{L}\p{N}_]/u.test(text[found.end] ?? '')) continue;
    const end = found.single ? found.end : (endAt(DURATION, text, found.end) ?? found.end);
    from = end;
    yield { ...found.dates, start: index, end, text: text.slice(index, end), single: found.single };
  }
}

/** Every date and range of a text, in order; single dates carry the same start and end. */
export const findDates = (text: string): (DateRange & { single: boolean })[] => [...everyDate(text)];

/** Every range of a text ("2015–2018", "since 2021", "until May 2020"), in order. Single dates are no ranges. */
export const findDateRanges = (text: string): DateRange[] =>
  findDates(text)
    .filter(({ single }) => !single)
    .map(({ single: _, ...range }) => range);

const LABEL =
  /^[\s([{]*(?:(?:dates?(?:\s+employed)?|period|duration|when|zeitraum|dauer|periodo|période|período|okres|data|tidsperiod|periode|start(?:\s+date)?)\s*[:.]?\s+)?/iu;
/** What may follow the dates of an entry: nothing, punctuation, a note in brackets, or something set apart. */
const REST = /^[\s)\]}.]*(?:$|[,;·•|(\n–—-].*$)/su;

/**
 * The dates of one entry, from a text that holds little else: `Jan 2019 – Present · 4 yrs 3 mos`, `since 2021`, `2018`, `2019 –`.
 * `undefined` when the text does not begin with a date, or goes on as a sentence.
 */
export function parseDateRange(text: string): DateRange | undefined {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const first = everyDate(text).next().value;
  if (!first || !beginsThere(text, label, first.start)) return undefined;
  const { single: _, ...range } = first;
  return REST.test(text.slice(range.end)) ? range : undefined;
}

const beginsThere = (text: string, label: number, start: number): boolean =>
  start <= label || /^[\s"'’([:]*$/u.test(text.slice(label, start));

export { findYears, type YearMention } from './years.ts';
