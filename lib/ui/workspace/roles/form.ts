import type { Brief } from '#lib/matrices/schema.ts';
import type { Role } from './verbs.ts';

/** A role while it is written: texts as typed. */
export interface RoleForm {
  name: string;
  specialization: string;
  level: Brief['level'];
  mustHave: readonly string[];
  amount: string;
  currency: string;
  market: string;
  figure: string;
  figureSource: string;
  remote: string;
  process: string;
  retentionDays: string;
  settled: readonly string[];
}

export const EMPTY_FORM: RoleForm = {
  name: '',
  specialization: 'ai-ml',
  level: 'mid',
  mustHave: [],
  amount: '',
  currency: 'USD',
  market: 'United States',
  figure: '',
  figureSource: '',
  remote: '',
  process: '',
  retentionDays: '',
  settled: [],
};

export function formOf({ name, brief, retentionDays, settled }: Role): RoleForm {
  const { specialization, level, mustHave, budget, remote = '', process = '' } = brief;
  return {
    ...EMPTY_FORM,
    name,
    specialization,
    level,
    mustHave,
    amount: budget ? String(budget.amount) : '',
    currency: budget?.currency ?? EMPTY_FORM.currency,
    market: budget?.market ?? EMPTY_FORM.market,
    figure: budget?.marketFigure ? String(budget.marketFigure.amount) : '',
    figureSource: budget?.marketFigure?.source ?? '',
    remote,
    process,
    retentionDays: retentionDays === undefined ? '' : String(retentionDays),
    settled,
  };
}

/** What is wrong with a form, by field; nothing where it can be kept. */
export type FormProblems = Partial<Record<keyof RoleForm, string>>;

export function problemsOf(form: RoleForm): FormProblems {
  const days = numberIn(form.retentionDays);
  return {
    ...(!form.name.trim() && { name: 'Give the role a name, such as the title of the post.' }),
    ...(form.amount.trim() && !numberIn(form.amount) && { amount: 'Write a yearly amount in figures, such as 95,000.' }),
    ...(!/^[A-Za-z]{3}$/u.test(form.currency.trim()) && { currency: 'Write the currency as three letters, such as USD or EUR.' }),
    ...(form.figure.trim() && !numberIn(form.figure) && { figure: 'Write a yearly amount in figures, such as 95,000.' }),
    ...(form.figure.trim() && !form.figureSource.trim() && { figureSource: 'Say where your figure is from, so that it can be checked.' }),
    ...(form.retentionDays.trim() &&
      !(days && Number.isInteger(days) && days <= 3650) && { retentionDays: 'Write a number of days from 1 to 3650, or leave it empty.' }),
  };
}

/** `95,000`, `95 000`, `95.000` and `95000` are one amount. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(/(?<=\d)[\s.,’'](?=\d{3}(?!\d))/gu, '');
  const number = /^\d{1,12}(?:[.,]\d{1,2})?$/u.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  return number > 0 ? number : undefined;
}

/** The role that a form without problems tells. */
export function roleOf(form: RoleForm): Omit<Role, 'id'> {
  const amount = numberIn(form.amount);
  const figure = numberIn(form.figure);
  const days = numberIn(form.retentionDays);
  const budget = amount && {
    amount,
    currency: form.currency.trim().toUpperCase(),
    ...(form.market.trim() && { market: form.market.trim() }),
    ...(figure && { marketFigure: { amount: figure, source: form.figureSource.trim() } }),
  };
  return {
    name: form.name.trim(),
    brief: {
      schemaVersion: 1,
      specialization: form.specialization,
      level: form.level,
      mustHave: [...form.mustHave],
      ...(budget && { budget }),
      ...(form.remote.trim() && { remote: form.remote.trim() }),
      ...(form.process.trim() && { process: form.process.trim() }),
    },
    ...(days && { retentionDays: days }),
    settled: form.settled,
  };
}
