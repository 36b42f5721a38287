import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import { monthsIn, type TimedWork } from '#lib/analysis/timeline.ts';
import { type Span, wholeSpan } from '#lib/evidence/span.ts';
import { ARCHITECT_OF, BUILDER_WORDS, FIELDS_LED, OTHER_TITLES } from '#lib/nlp/lexicon/title-words.ts';
import { anyWord } from '#lib/nlp/lexicon-pattern.ts';
import { lastMonth, spellMonths } from '#lib/profile/partial-date.ts';
import { UNDATED } from '#lib/rules/undated.ts';

const BUILDER = `(?:${anyWord(BUILDER_WORDS)}|${anyWord(ARCHITECT_OF)} architect\\b)`;
const HEADED = `\\b(?:head|director|vp|vice president)(?: of|,| -| –)? (?:the )?${anyWord(FIELDS_LED)}`;
const OTHER = new RegExp(anyWord(OTHER_TITLES), 'iu');
const IN_BRACKETS = /\([^()]*\)/gu;

/** Months of work that usually come before a title of software or data; less than this is worth asking about, never a verdict. */
const TITLES: readonly { words: RegExp; usual: number }[] = [
  {
    words: new RegExp(`${HEADED}|\\bcto\\b|\\bchief (?:technology|technical|data) officer\\b|${anyWord(ARCHITECT_OF)} architect\\b`, 'iu'),
    usual: 36,
  },
  { words: new RegExp(`\\b(?:principal|distinguished|staff|chief)\\b(?=.*${BUILDER})`, 'iu'), usual: 30 },
  {
    words: new RegExp(
      `\\b(?:tech|technical|engineering|development|data|software|ml|ai) (?:team )?(?:lead|manager)\\b|\\blead\\b(?=.*${BUILDER})`,
      'iu',
    ),
    usual: 30,
  },
  { words: new RegExp(`\\bsenior\\b(?=.*${BUILDER})`, 'iu'), usual: 18 },
];

const FIRST_TITLE = new RegExp(`\\b(?:junior|jr\\.?|trainee|apprentice|entry[- ]level)\\b(?=.*${BUILDER})`, 'iu');

/** Months that usually come before a title; nothing where it is no title of the trade, or names another person's. */
function usualBefore(position: string): number | undefined {
  const title = position.replace(IN_BRACKETS, ' ').replace(/\s+/gu, ' ');
  return OTHER.test(title) ? undefined : TITLES.find(({ words }) => words.test(title))?.usual;
}

export const titleAheadOfExperience = defineRule({
  id: 'mirage/title-ahead-of-experience',
  kind: 'context',
  severity: 'low',
  title: 'A title that usually comes later',
  why: 'Titles mean different things at different firms. What was decided, and for whom, says more than the word.',
  innocent: ['A small firm or a start-up gives large titles.', 'Titles are a matter of region.', 'Earlier work is not listed.'],
  questions: ['probe-title-scope'],
  requires: ['work'],
  words: 'english',

  *check(context) {
    const titled = context.timeline.timed.map((timed) => ({ timed, usual: usualBefore(timed.work.position) }));
    if (context.timeline.undated > 0 && titled.some(({ usual }) => usual !== undefined)) return yield { abstain: UNDATED };
    for (const { timed, usual } of titled) {
      const early = usual === undefined ? undefined : earlyBy(timed, usual, context);
      if (!early) continue;
      const { position } = timed.work;
      yield { message: `“${position}” ${early.when}`, spans: [titleSpan(timed), ...early.spans], slots: { position } };
      return;
    }
  },
});

interface Early {
  when: string;
  spans: readonly Span[];
}

/** Too little work before the job, or too short a way from a first title of the trade, whatever other trade came before that. */
function earlyBy(timed: TimedWork, usual: number, context: RuleContext): Early | undefined {
  const before = monthsBefore(timed, context);
  if (before !== undefined && before < usual) return { when: `after ${spellMonths(before)} of listed work`, spans: [] };
  const first = context.timeline.timed.findLast(({ work, start }) => start < timed.start && isFirstTitle(work.position));
  if (!first || timed.start - first.start >= usual) return undefined;
  return { when: `${spellMonths(timed.start - first.start)} after “${first.work.position}” began`, spans: [titleSpan(first)] };
}

/** "Junior Web Developer", "Trainee Data Engineer": the person had just begun in the trade. */
const isFirstTitle = (position: string): boolean => FIRST_TITLE.test(position.replace(IN_BRACKETS, ' '));

const titleSpan = ({ index, work }: TimedWork): Span => wholeSpan({ path: `work[${index}].position`, text: work.position });

/** Months of work before a job; not known where the years before the first one are not accounted for by a degree. */
function monthsBefore({ start }: TimedWork, { timeline, profile }: RuleContext): number | undefined {
  const earlier = timeline.timed.filter((job) => job.start < start);
  if (earlier.length > 0) return monthsIn(earlier.map((job) => ({ start: job.start, end: Math.min(job.end, start) })));
  const graduations = profile.education.flatMap(({ endDate }) => (endDate ? lastMonth(endDate) : []));
  const last = Math.max(...graduations);
  return graduations.length > 0 && start - last <= 18 ? 0 : undefined;
}
