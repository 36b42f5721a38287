import { type DateRange, findDates, isDuration } from '#lib/nlp/date-ranges.ts';
import { plainHeader } from './header-parts.ts';
import { namesOrganisation } from './words/employer-words.ts';
import { isEmploymentType } from './words/employment-words.ts';
import { isPlace } from './words/place-words.ts';
import { namesRole } from './words/role-words.ts';

/** The dates of an entry within its header line, with what stands before and after them. */
export interface EntryDates {
  dates: string;
  before: string;
  after: string;
  /** A year or month alone, which may be a mention. */
  single: boolean;
}

const MAX_LENGTH = 160;
const MAX_WORDS = 18;
const SENTENCE_END = /[.!?]["”’)]?$/;
const ABBREVIATION =
  /(?:\b(?:inc|ltd|kft|zrt|nyrt|bt|tbk|şti|co|corp|dept|univ|bros|lda|ltda|eood|pty|pvt|st|spol|intl|mfg|dr|prof|sr|jr|approx|ca|act|d\.d|u\.a|e\.v|a\.s|s\.a|s\.r\.l|n\.v|b\.v|s\.p\.a|s\.l|k\.s|d\.o\.o|s\.r\.o|o\.o)|\.\p{L})\.\)?$/iu;
const TWO_SENTENCES = /\p{Ll}{3}[.!?]\s+\p{Lu}/u;
const BEFORE_TRIM = /(?:[\s,;:|·•–—\-([/~…*_]|(?<!\.)\.{3,}(?!\.))+$/u;
const AFTER_TRIM = /^[\s,;:.|·•–—\-)\]/*_]+/u;
const SET_APART_BEFORE = /(?:^|[,;:|·•(\t–—]|\s-|\s{2})\s*$/u;
const SET_APART_AFTER = /^\s*(?:\.?$|[,;:|·•()\t–—]|-\s|\s{2})/u;

/** "2019 to 2023. Backend Developer, Acme Ltd.": dates that begin a line may end with a full stop, and so may the header. */
const OWN_SENTENCE = /^[.:]?\s+(?=\p{Lu})/u;
const EMPHASIS = /\*\*|__|^[*_](?=\S)|(?<=\S)[*_]$/g;
const DOT_LEADER = /\.{4,}\s*$/;
const DATE_LABEL =
  /(?:^|[|,;·]\s*)(?:period|dates?|duration|when|time|tenure|years?|start(?: date)?|zeitraum|dauer|zeit|période|durée|dates|periodo|período|fechas?|duración|datas?|periode|okres|data|durata|duur|tidsperiod|tid|období|perioada|период)$/iu;
/** Where slashes set the dates apart, they part the rest as well: "2019 – 2021 / Engineer / Acme". */
const SLASHES = /\s+\/\s+/g;
const bySlashes = (before: string, after: string): boolean => /\s\/\s*$/.test(before) || /^\s*\/\s/.test(after);

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Whether a line can be a header: short, no sentence, no remark in brackets, no bullet's lower-case rest. */
export function isHeaderLike(text: string): boolean {
  if (text === '' || text.length > MAX_LENGTH || words(text) > MAX_WORDS + 6) return false;
  if (/^(?:I|Ich|Je)\s/u.test(text)) return false;
  if (TWO_SENTENCES.test(text) || /^\(.*\)\.?$/.test(text) || /[;,]$/.test(text)) return false;
  if (SENTENCE_END.test(text) && !ABBREVIATION.test(text) && !/\d{4}\.?\)?$/.test(text) && !endsInDuration(text)) return false;
  return !/^\p{Ll}{2,}\s+\p{Ll}/u.test(text);
}

/** "… · 3 lata 11 mies.": the full stop is the unit's. */
const endsInDuration = (text: string): boolean => isDuration(/\d{1,2}\s\p{L}{1,6}\.$/u.exec(text)?.[0] ?? '');

/** In brackets with other words: "(80 % since 2023)" is a remark, "(2019 – 2021)" the entry's dates. */
function isRemark(text: string, range: DateRange): boolean {
  const open = text.lastIndexOf('(', range.start);
  if (open < 0 || text.slice(open, range.start).includes(')')) return false;
  const close = text.indexOf(')', open);
  const inside =
    text.slice(open + 1, range.start) + text.slice(Math.max(range.end, open + 1), close < 0 ? text.length : Math.max(close, range.end));
  return words(inside.replace(/[,;:|·–—-]/gu, ' ')) > 2;
}

