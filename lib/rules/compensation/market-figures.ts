import type { Brief } from '#lib/matrices/schema.ts';

/** A year's pay that a market is said to give, and who says so. A vendor's claim: it is shown with its source, and the Brief may replace it. */
export interface MarketFigure {
  amount: number;
  currency: string;
  source: string;
}

const SOURCE = 'Coders.dev, guide to recruitment pitfalls, 2026';

/** United States, a year. */
export const UNITED_STATES: Readonly<Partial<Record<Brief['level'], MarketFigure>>> = {
  mid: { amount: 121_932, currency: 'USD', source: SOURCE },
  senior: { amount: 141_976, currency: 'USD', source: SOURCE },
};

/** The figure to compare with: the Brief's own, else the built-in one of its market and level. */
export function marketFigure({ budget, level }: Brief): MarketFigure | undefined {
  if (budget?.marketFigure) return { ...budget.marketFigure, currency: budget.currency };
  const isUnitedStates = budget?.currency.toUpperCase() === 'USD' && /^(?:us|usa|united states)$/iu.test(budget.market ?? '');
  return isUnitedStates ? UNITED_STATES[level] : undefined;
}
