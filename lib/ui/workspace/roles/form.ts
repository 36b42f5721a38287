import type { Brief } from '#lib/matrices/schema.ts';
import { type Role, TIERS, type Tier } from './verbs.ts';

export interface TierFields {
  amount: string;
  source: string;
}

/** A role while it is written: texts as typed. */
export interface RoleForm {
  name: string;
  specialization: string;
  level: Brief['level'];
  mustHaveCompetencies: readonly string[];
  mustHave: readonly string[];
  from: string;
  amount: string;
  currency: string;
  market: string;
  /** The user's own figures of the market; an empty amount leaves the built-in one. */
  tiers: Readonly<Record<Tier, TierFields>>;
  needs: readonly string[];
  remote: string;
  process: string;
  retentionDays: string;
  settled: readonly string[];
}

const NO_TIER: TierFields = { amount: '', source: '' };

export const EMPTY_FORM: RoleForm = {
  name: '',
  specialization: 'ai-ml',
  level: 'mid',
  mustHaveCompetencies: [],
  mustHave: [],
  from: '',
  amount: '',
  currency: 'USD',
  market: 'United States',
  tiers: { junior: NO_TIER, mid: NO_TIER, senior: NO_TIER, top: NO_TIER },
  needs: [],
  remote: '',
  process: '',
  retentionDays: '',
  settled: [],
};

export function formOf({ name, brief, retentionDays, settled }: Role): RoleForm {
  const { specialization, level, mustHave, mustHaveCompetencies = [], budget, needs = [], remote = '', process = '' } = brief;
  return {
    ...EMPTY_FORM,
    name,
    specialization,
    level,
    mustHaveCompetencies,
    mustHave,
    from: budget?.from ? String(budget.from) : '',
    amount: budget ? String(budget.amount) : '',
    currency: budget?.currency ?? EMPTY_FORM.currency,
    market: budget?.market ?? EMPTY_FORM.market,
    tiers: tiersIn(brief),
    needs,
    remote,
    process,
    retentionDays: retentionDays === undefined ? '' : String(retentionDays),
    settled,
  };
}

function tiersIn({ budget, level }: Brief): RoleForm['tiers'] {
  const own = { ...budget?.marketTiers, ...(budget?.marketFigure && { [level]: budget.marketFigure }) };
  const fields = TIERS.map((tier): [Tier, TierFields] => {
    const pay = own[tier];
    return [tier, pay ? { amount: String(pay.amount), source: pay.source } : NO_TIER];
  });
  return Object.fromEntries(fields) as Record<Tier, TierFields>;
}

/** What can be kept at most: characters, and skills of the list. */
export const MOST = { name: 120, market: 60, source: 200, mustHave: 50 };

/** What is wrong with a form, by field; nothing where it can be kept. */
export type FormProblems = Partial<Record<keyof RoleForm | `${Tier}-amount` | `${Tier}-source`, string>>;

const AMOUNT = 'Write a yearly amount in figures, such as 95,000.';

export function problemsOf(form: RoleForm): FormProblems {
  const days = numberIn(form.retentionDays);
  return {
    ...(!form.name.trim() && { name: 'Give the role a name, such as the title of the post.' }),
    ...(form.name.trim().length > MOST.name && { name: tooLong(MOST.name) }),
    ...(form.mustHave.length > MOST.mustHave && {
      mustHave: `At most ${MOST.mustHave} skills can be kept: take ${form.mustHave.length - MOST.mustHave} away.`,
    }),
    ...amountProblem(form),
    ...(form.market.trim().length > MOST.market && { market: tooLong(MOST.market) }),
    ...(!/^[A-Za-z]{3}$/u.test(form.currency.trim()) && { currency: 'Write the currency as three letters, such as USD or EUR.' }),
    ...fromProblem(form),
    ...tierProblems(form),
    ...(form.retentionDays.trim() &&
      !(days && Number.isInteger(days) && days <= 3650) && { retentionDays: 'Write a number of days from 1 to 3650, or leave it empty.' }),
  };
}

