import { defineRule } from '#lib/analysis/rule.ts';
import { swappedJobs } from '#lib/analysis/timeline.ts';
import { firstMonth, spellMonths } from '#lib/profile/partial-date.ts';
import { UNDATED } from '#lib/rules/undated.ts';

/** Months by which a claim may exceed the span of all jobs before it is worth a question. */
const TOLERANCE = 12;

export const totalYears = defineRule({
  id: 'timeline/total-years',
  kind: 'unsupported',
  severity: 'medium',
  title: 'More years of experience are claimed than all jobs span',
  why: 'The jobs listed, from the first day of the first one, cannot hold the years that the text claims.',
  innocent: ['Earlier jobs were left out.', 'Years of study or of own projects are counted in.', 'Parallel jobs were added up.'],
  questions: ['probe-total-years'],
  requires: ['work'],

  *check({ yearsClaims, timeline, profile, today }) {
    const claims = yearsClaims.filter(({ claim }) => claim.skillId === undefined && claim.ofWork);
    if (claims.length === 0) return;
    const swapped = swappedJobs(profile, today);
    if (timeline.undated > swapped.length) return yield { abstain: UNDATED };
    const jobs = [...timeline.timed, ...swapped];
    if (jobs.length === 0) return;
    const span = firstMonth(today) - Math.min(...jobs.map(({ start }) => start));
    for (const { claim, span: words } of claims) {
      if (claim.years * 12 <= span + TOLERANCE) continue;
      const claimed = spellMonths(Math.round(claim.years * 12));
      yield { message: `${claimed} claimed; the first job listed began ${spellMonths(span)} ago`, spans: [words], slots: { claimed } };
      return;
    }
  },
});
