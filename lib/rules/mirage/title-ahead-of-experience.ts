import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import { monthsIn, type TimedWork } from '#lib/analysis/timeline.ts';
import { wholeSpan } from '#lib/evidence/span.ts';
import { lastMonth, spellMonths } from '#lib/profile/partial-date.ts';

/** Months of work that usually come before a title; less than this is worth asking about, never a verdict. */
const TITLES: readonly { words: RegExp; usual: number }[] = [
  { words: /\b(?:principal|architect|head of|director|chief|vp|vice president|cto|distinguished|staff)\b/iu, usual: 36 },
  { words: /\b(?:lead|team lead|manager)\b/iu, usual: 30 },
  { words: /\bsenior\b/iu, usual: 18 },
];

export const titleAheadOfExperience = defineRule({
  id: 'mirage/title-ahead-of-experience',
  kind: 'context',
  severity: 'low',
  title: 'A title that usually comes later',
  why: 'Titles mean different things at different firms. What was decided, and for whom, says more than the word.',
  innocent: ['A small firm or a start-up gives large titles.', 'Titles are a matter of region.', 'Earlier work is not listed.'],
  questions: ['probe-title-scope'],
  requires: ['work'],

  *check(context) {
    for (const timed of context.timeline.timed) {
      const { position } = timed.work;
      const usual = TITLES.find(({ words }) => words.test(position))?.usual;
      const before = usual === undefined ? undefined : monthsBefore(timed, context);
      if (usual === undefined || before === undefined || before >= usual) continue;
      const spans = [wholeSpan({ path: `work[${timed.index}].position`, text: position })] as const;
      yield { message: `“${position}” after ${spellMonths(before)} of listed work`, spans, slots: { position } };
      return;
    }
  },
});

/** Months of work before a job; not known where a job has no dates, or where the years before the first one are not accounted for by a degree. */
function monthsBefore({ start }: TimedWork, { timeline, profile }: RuleContext): number | undefined {
  if (timeline.timed.length < profile.work.length) return undefined;
  const earlier = timeline.timed.filter((job) => job.start < start);
  if (earlier.length > 0) return monthsIn(earlier.map((job) => ({ start: job.start, end: Math.min(job.end, start) })));
  const graduations = profile.education.flatMap(({ endDate }) => (endDate ? lastMonth(endDate) : []));
  const last = Math.max(...graduations);
  return graduations.length > 0 && start - last <= 18 ? 0 : undefined;
}