const tooLong = (most: number): string => `This is too long: at most ${most} characters can be kept.`;

/** Own figures are kept with a budget alone. */
function amountProblem({ amount, tiers }: RoleForm): FormProblems {
  if (amount.trim()) return numberIn(amount) ? {} : { amount: AMOUNT };
  const isFigured = TIERS.some((tier) => `${tiers[tier].amount}${tiers[tier].source}`.trim());
  return isFigured ? { amount: 'Your figures of the market are kept with an amount alone: write one, or empty those figures.' } : {};
}

/** What is written about the budget and is not kept without an amount, in words. */
export function lostWithoutAmount({ amount, currency, market }: RoleForm): string[] {
  if (amount.trim()) return [];
  return [
    ...(currency.trim().toUpperCase() === EMPTY_FORM.currency ? [] : ['currency']),
    ...(['', EMPTY_FORM.market].includes(market.trim()) ? [] : ['market']),
  ];
}

function fromProblem({ from, amount }: RoleForm): FormProblems {
  const [least, most] = [numberIn(from), numberIn(amount)];
  if (!from.trim()) return {};
  if (!least) return { from: AMOUNT };
  if (!most) return { amount: 'Give the upper end of the range too.' };
  return least > most ? { from: 'The lower end is above the upper one.' } : {};
}

function tierProblems({ tiers }: RoleForm): FormProblems {
  const problems = TIERS.flatMap((tier): [string, string][] => {
    const { amount, source } = tiers[tier];
    if (!amount.trim()) return source.trim() ? [[`${tier}-amount`, 'Write the figure that your source gives, or empty the source.']] : [];
    if (!numberIn(amount)) return [[`${tier}-amount`, AMOUNT]];
    if (source.trim().length > MOST.source) return [[`${tier}-source`, tooLong(MOST.source)]];
    return source.trim() ? [] : [[`${tier}-source`, 'Say where your figure is from, so that it can be checked.']];
  });
  return Object.fromEntries(problems);
}

/** `95,000`, `95 000`, `95.000` and `95000` are one amount. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/gu, '');
  const number = /^\d{1,12}(?:[.,]\d{1,2})?$/u.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  return number > 0 ? number : undefined;
}

const COPY = ' (copy)';

/** A new role that begins as a copy of one, with nothing settled. */
export const copyOf = (role: Role): RoleForm => ({
  ...formOf(role),
  name: `${role.name.slice(0, MOST.name - COPY.length).trimEnd()}${COPY}`,
  settled: [],
});

/** The role that a form without problems tells. */
export function roleOf(form: RoleForm): Omit<Role, 'id'> {
  const days = numberIn(form.retentionDays);
  const budget = budgetOf(form);
  return {
    name: form.name.trim(),
    brief: {
      schemaVersion: 1,
      specialization: form.specialization,
      level: form.level,
      mustHave: [...form.mustHave],
      ...(form.mustHaveCompetencies.length > 0 && { mustHaveCompetencies: [...form.mustHaveCompetencies] }),
      ...(budget && { budget }),
      ...(form.needs.length > 0 && { needs: [...form.needs] }),
      ...(form.remote.trim() && { remote: form.remote.trim() }),
      ...(form.process.trim() && { process: form.process.trim() }),
    },
    ...(days && { retentionDays: days }),
    settled: form.settled,
  };
}

function budgetOf(form: RoleForm): Brief['budget'] {
  const amount = numberIn(form.amount);
  if (!amount) return undefined;
  const from = numberIn(form.from);
  const own = TIERS.flatMap((tier) => {
    const pay = numberIn(form.tiers[tier].amount);
    return pay ? [[tier, { amount: pay, source: form.tiers[tier].source.trim() }] as const] : [];
  });
  return {
    ...(from && { from }),
    amount,
    currency: form.currency.trim().toUpperCase(),
    ...(form.market.trim() && { market: form.market.trim() }),
    ...(own.length > 0 && { marketTiers: Object.fromEntries(own) }),
  };
}
