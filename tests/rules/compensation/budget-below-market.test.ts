import { budgetBelowMarket } from '#lib/rules/compensation/budget-below-market.ts';
import { profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const profile = profileOf({});
const budget = (amount: number, more = {}) => ({ budget: { amount, currency: 'USD', market: 'US', ...more } });

testRule(budgetBelowMarket, {
  flagged: [
    {
      name: 'far below the figure',
      profile,
      brief: budget(90_000),
      quotes: [],
      message: /^The budget of 90,000 USD is below 121,932 USD \(.+2026\)$/,
      severity: 'note',
    },
    {
      name: 'a figure of one’s own',
      profile,
      brief: budget(50_000, { currency: 'EUR', market: 'DE', marketFigure: { amount: 70_000, source: 'our own offers' } }),
      quotes: [],
      message: /70,000 EUR \(our own offers\)/,
    },
    {
      name: 'a figure of one’s own for the level',
      profile,
      brief: { ...budget(90_000, { marketTiers: { senior: { amount: 150_000, source: 'own survey' } } }), level: 'senior' },
      quotes: [],
      message: /below 150,000 USD \(own survey\)/,
    },
  ],
  clear: [
    {
      name: 'a figure of one’s own for another level',
      profile,
      brief: budget(115_000, { marketTiers: { senior: { amount: 150_000, source: 'own survey' } } }),
    },
    { name: 'no budget', profile },
    { name: 'near the figure', profile, brief: budget(115_000) },
    { name: 'another market, for which there is no figure', profile, brief: budget(30_000, { market: 'IN' }) },
    { name: 'another currency', profile, brief: budget(30_000, { currency: 'EUR' }) },
    { name: 'a level without a figure', profile, brief: { ...budget(60_000), level: 'junior' } },
  ],
});
