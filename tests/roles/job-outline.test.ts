import { expect, it } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import { HIRE_CHECKLIST } from '#lib/roles/hire-checklist.ts';
import { jobOutline } from '#lib/roles/job-outline.ts';
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

it('puts the most that a wrong hire is said to cost at three years’ pay', () => expect(costOfWrongHire(80_000)).toBe(240_000));

it('has each point of the checklist once', () => {
  expect(new Set(HIRE_CHECKLIST.map(({ id }) => id)).size).toBe(HIRE_CHECKLIST.length);
});
