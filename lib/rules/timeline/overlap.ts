import { workSpan } from '#lib/analysis/entry.ts';
import { defineRule, proofOf, type RuleContext } from '#lib/analysis/rule.ts';
import type { Span } from '#lib/evidence/span.ts';
import { firstMonth, lastMonth, spellMonths } from '#lib/profile/partial-date.ts';
import type { Profile, Work } from '#lib/profile/schema.ts';
import { employerOf, sameEmployer } from '#lib/rules/same-employer.ts';
import { fullTimeField, isSharedWeek, looksFullTime } from './smaller-job.ts';

/** Shorter overlaps are handovers, notice periods and rounded dates. */
const LONGEST_HANDOVER = 3;
/** Findings beyond which the list says nothing new. */
const MOST = 3;

export const overlap = defineRule({
  id: 'timeline/overlap',
  kind: 'context',
  severity: 'medium',
  title: 'Two jobs that look full-time run side by side for long',
  why: 'Two full-time jobs at once are rare. Either one was smaller than it looks, or a date is wrong, and months may have been counted twice.',
  innocent: [
    'One of them was part-time, a consultancy or an own company.',
    'The dates are rounded to years.',
    'One employer was bought by the other.',
  ],
  questions: ['probe-parallel-jobs'],
  requires: [],

  *check(context) {
    const { profile } = context;
    for (const { pair, jobs, months } of longestFirst(context).slice(0, MOST)) {
      const spans = proofOf(wordsOf(profile, pair));
      if (!spans) continue;
      const [employer, other] = [employerOf(jobs[0]), employerOf(jobs[1])];
      yield {
        subject: `${employer} / ${other}`,
        message: `Two jobs that look full-time run side by side for ${spellMonths(months)}: ${employer} and ${other}`,
        spans,
        slots: { employer, other },
      };
    }
  },
});

/** What says that two jobs ran at full length: first the dates of both, then the words that call them full-time where there are any. */
function wordsOf(profile: Profile, pair: readonly number[]): Span[] {
  const dates = pair.map((index) => workSpan(profile, index, ['dates', 'position', 'name']));
  const fullTime = pair.map((index) => {
    const field = profile.work[index] && fullTimeField(profile.work[index]);
    return field && workSpan(profile, index, [field]);
  });
  const spans = [...dates, ...fullTime].flatMap((span) => span ?? []);
  return spans.filter(({ path }, i) => spans.findIndex((other) => other.path === path) === i);
}

interface Pair {
  pair: [number, number];
  jobs: [Work, Work];
  months: number;
}

function longestFirst(context: RuleContext): Pair[] {
  const { profile, timeline, today } = context;
  const pairs = timeline.experience.overlaps.flatMap(({ work: pair }): Pair[] => {
    const [a, b] = pair.map((index) => profile.work[index]);
    if (!a || !b || sameEmployer(a, b) || !looksFullTime(a) || !looksFullTime(b) || isSharedWeek(context, [a, b])) return [];
    return [{ pair, jobs: [a, b], months: sureOverlap(a, b, today) }];
  });
  return pairs.filter(({ months }) => months > LONGEST_HANDOVER).sort((a, b) => b.months - a.months);
}

/** Months that overlap however the dates are read within their precision; a job whose end is not told overlaps nothing for sure. */
function sureOverlap(a: Work, b: Work, today: string): number {
  const starts = [a, b].map(({ startDate }) => (startDate ? lastMonth(startDate) : Number.POSITIVE_INFINITY));
  const ends = [a, b].map(({ endDate, current }) => (current ? firstMonth(today) : endDate ? firstMonth(endDate) + 1 : 0));
  return Math.min(...ends, firstMonth(today)) - Math.max(...starts);
}