function isSetApart(text: string, range: DateRange & { single: boolean }): boolean {
  const before = SET_APART_BEFORE.test(text.slice(0, range.start));
  if (DOT_LEADER.test(text.slice(0, range.start))) return true;
  if (range.single) return before && SET_APART_AFTER.test(text.slice(range.end)) && (range.start === 0 || atEnd(text, range));
  return (
    before ||
    (range.startDate !== undefined && range.endDate !== undefined) ||
    (range.current === true && !/^(?:since|from)/iu.test(range.text))
  );
}

const atEnd = (text: string, range: DateRange): boolean => /^[\s)\].]*(?:$|\(|[|·•,–—])/u.test(text.slice(range.end));

/** The dates that a header line carries, or `undefined` for a line without, or a sentence that mentions some. */
export function entryDatesOf(line: string): EntryDates | undefined {
  if (!/\d/.test(line) || line.length > MAX_LENGTH) return undefined;
  const text = plainHeader(line).replace(EMPHASIS, '');
  const dates = findDates(text);
  if (!isHeaderLike(text) && !beginsWithRange(text, dates[0]))
    return (dates[0] && asOwnSentence(text, dates[0])) ?? endingInSentence(text, dates.at(-1));
  const found = dates.filter((range) => !isRemark(text, range) && isSetApart(text, range));
  const range = found.find(({ single }) => !single) ?? found.at(-1);
  if (!range) return undefined;
  const slashed = bySlashes(text.slice(0, range.start), text.slice(range.end));
  const parted = (part: string): string => (slashed ? part.replace(SLASHES, ' | ') : part);
  const before = withoutStop(parted(text.slice(0, range.start).replace(BEFORE_TRIM, '').replace(DATE_LABEL, '')));
  const after = parted(text.slice(range.end).replace(AFTER_TRIM, ''));
  return {
    dates: range.text.trim(),
    before,
    after: after.startsWith('(') || after.includes('(') ? after : after.replace(/\)+$/, ''),
    single: range.single,
  };
}

/** "da settembre 2023 a gennaio 2024", "de 2019 à 2021 : …": small letters, but all of them the dates', with nothing or something set apart behind. */
function beginsWithRange(text: string, range: (DateRange & { single: boolean }) | undefined): boolean {
  if (range?.start !== 0 || range.single || range.startDate === undefined) return false;
  const rest = text.slice(range.end);
  return /^\.?$/.test(rest) || (/^(?:[,:;|·]|\s[–—-]\s|\s{2})/u.test(rest) && isHeaderLike(rest.replace(AFTER_TRIM, '')));
}

function asOwnSentence(text: string, range: DateRange & { single: boolean }): EntryDates | undefined {
  const lead = OWN_SENTENCE.exec(text.slice(range.end))?.[0];
  if (range.start > 0 || range.single || lead === undefined) return undefined;
  const after = text.slice(range.end + lead.length).replace(/\.$/, '');
  const isTitle = isHeaderLike(after) && (namesRole(after) || namesOrganisation(after)) && words(after) <= MAX_WORDS;
  return isTitle ? { dates: range.text.trim(), before: '', after, single: false } : undefined;
}

const MAX_SENTENCE_WORDS = 7;

/** "Data engineer, Elm Ltd, Leeds. From Aug 2019.", "Full-time, permanent. 2019 - 2021.": a header set as sentences, of which the last one is the dates. */
function endingInSentence(text: string, range: (DateRange & { single: boolean }) | undefined): EntryDates | undefined {
  if (!range || range.single || !/^\.?$/.test(text.slice(range.end)) || !/\.\s+$/.test(text.slice(0, range.start))) return undefined;
  const before = text.slice(0, range.start).replace(/\.\s+$/, '');
  const sentences = before.split(/\.\s+(?=\p{Lu})/u);
  const isTitle = namesRole(before) && sentences.every((sentence) => words(sentence) <= MAX_SENTENCE_WORDS && !/^I\s/.test(sentence));
  return isTitle || isTerms(before) ? { dates: range.text, before, after: '', single: false } : undefined;
}

/** "Full-time, permanent. Whitby": how and where somebody was employed, and nothing else. */
const isTerms = (text: string): boolean => termsOf(text) !== undefined;

/** The parts of such a text, a place that is not known as one with its label; `undefined` where it says anything else. */
export function termsOf(text: string): string[] | undefined {
  const parts = text.split(/[,.]\s+/u);
  const isKnown = (part: string): boolean => isEmploymentType(part) || isPlace(part);
  if (!parts.some(isKnown) || !parts.every((part) => isKnown(part) || (NAME.test(part) && !namesRole(part)))) return undefined;
  return parts.map((part) => (isKnown(part) ? part : `Location: ${part}`));
}

const withoutStop = (text: string): string => (text.endsWith('.') && isTerms(text.slice(0, -1)) ? text.slice(0, -1) : text);
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u;
