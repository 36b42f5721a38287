import { grouped } from '#lib/ui/words.ts';
import { Field } from './field.tsx';
import { type FormProblems, type RoleForm, roleOf, type TierFields } from './form.ts';
import { TIER_NAMES } from './market-scale.tsx';
import type { RolesStore } from './store.ts';
import { TIERS, type Tier } from './verbs.ts';

interface MarketTiersProps {
  form: RoleForm;
  problems: FormProblems;
  store: RolesStore;
}

/** What the market pays by experience, each figure with its source and each to be replaced by the user's own. */
export function MarketTiers({ form, problems, store }: MarketTiersProps) {
  const { tiers } = store.marketOf({ ...roleOf(form).brief, budget: bareBudget(form) });
  const change = (tier: Tier, part: Partial<TierFields>): void =>
    store.change({ tiers: { ...form.tiers, [tier]: { ...form.tiers[tier], ...part } } });
  return (
    <details class="card tiers" open={TIERS.some((tier) => problems[`${tier}-amount`] ?? problems[`${tier}-source`]) || undefined}>
      <summary>Figures of the market, by experience</summary>
      <p class="hint">
        The ones given are a vendor’s for the United States. Four to six years of experience are said to earn clearly more than a first job.
        Put your own in their place: from offers that were taken or declined, or from a survey of your market.
      </p>
      {TIERS.map((tier) => (
        <fieldset key={tier} class="pair">
          <legend class="vh">{TIER_NAMES[tier]}</legend>
          <Field
            id={`${tier}-amount`}
            label={TIER_NAMES[tier]}
            hint={tiers[tier] ? `Given: ${grouped(tiers[tier].amount)} ${tiers[tier].currency}` : 'None given'}
            value={form.tiers[tier].amount}
            change={(amount) => change(tier, { amount })}
            problem={problems[`${tier}-amount`]}
            inputMode="numeric"
          />
          <Field
            id={`${tier}-source`}
            label="Source"
            hint={tiers[tier] ? tiers[tier].source : 'Where your figure is from'}
            value={form.tiers[tier].source}
            change={(source) => change(tier, { source })}
            problem={problems[`${tier}-source`]}
          />
        </fieldset>
      ))}
    </details>
  );
}

/** A budget without own figures: what is given for its market. */
const bareBudget = ({ currency, market }: RoleForm) => ({ amount: 1, currency: currency.trim() || 'USD', market: market.trim() });
