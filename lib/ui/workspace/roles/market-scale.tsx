import { grouped } from '#lib/ui/words.ts';
import { type Figure, TIERS, type Tier } from './verbs.ts';

interface MarketScaleProps {
  from: number | undefined;
  amount: number;
  currency: string;
  tiers: Partial<Record<Tier, Figure>>;
}

export const TIER_NAMES: Readonly<Record<Tier, string>> = { junior: 'Junior', mid: 'Average', senior: 'Senior average', top: 'Top' };

const WIDTH = 600;
const MARGIN = 50;

/** The range that is offered, on one line with what the market is said to pay. Nothing where there is no figure. */
export function MarketScale({ from, amount, currency, tiers }: MarketScaleProps) {
  const marks = TIERS.flatMap((tier) => {
    const figure = tiers[tier];
    return figure ? [{ tier, amount: figure.amount }] : [];
  });
  if (marks.length === 0) return null;
  const least = from ?? amount;
  const all = [least, amount, ...marks.map((mark) => mark.amount)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (value: number): number => Math.round(MARGIN + ((value - low) / (high - low || 1)) * (WIDTH - 2 * MARGIN));
  const range = from && from < amount ? `${grouped(Math.round(from))} to ${grouped(Math.round(amount))}` : grouped(Math.round(amount));
  const told = marks.map((mark) => `${grouped(Math.round(mark.amount))} (${TIER_NAMES[mark.tier]})`).join(', ');
  return (
    <div class="card market-scale">
      <svg viewBox={`0 0 ${WIDTH} 84`} role="img" aria-label={`Your offer of ${range} ${currency}, against ${told}`}>
        <line class="ax" x1="0" x2={WIDTH} y1="40" y2="40" />
        <rect class="rng" x={x(least) - 2} y="36" width={x(amount) - x(least) + 4} height="8" rx="2" />
        <text class="own" x={(x(least) + x(amount)) / 2} y="26" text-anchor="middle">
          Your offer
        </text>
        {marks.map((mark, i) => (
          <g key={mark.tier}>
            <line class="tick" x1={x(mark.amount)} x2={x(mark.amount)} y1="34" y2="46" />
            <text x={x(mark.amount)} y="58" text-anchor="middle">
              {grouped(Math.round(mark.amount))}
            </text>
            <text x={x(mark.amount)} y={isCrowded(marks, i, x) ? 82 : 70} text-anchor="middle">
              {TIER_NAMES[mark.tier]}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Two names that would touch stand on two lines. */
const isCrowded = (marks: readonly { amount: number }[], i: number, x: (value: number) => number): boolean =>
  i % 2 === 1 && Math.abs(x(marks[i]?.amount ?? 0) - x(marks[i - 1]?.amount ?? 0)) < 90;
