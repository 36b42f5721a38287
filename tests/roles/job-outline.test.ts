import { expect, it } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import { questionById } from '#lib/questions/index.ts';
import { HIRE_CHECKLIST } from '#lib/roles/hire-checklist.ts';
import { jobOutline } from '#lib/roles/job-outline.ts';
import { ROLE_NEEDS, wishesOf } from '#lib/roles/needs.ts';
import { costOfWrongHire } from '#lib/roles/wrong-hire.ts';

const brief: Brief = { schemaVersion: 1, specialization: 'web', level: 'senior', mustHave: ['django'], remote: 'Remote within Europe.' };
const outline = (part: Partial<Brief> = {}): string => {
  const [web] = builtInMatrices.filter(({ id }) => id === 'web');
  return web ? jobOutline('Backend, Porto', { ...brief, ...part }, web, (id) => id.toUpperCase()) : '';
};

it('names the specialisation, what it is read for, and what the role can’t do without', () => {
  expect(outline()).toMatch(/^# Backend, Porto: Web with Python\n/u);
  expect(outline()).toContain('- DJANGO');
  expect(outline()).toContain('Remote within Europe.');
  for (const { name } of builtInMatrices.find(({ id }) => id === 'web')?.competencies ?? []) expect(outline()).toContain(`**${name}.**`);
});

it('asks for the must-haves where none are chosen, and leaves out what is not said', () => {
  const { remote: _, ...without } = brief;
  expect(outline({ mustHave: [] })).toContain('Name the two or three skills');
  const [web] = builtInMatrices.filter(({ id }) => id === 'web');
  expect(web && jobOutline('X', without, web, String)).not.toContain('Where and when');
});

it('tells ways of working, the must-have competencies and the pay', () => {
  const told = outline({
    mustHaveCompetencies: ['orm'],
    needs: ['own-hours', 'secrets'],
    budget: { from: 60_000, amount: 75_500, currency: 'EUR' },
  });
  expect(told).toContain('- Object-relational mapping (ORM)');
  expect(told.indexOf('Beyond the shared hours')).toBeLessThan(told.indexOf('## How we work'));
  expect(told).toContain('Passwords and keys never stand in the code.');
  expect(told).toContain('60,000 to 75,500 EUR a year, before tax.');
  expect(outline({ budget: { amount: 75_500, currency: 'EUR' } })).toContain('Up to 75,500 EUR a year');
});

it('names Python where the matrix, or what it is a copy of, is built in', () => {
  const [web] = builtInMatrices.filter(({ id }) => id === 'web');
  if (!web) throw new Error('web is not built in');
  expect(jobOutline('X', brief, { ...web, id: 'ours', basedOn: 'web' }, String)).toMatch(/^# X: Web with Python\n/u);
  expect(jobOutline('X', brief, { ...web, id: 'go-platform', name: 'Go platform' }, String)).toMatch(/^# X: Go platform\n/u);
});

it('asks about each way of working by questions of the bank that suit every role', () => {
  for (const id of ROLE_NEEDS.flatMap(({ questions }) => questions)) {
    const question = questionById.get(id);
    expect([question?.kind, question?.competency], id).toEqual(['core', undefined]);
  }
  expect(new Set(ROLE_NEEDS.map(({ id }) => id)).size).toBe(ROLE_NEEDS.length);
});

it('wishes for the must-have competencies and a question on each way of working', () => {
  expect(wishesOf({ ...brief, mustHaveCompetencies: ['orm'], needs: ['secrets', 'gone'] })).toEqual({
    competencies: ['orm'],
    needs: [expect.objectContaining({ id: 'secrets', text: 'Passwords and keys are kept apart from code' })],
  });
  expect(wishesOf(brief)).toEqual({ competencies: [], needs: [] });
});

it('puts the most that a wrong hire is said to cost at three years’ pay', () => expect(costOfWrongHire(80_000)).toBe(240_000));

it('has each point of the checklist once', () => {
  expect(new Set(HIRE_CHECKLIST.map(({ id }) => id)).size).toBe(HIRE_CHECKLIST.length);
});
