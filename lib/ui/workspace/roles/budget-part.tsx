import { costOfWrongHire, WRONG_HIRE } from '#lib/roles/wrong-hire.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { Field, Part } from './field.tsx';
import { type FormProblems, numberIn, type RoleForm, roleOf } from './form.ts';
import type { RolesStore } from './store.ts';

interface BudgetPartProps {
  form: RoleForm;
  problems: FormProblems;
  store: RolesStore;
}

/** What can be paid, held against a figure of the market whose source is shown. It is never compared with a person. */
export function BudgetPart({ form, problems, store }: BudgetPartProps) {
  return (
    <Part title="4. Budget and market" hint="Yearly, before tax. Compared with the market alone, never with a person.">
      <div class="pair">
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
        <Field id="market" label="Market" value={form.market} change={(market) => store.change({ market })} />
      </div>
      <div class="pair">
        <Field
          id="figure"
          label="Your own figure for this market"
          value={form.figure}
          change={(figure) => store.change({ figure })}
          problem={problems.figure}
          inputMode="numeric"
        />
        <Field
          id="figure-source"
          label="Its source"
          value={form.figureSource}
          change={(figureSource) => store.change({ figureSource })}
          problem={problems.figureSource}
        />
      </div>
      <Comparison form={form} store={store} />
    </Part>
  );
}

function Comparison({ form, store }: Pick<BudgetPartProps, 'form' | 'store'>) {
  const amount = numberIn(form.amount);
  if (!amount) return <p class="hint">Without an amount nothing is compared. A range in the advertisement saves both sides time.</p>;
  const figure = store.figureFor(roleOf(form).brief);
  const currency = form.currency.trim().toUpperCase();
  const gap = figure ? figure.amount - amount : 0;
  return (
    <div class="stack stack--s">
      {figure ? (
        <p class={gap > 0 ? 'warnline' : 'hint'}>
          {gap > 0 && <Icon name="warn" small />}
          <span>
            {grouped(amount)} {currency} is {gap > 0 ? `${grouped(gap)} ${currency} below` : 'not below'} {grouped(figure.amount)}{' '}
            {figure.currency} ({figure.source}
            {form.figure ? '' : '; a vendor’s figure: replace it by your own'}). Four to six years of experience and a sought niche cost
            more.
          </span>
        </p>
      ) : (
        <p class="hint">There is no figure for this market and level. Give your own, with its source.</p>
      )}
      <p class="hint">
        A wrong hire is said to cost up to {WRONG_HIRE.times} times the yearly pay: {grouped(costOfWrongHire(amount))} {currency} (
        {WRONG_HIRE.source}; a vendor’s claim).
      </p>
    </div>
  );
}

const grouped = (amount: number): string => String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
