import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, formOf, numberIn, problemsOf, roleOf } from '#lib/ui/workspace/roles/form.ts';

describe('amounts as they are typed', () => {
  it.each([
    ['95000', 95_000],
    ['95,000', 95_000],
    ['95.000', 95_000],
    ['95 000', 95_000],
    ['95’000', 95_000],
    ['1,250,000', 1_250_000],
    ['95000.50', 95_000.5],
    ['0', undefined],
    ['-5', undefined],
    ['a lot', undefined],
    ['', undefined],
  ])('%j', (text, amount) => expect(numberIn(text)).toBe(amount));
});

describe('a form', () => {
  it('needs a name alone', () => {
    expect(Object.keys(problemsOf(EMPTY_FORM))).toEqual(['name']);
    expect(problemsOf({ ...EMPTY_FORM, name: 'Web, Porto' })).toEqual({});
  });

  it('says what is wrong with each field', () => {
    const tiers = { ...EMPTY_FORM.tiers, senior: { amount: '90000', source: ' ' }, top: { amount: 'high', source: 'x' } };
    const wrong = { ...EMPTY_FORM, name: ' ', amount: 'much', currency: 'Euro', from: 'less', retentionDays: '1.5', tiers };
    expect(Object.keys(problemsOf(wrong)).sort()).toEqual([
      'amount',
      'currency',
      'from',
      'name',
      'retentionDays',
      'senior-source',
      'top-amount',
    ]);
    const upside = { ...EMPTY_FORM, name: 'x', from: '90,000', amount: '80,000' };
    expect(problemsOf(upside)).toEqual({ from: 'The lower end is above the upper one.' });
    expect(problemsOf({ ...upside, amount: '' })).toEqual({ amount: 'Give the upper end of the range too.' });
  });

  it('becomes a role and the same form again', () => {
    const form = {
      ...EMPTY_FORM,
      name: 'Web, Porto',
      specialization: 'web',
      mustHave: ['django'],
      amount: '60000',
      currency: 'EUR',
      market: 'Portugal',
      from: '50000',
      mustHaveCompetencies: ['orm'],
      needs: ['secrets'],
      tiers: { ...EMPTY_FORM.tiers, senior: { amount: '65000', source: 'Our own survey' } },
      remote: 'Four shared hours.',
      retentionDays: '90',
      settled: ['contract'],
    };
    expect(formOf({ id: 'r1', ...roleOf(form) })).toEqual(form);
  });

  it('takes the one figure of an older role as that of its level', () => {
    const pay = { amount: 70_000, source: 'Own offers' };
    const brief = { schemaVersion: 1 as const, specialization: 'web', level: 'senior' as const, mustHave: [] };
    const form = formOf({
      id: 'r',
      name: 'x',
      settled: [],
      brief: { ...brief, budget: { amount: 1, currency: 'EUR', marketFigure: pay } },
    });
    expect(form.tiers.senior).toEqual({ amount: '70000', source: 'Own offers' });
    expect(roleOf(form).brief.budget?.marketTiers).toEqual({ senior: pay });
  });

  it('without an amount has no budget', () => expect(roleOf({ ...EMPTY_FORM, name: 'x' }).brief.budget).toBeUndefined());
});
