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
    const wrong = { ...EMPTY_FORM, name: ' ', amount: 'much', currency: 'Euro', figure: '90000', retentionDays: '1.5' };
    expect(Object.keys(problemsOf(wrong)).sort()).toEqual(['amount', 'currency', 'figureSource', 'name', 'retentionDays']);
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
      figure: '65000',
      figureSource: 'Our own survey',
      remote: 'Four shared hours.',
      retentionDays: '90',
      settled: ['contract'],
    };
    expect(formOf({ id: 'r1', ...roleOf(form) })).toEqual(form);
  });

  it('without an amount has no budget', () => expect(roleOf({ ...EMPTY_FORM, name: 'x' }).brief.budget).toBeUndefined());
});
