import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { readFile } from '#lib/files/index.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

const RESUME = readFileSync('tests/analysis/counterfactual.txt', 'utf8');

function reportOf(text: string): Report {
  const read = readFile({ name: 'resume.txt', text });
  if (read.kind !== 'profile') throw new Error(read.kind);
  const parsed = toProfile(read.draft, { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' });
  if (parsed.kind !== 'profile') throw new Error(parsed.kind);
  return analyze(parsed.profile, { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: [] }, '2026-11-22');
}

/** All of a report that says something, without the places in the text. */
const essence = ({ findings, competencies, skills, questions, abstained }: Report) => ({
  findings: findings.map(({ id, kind, severity, message, questions: asked }) => ({ id, kind, severity, message, asked })),
  competencies: competencies.map(({ id, status }) => ({ id, status })),
  skills: skills.map(({ id, status, months }) => ({ id, status, months })),
  questions: questions.map(({ id }) => id),
  abstained,
});

function swap(from: string, to: string): string {
  if (!RESUME.includes(from)) throw new Error(`The résumé does not hold “${from}”.`);
  return RESUME.replaceAll(from, to);
}

describe('a report', () => {
  const original = essence(reportOf(RESUME));

  it('has something to change', () => {
    expect(original.findings.map(({ id }) => id)).toContain('mirage/claimed-only#fastapi');
    expect(original.competencies).toContainEqual({ id: 'web-frameworks', status: 'evidenced' });
  });

  it.each([
    ['another name', swap('Wanda Fernhill', 'Oluwaseun Adebayo-Kowalczyk')],
    ['a name in another script', swap('Wanda Fernhill', '田中 美咲')],
    ['pronouns', swap('Wanda Fernhill', 'Wanda Fernhill (she/her)')],
    ['a famous school', swap('Larchwood Polytechnic', 'University of Cambridge')],
    ['another city', swap('Leeds, United Kingdom', 'Lagos, Nigeria')],
    ['a nationality', swap('Leeds, United Kingdom', 'Leeds, United Kingdom\nNationality: Brazilian')],
    ['a birth date and a family', swap('Leeds, United Kingdom', 'Leeds, United Kingdom\nBorn 3 May 1968, married, two children')],
    ['a photo line', swap('Leeds, United Kingdom', 'Leeds, United Kingdom\nPhoto: attached')],
    ['parental leave', swap('May 2021 – Present', 'May 2021 – Present (parental leave Jan 2023 – Sep 2023)')],
    ['other hobbies', swap('Fell running and brass band.', 'Chess, church choir, wheelchair basketball.')],
    ['an unrelated section', swap('INTERESTS', 'AWARDS\nBest allotment of the borough, 2019.\n\nINTERESTS')],
    ['other languages', swap('English (native)', 'English (basic), Polish (native)')],
  ])('is the same with %s', (_, text) => expect(essence(reportOf(text))).toEqual(original));
});
