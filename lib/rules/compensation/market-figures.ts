import type { Brief } from '#lib/matrices/schema.ts';

/** A year's pay that a market is said to give, and who says so. A vendor's claim: it is shown with its source, and the Brief may replace it. */
export interface MarketFigure {
  amount: number;
  currency: string;
  source: string;
}

export const TIERS = ['junior', 'mid', 'senior', 'top'] as const;
export type Tier = (typeof TIERS)[number];

const SOURCE = 'Coders.dev, guide to recruitment pitfalls, 2026';

/** United States, a year: the average, the average of seniors, and what the best paid earn. The source has none for juniors. */
export const UNITED_STATES: Readonly<Partial<Record<Tier, MarketFigure>>> = {
  mid: { amount: 121_932, currency: 'USD', source: SOURCE },
  senior: { amount: 141_976, currency: 'USD', source: SOURCE },
  top: { amount: 160_000, currency: 'USD', source: SOURCE },
};

/** Specialisations that the same source names among those that pay more; it gives no figure for how much. */
export const PREMIUM_NICHES: ReadonlySet<string> = new Set(['ai-ml', 'genai', 'fintech']);

/** The figure of each tier: the Brief's own, else the built-in one of its market. */
export function tiersOf({ budget, level }: Brief): Partial<Record<Tier, MarketFigure>> {
  if (!budget) return {};
  const { currency, market = '', marketFigure: own, marketTiers: given = {} } = budget;
  const isUnitedStates = currency.toUpperCase() === 'USD' && /^(?:us|usa|united states)$/iu.test(market);
  const tiers: Partial<Record<Tier, MarketFigure>> = isUnitedStates ? { ...UNITED_STATES } : {};
  for (const tier of TIERS) if (given[tier]) tiers[tier] = { ...given[tier], currency };
  return own ? { ...tiers, [level]: { ...own, currency } } : tiers;
}

/** The figure that the budget of a Brief is compared with: that of its level. */
export const marketFigure = (brief: Brief): MarketFigure | undefined => tiersOf(brief)[brief.level];

/** `121932` as "121,932", the same on every machine. */
export const amountText = (amount: number): string => String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
