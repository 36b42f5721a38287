import { describe, expect, it } from 'vitest';
import { roleRecordSchema } from '#lib/storage/records.ts';
import {
  copyOf,
  EMPTY_FORM,
  formOf,
  lostWithoutAmount,
  MOST,
  numberIn,
  problemsOf,
  type RoleForm,
  roleOf,
} from '#lib/ui/workspace/roles/form.ts';

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

  const longest: RoleForm = {
    ...EMPTY_FORM,
    name: 'n'.repeat(MOST.name),
    mustHave: Array.from({ length: MOST.mustHave }, (_, i) => `skill-${i}`),
    amount: '60000',
    market: 'm'.repeat(MOST.market),
    tiers: { ...EMPTY_FORM.tiers, mid: { amount: '65000', source: 's'.repeat(MOST.source) } },
  };
  const canBeKept = (form: RoleForm): boolean =>
    roleRecordSchema.safeParse({ ...roleOf(form), id: 'r1', createdAt: '2026-11-22T10:00:00Z' }).success;

  it('as long as can be kept has no problem', () => {
    expect(problemsOf(longest)).toEqual({});
    expect(canBeKept(longest)).toBe(true);
  });

  it.each<[string, Partial<RoleForm>]>([
    ['name', { name: `${longest.name}n` }],
    ['mustHave', { mustHave: [...longest.mustHave, 'django'] }],
    ['market', { market: `${longest.market}m` }],
    ['mid-source', { tiers: { ...longest.tiers, mid: { amount: '65000', source: 's'.repeat(MOST.source + 1) } } }],
  ])('longer than can be kept says so at its field: %s', (field, part) => {
    const form = { ...longest, ...part };
    expect(canBeKept(form)).toBe(false);
    expect(problemsOf(form)).toEqual({ [field]: expect.stringContaining('can be kept') });
  });

  it('that is a copy has a name that can be kept', () => {
    const { name } = copyOf({ id: 'r1', ...roleOf(longest) });
    expect(name).toMatch(/^n+ \(copy\)$/u);
    expect(name).toHaveLength(MOST.name);
  });

  it('loses no figure and no source in silence', () => {
    const { tiers } = longest;
    expect(problemsOf({ ...longest, amount: '' })).toEqual({ amount: expect.stringContaining('write one, or empty those figures') });
    const unfigured = { ...tiers, mid: { amount: '', source: 'Our own survey' } };
    expect(problemsOf({ ...longest, tiers: unfigured })).toEqual({ 'mid-amount': expect.stringContaining('or empty the source') });
  });

  it('says what of the budget is not kept without an amount', () => {
    expect(lostWithoutAmount(EMPTY_FORM)).toEqual([]);
    expect(lostWithoutAmount({ ...EMPTY_FORM, market: ' ' })).toEqual([]);
    expect(lostWithoutAmount({ ...EMPTY_FORM, currency: 'eur', market: 'Portugal' })).toEqual(['currency', 'market']);
    expect(lostWithoutAmount({ ...EMPTY_FORM, currency: 'eur', market: 'Portugal', amount: '60000' })).toEqual([]);
  });

  it('without an amount has no budget', () => expect(roleOf({ ...EMPTY_FORM, name: 'x' }).brief.budget).toBeUndefined());
});
