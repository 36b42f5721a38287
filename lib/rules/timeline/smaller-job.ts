import type { RuleContext } from '#lib/analysis/rule.ts';
import { HOURS_OF_SOMETHING_ELSE, SMALLER_JOB } from '#lib/nlp/lexicon/smaller-job-words.ts';
import { wholeWords } from '#lib/nlp/lexicon-pattern.ts';
import { sentencesOf } from '#lib/nlp/phrases.ts';
import type { Work } from '#lib/profile/schema.ts';

const KIND = wholeWords(SMALLER_JOB.kinds);
const HOURS = wholeWords(SMALLER_JOB.hours);
const OTHER_HOURS = wholeWords(HOURS_OF_SOMETHING_ELSE);
const SHARE = /^[1-9]\d ?%$/u;
const FULL_TIME =
  /full[- ]time|vollzeit|temps plein|jornada completa|tiempo completo|tempo (?:pieno|integral|inteiro)|voltijds?|heltid|pełny etat/iu;
/** What speaks of the person's week as a whole: "I divide my week between two posts". */
const OWN_WEEK =
  /\b(?:both|two) (?:\p{L}+ )?(?:posts?|jobs|employers|roles|positions)\b|\b(?:split|divide|share)s? (?:my|the|his|her) (?:working )?week\b/iu;

const FIELDS = ['employmentType', 'position', 'dates'] as const;

/** The field of a job that calls it full-time. */
export const fullTimeField = (work: Pick<Work, (typeof FIELDS)[number]>) => FIELDS.find((field) => FULL_TIME.test(work[field] ?? ''));

/** Whether nothing that is said of a job makes it less than a full-time employment. */
export function looksFullTime({ name, position, employmentType = '', dates, summary, highlights }: Work): boolean {
  if (fullTimeField({ position, employmentType, dates })) return true;
  const header = [name, position, employmentType, dates ?? ''];
  const isSmaller = SHARE.test(employmentType.trim()) || header.some((text) => KIND.test(text) || HOURS.test(text));
  return !isSmaller && ![summary ?? '', ...highlights].some(tellsHours);
}

/** Whether a sentence outside of the jobs says that one of two was small, or that the week was shared. */
export const isSharedWeek = ({ textIndex }: RuleContext, jobs: readonly Work[]): boolean =>
  textIndex.in('summary', 'other').some(({ text, sentences }) =>
    sentences.some(({ start, end }) => {
      const sentence = text.slice(start, end);
      const isNamed = jobs.some(({ name }) => name.trim().length > 3 && sentence.includes(name.trim()));
      return (isNamed && HOURS.test(sentence)) || (OWN_WEEK.test(sentence) && (HOURS.test(sentence) || /\bbetween\b/u.test(sentence)));
    }),
  );

const tellsHours = (text: string): boolean =>
  HOURS.test(text) &&
  sentencesOf(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    return HOURS.test(sentence) && !OTHER_HOURS.test(sentence);
  });
