import { defineRule } from '#lib/analysis/rule.ts';
import { spellMonths } from '#lib/profile/partial-date.ts';

/** Years by which two totals may differ: one of them may be from an older version. */
const TOLERANCE = 2;

export const totalsDisagree = defineRule({
  id: 'timeline/totals-disagree',
  kind: 'contradiction',
  severity: 'medium',
  title: 'Two totals of experience that cannot both hold',
  why: 'A profile that counts its whole experience twice, and differently, was changed in one place and not in the other.',
  innocent: ['One of the two lines is from an older version.', 'One counts studies or another trade, and does not say so.'],
  questions: ['probe-total-years'],
  requires: [],

  *check({ yearsClaims }) {
    const totals = yearsClaims.filter(({ claim }) => claim.total).sort((a, b) => a.claim.years - b.claim.years);
    const [least, most] = [totals[0], totals.at(-1)];
    if (!least || !most || least.claim.atLeast || most.claim.years - least.claim.years <= TOLERANCE) return;
    const [few, many] = [least, most].map(({ claim }) => spellMonths(Math.round(claim.years * 12)));
    yield {
      message: `${many} of experience in one line, ${few} in another`,
      spans: [most.span, least.span],
      slots: { claimed: `${many} and of ${few}` },
    };
  },
});
