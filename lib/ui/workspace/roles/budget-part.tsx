import { costOfWrongHire, WRONG_HIRE } from '#lib/roles/wrong-hire.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { grouped } from '#lib/ui/words.ts';
import { Field, Part } from './field.tsx';
import { type FormProblems, lostWithoutAmount, numberIn, type RoleForm, roleOf } from './form.ts';
import { MarketScale } from './market-scale.tsx';
import { MarketTiers } from './market-tiers.tsx';
import type { RolesStore } from './store.ts';

interface BudgetPartProps {
  form: RoleForm;
  problems: FormProblems;
  store: RolesStore;
}

/** What can be paid, held against figures of the market whose sources are shown. It is never compared with a person. */
export function BudgetPart({ form, problems, store }: BudgetPartProps) {
  return (
    <Part id="budget" title="4. Budget and market" hint="Yearly, before tax. Compared with the market alone, never with a person.">
      <div class="pair">
        <Field
          id="from"
          label="From"
          value={form.from}
          change={(from) => store.change({ from })}
          problem={problems.from}
          inputMode="numeric"
        />
        <Field
          id="amount"
          label="Most that can be paid"
          value={form.amount}
          change={(amount) => store.change({ amount })}
          problem={problems.amount}
          inputMode="numeric"
        />
        <Field
          id="currency"
          label="Currency"
          value={form.currency}
          change={(currency) => store.change({ currency })}
          problem={problems.currency}
        />
        <Field id="market" label="Market" value={form.market} change={(market) => store.change({ market })} problem={problems.market} />
      </div>
      <Comparison form={form} store={store} />
      <MarketTiers form={form} problems={problems} store={store} />
    </Part>
  );
}

function Comparison({ form, store }: Pick<BudgetPartProps, 'form' | 'store'>) {
  const amount = numberIn(form.amount);
  if (!amount) return <WithoutAmount lost={lostWithoutAmount(form)} />;
  const { brief } = roleOf(form);
  const { tiers, sought } = store.marketOf(brief);
  const figure = tiers[form.level];
  const currency = form.currency.trim().toUpperCase();
  const gap = figure ? figure.amount - amount : 0;
  return (
    <div class="offer">
      <MarketScale from={numberIn(form.from)} amount={amount} currency={currency} tiers={tiers} />
      {figure ? (
        <p class={gap > 0 ? 'warnline' : 'hint'}>
          {gap > 0 && <Icon name="warn" small />}
          <span>
            {rounded(amount)} {currency} is {gap > 0 ? `${rounded(gap)} ${currency} below` : 'not below'} {rounded(figure.amount)}{' '}
            {figure.currency}, which {figure.source} gives for this level.
            {gap > 0 && ' Raise it, lower the level, or say it in the first call.'}
          </span>
        </p>
      ) : (
        <p class="hint">There is no figure for this market and level. Give your own below, with its source.</p>
      )}
      {sought && (
        <p class="hint">
          This specialisation is named among those that pay more than Python work in general ({WRONG_HIRE.source}); how much more, it does
          not say.
        </p>
      )}
      <p class="hint">
        Say the range in the advertisement and in the first message: who would decline it at the end declines it then. A rate is one of a
        market and a level of experience; one for the whole world fits nobody.
      </p>
      <p class="hint">
        A wrong hire is said to cost up to {WRONG_HIRE.times} times the yearly pay: {rounded(costOfWrongHire(amount))} {currency} (
        {WRONG_HIRE.source}; a vendor’s claim).
      </p>
    </div>
  );
}

function WithoutAmount({ lost }: { lost: readonly string[] }) {
  return (
    <>
      <p class="hint">Without an amount nothing is compared. A range in the advertisement saves both sides time.</p>
      <div role="status">
        {lost.length > 0 && (
          <p class="warnline">
            <Icon name="warn" small />
            <span>The {lost.join(' and the ')} will not be kept: without an amount there is no budget.</span>
          </p>
        )}
      </div>
    </>
  );
}

const rounded = (amount: number): string => grouped(Math.round(amount));
