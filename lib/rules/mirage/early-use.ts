import { entryAt } from '#lib/analysis/entry.ts';
import type { Mention } from '#lib/analysis/mentions.ts';
import type { RuleContext } from '#lib/analysis/rule.ts';
import { quoteAround } from '#lib/evidence/quote-around.ts';
import { type Span, spanOf } from '#lib/evidence/span.ts';
import { OTHER_TIME } from '#lib/nlp/lexicon/other-time.ts';
import { anyWord, wholeWords } from '#lib/nlp/lexicon-pattern.ts';
import { isLabelledList } from '#lib/nlp/mention-strength.ts';
import { firstMonth, lastMonth, monthAndYear, monthName, precisionOf } from '#lib/profile/partial-date.ts';
import { namedYear } from './named-year.ts';
import { toldTimeOf } from './told-time-of.ts';

/** A use of a thing that its text puts before the thing was public. `where` tells places apart, `at` names one in a question, `words` are those that tell the time. */
export interface EarlyUse {
  where: string;
  at: string;
  when: string;
  words?: Span;
  /** The sentence that tells the time, for reading out. */
  told?: string;
}

/** Months of grace: for a skill somewhere in a dated job, whose end may be rounded; and for a date that the text itself tells. */
const GRACE_OF_ENTRY = 12;
const GRACE_OF_DATE = 3;

const OUT_OF_TIME = wholeWords(OTHER_TIME);
const THESIS = new RegExp(
  anyWord([
    'thesis',
    'dissertation',
    'abschlussarbeit',
    'bachelorarbeit',
    'masterarbeit',
    'diplomarbeit',
    'mémoire',
    'tesis',
    'tesi',
    'tese',
    'scriptie',
  ]),
  'iu',
);

/** What is longer was not written as one sentence, and its words belong to nothing for certain. */
const LONGEST_SENTENCE = 2_000;

/** Where and when a mention puts its skill too early, if it does so for certain. */
export function earlyUseOf(mention: Mention, context: RuleContext): EarlyUse | undefined {
  const { skill, place, sentence, strength } = mention;
  if (!skill.firstRelease || strength === 'none' || sentence.end - sentence.start > LONGEST_SENTENCE) return undefined;
  return place.where === 'certificate' ? inCertificate(mention, context) : (inToldTime(mention, context) ?? inEntry(mention, context));
}

/** Whether a date lies before a release for certain; a release known by its year alone leaves no months to be graceful with. */
const isBefore = (date: string, release: string): boolean =>
  precisionOf(release) === 'year' ? date.slice(0, 4) < release : lastMonth(date) + GRACE_OF_DATE <= firstMonth(release);

function inCertificate({ place, skill }: Mention, { profile }: RuleContext): EarlyUse | undefined {
  const index = Number(/\d+/u.exec(place.path)?.[0]);
  const date = place.entry ? entryAt(profile, place.entry)?.endDate : profile.certificates[index]?.date;
  if (!date || !isBefore(date, skill.firstRelease?.date ?? '')) return undefined;
  return { where: place.path, at: `a certificate of ${monthAndYear(date)}`, when: `in a certificate of ${monthAndYear(date)}` };
}

/** A time that the words of the same clause tell: "since 2014", "in my first autumn", "before the first lockdown". */
function inToldTime(mention: Mention, context: RuleContext): EarlyUse | undefined {
  const { place, skill, sentence } = mention;
  const told = toldTimeOf(mention, context);
  if (!told || !isBefore(monthName(told.latest), skill.firstRelease?.date ?? '')) return undefined;
  const rest = place.text.slice(sentence.start, told.start) + place.text.slice(told.end, sentence.end);
  if (OUT_OF_TIME.test(rest)) return undefined;
  const label = place.entry && entryAt(context.profile, place.entry)?.label;
  const words = spanOf(place, told);
  const latest = told.isYear ? '' : ` (${monthAndYear(monthName(told.latest))} at the latest)`;
  return {
    where: whereOf(mention),
    at: label || 'an earlier time',
    when: `“${words.quote}”${latest}${label ? ` at ${label}` : ''}`,
    words,
    told: quoteAround(place.text, sentence, { start: Math.min(mention.span.start, told.start), end: told.end }),
  };
}

const whereOf = ({ place: { entry, path } }: Mention): string => (entry ? `${entry.list} ${entry.index}` : path);

/** A year that the sentence names, or the end of the job or degree. */
function inEntry(mention: Mention, { profile }: RuleContext): EarlyUse | undefined {
  const { skill, place, sentence, span, strength } = mention;
  const { startDate, endDate, current, label } = (place.entry && entryAt(profile, place.entry)) ?? {};
  const release = skill.firstRelease?.date ?? '';
  const words = place.text.slice(sentence.start, sentence.end);
  if (!place.entry || (startDate && endDate && lastMonth(endDate) < firstMonth(startDate)) || OUT_OF_TIME.test(words)) return undefined;
  const at = label || 'this place';
  const isStudy = place.entry?.list === 'education';
  const years = { first: yearOf(startDate), last: yearOf(endDate) };
  const year = isStudy ? undefined : namedYear(words, span.start - sentence.start, years);
  if (year !== undefined && isBefore(String(year), release)) return { where: whereOf(mention), at, when: `in ${year} at ${at}` };
  if (current || !startDate || !endDate || lastMonth(endDate) + GRACE_OF_ENTRY > firstMonth(release) || isStray(place.text, strength))
    return undefined;
  if (isStudy && !THESIS.test(words)) return undefined;
  return { where: whereOf(mention), at, when: `in ${isStudy ? 'studies' : 'a job'} that ended in ${monthAndYear(endDate)} (${at})` };
}

const yearOf = (date: string | undefined): number => (date ? Number(date.slice(0, 4)) : Number.POSITIVE_INFINITY);

/** A list of names without a label may have been pasted below a job that it does not belong to. */
const isStray = (text: string, strength: Mention['strength']): boolean =>
  strength === 'weak' && !isLabelledList(text) && !THESIS.test(text);
