import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/adapters/index.ts';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Finding } from '#lib/analysis/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import { adaezeNwankwoBerg } from '#tests/fixtures/people/adaeze-nwankwo-berg.ts';
import { claraWhitcombe } from '#tests/fixtures/people/clara-whitcombe.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { kenjiTashiro } from '#tests/fixtures/people/kenji-tashiro.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import { rafaelQuintanar } from '#tests/fixtures/people/rafael-quintanar.ts';
import { samiraHaddou } from '#tests/fixtures/people/samira-haddou.ts';
import { tomaszWielgosz } from '#tests/fixtures/people/tomasz-wielgosz.ts';
import { profilePage } from './board.ts';

/** From the page to the findings, the way that the popup goes. */
function findingsOf(person: Person, specialization: string = person.specialization): Finding[] {
  const page = profilePage(person, '2026-11');
  const url = new URL(page.host === 'board' ? `https://board.test${page.path}` : `https://${page.host}${page.path}`);
  const { outcome, adapter } = extract(new JSDOM(page.html, { url: url.href }).window.document, url);
  if (outcome.kind !== 'profile') throw new Error(`${person.name}: ${outcome.kind}`);
  const read = toProfile(outcome.draft, {
    site: adapter.id,
    adapter: adapter.id,
    adapterVersion: 1,
    readAt: '2026-11-22T10:00:00Z',
    url: url.href,
  });
  if (read.kind !== 'profile') throw new Error(`${person.name}: ${read.kind}`);
  return analyze(read.profile, { schemaVersion: 1, specialization, level: person.level, mustHave: [] }, '2026-11-22').findings;
}

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, subject, spans }) => `${rule} ${subject ?? ''} “${spans[0]?.quote ?? ''}”`);
const red = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'high' || severity === 'medium');

describe('the people of the demo board', () => {
  it('Clara Whitcombe: a headline of another role, and claims that stand alone', () => {
    const rules = findingsOf(claraWhitcombe).map(({ rule }) => rule);
    expect(rules).toContain('niche/wrong-specialization');
    expect(told(findingsOf(claraWhitcombe))).toContain('mirage/claimed-only pytorch “PyTorch”');
    expect(findingsOf(claraWhitcombe, 'web').map(({ rule }) => rule)).not.toContain('niche/wrong-specialization');
  });

  it('Henrik Dalgaard: FastAPI before its first release, and more years of it than there are', () => {
    expect(told(findingsOf(henrikDalgaard))).toEqual(
      expect.arrayContaining([
        'mirage/anachronism fastapi “FastAPI”',
        'mirage/years-inflated fastapi “10+ years of FastAPI”',
        'mirage/claimed-only graphql “GraphQL”',
      ]),
    );
  });

  it('Kenji Tashiro: dates and years that can’t both hold', () => {
    expect(told(findingsOf(kenjiTashiro))).toEqual(
      expect.arrayContaining([
        'mirage/years-inflated apache-airflow “15+ years of Apache Airflow”',
        'timeline/date-conflict Amstelkade Media “Aug 2020 - Mar 2019”',
        'timeline/overlap Domplein Insurance / Vechtstroom Retail “Mar 2021 - Present”',
      ]),
    );
  });

  it.each([tomaszWielgosz, adaezeNwankwoBerg, rafaelQuintanar])('$name: no red flag, since the jobs show the claims', (person) => {
    expect(told(red(findingsOf(person)))).toEqual([]);
  });

  it('Samira Haddou: nothing that a terse profile of a junior could be blamed for', () => {
    expect(told(findingsOf(samiraHaddou).filter(({ kind, severity }) => kind === 'contradiction' || severity === 'high'))).toEqual([]);
  });
});
