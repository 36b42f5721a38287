import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { explain, explainSkills } from '#lib/analysis/explain.ts';
import { readFile } from '#lib/files/index.ts';
import { coverageLine } from '#lib/reading/coverage.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

const CASES = 'tests/cases';
const SOURCE = { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' };

/** Every third labelled résumé, by its number, as a person would read its report: what was read, how each competency stands, and each finding with carets. */
const cases = readdirSync(CASES)
  .filter((file) => file.endsWith('.txt'))
  .filter((file) => Number.parseInt(file, 10) % 3 === 1)
  .map((file) => file.replace(/\.txt$/, ''));

describe('whole reports', () => {
  it('are at least twenty', () => expect(cases.length).toBeGreaterThanOrEqual(20));

  it.each(cases)('%s', async (name) => {
    const gold = JSON.parse(readFileSync(`${CASES}/${name}.gold.json`, 'utf8')) as {
      target: string;
      level: 'junior' | 'mid' | 'senior';
      today: string;
    };
    const read = readFile({ name: `${name}.txt`, text: readFileSync(`${CASES}/${name}.txt`, 'utf8') });
    const parsed = read.kind === 'profile' ? toProfile(read.draft, SOURCE) : read;
    if (parsed.kind !== 'profile') throw new Error(`${name}: ${parsed.kind}`);
    const report = analyze(parsed.profile, { schemaVersion: 1, specialization: gold.target, level: gold.level, mustHave: [] }, gold.today);
    const competencies = report.competencies.map(({ name: title, status }) => `${status.padEnd(13)}${title}`);
    const abstained = report.abstained.map(({ rule, reason }) => `not judged: ${rule}: ${reason}`);
    const listing = [
      coverageLine(parsed.profile),
      ...competencies,
      '',
      explain(parsed.profile, report),
      ...abstained,
      explainSkills(report),
      '',
    ].join('\n');
    await expect(listing).toMatchFileSnapshot(`../golden/${name}.txt`);
  });
});
