import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '#lib/analysis/schema.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import type { Gold } from '#tests/bench/accuracy-case.ts';
import { accuracyPage } from '#tests/bench/accuracy-document.ts';
import { scoreJobs } from '#tests/bench/accuracy-jobs.ts';
import { missesOf, rulesTable } from '#tests/bench/accuracy-page.ts';
import { scoreCase } from '#tests/bench/accuracy-score.ts';
import { ratio, tally } from '#tests/bench/accuracy-tally.ts';

const TEXT = 'Built tills in Django.\nTen years of\nFastAPI. Knows Kafka.';

const profile: Profile = profileSchema.parse({
  schemaVersion: 1,
  id: 'x',
  source: { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' },
  basics: { summary: 'Ten years of\nFastAPI. Knows Kafka.' },
  work: [{ name: 'Till & Co', position: 'Developer', startDate: '2019-03', current: true, highlights: ['Built tills in Django.'] }],
  sections: Object.fromEntries(SECTION_NAMES.map((name) => [name, { state: 'read' }])),
});

const gold = (given: Partial<Gold> = {}): Gold => ({
  target: 'web',
  level: 'mid',
  today: '2026-11-22',
  work: [],
  experienceMonths: [90, 94],
  dominantSpecialization: null,
  evidenced: [],
  claimedOnly: [],
  weak: [],
  competencies: {},
  mustFlag: [],
  mustNotFlag: [],
  ...given,
});

const django = { path: 'work[0].highlights[0]', start: 15, end: 21, quote: 'Django' };
const tenYears = { path: 'basics.summary', start: 0, end: 20, quote: 'Ten years of\nFastAPI' };

const finding = (rule: string, given: Partial<Finding> = {}): Finding => ({
  id: rule,
  rule,
  kind: 'unsupported',
  severity: 'medium',
  message: `says ${rule}`,
  why: '',
  innocent: [],
  spans: [],
  questions: [],
  ...given,
});

const report = (given: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  profileId: 'x',
  specialization: 'web',
  level: 'mid',
  today: '2026-11-22',
  engine: { version: '1', rulesHash: '1' },
  skills: [],
  competencies: [],
  experience: { months: 93, byEmployer: [], gaps: [], overlaps: [], precision: 'month' },
  specializations: [],
  findings: [],
  questions: [],
  abstained: [],
  ...given,
});

const score = (labels: Partial<Gold>, result: Partial<Report> = {}) =>
  scoreCase({ slug: '01-x', text: TEXT, gold: gold(labels) }, { profile, report: report(result) });

const inflated = { rule: 'mirage/years-inflated', subject: 'fastapi', quote: 'Ten years of FastAPI', why: 'too long' };

describe('planted flags', () => {
  it('are found by rule and subject, and at their place across a line’s end', () => {
    const [flag] = score(
      { mustFlag: [inflated] },
      { findings: [finding(inflated.rule, { subject: 'fastapi', spans: [tenYears] })] },
    ).planted;
    expect(flag).toMatchObject({ found: true, inPlace: true });
  });

  it('are elsewhere when the finding points at other words', () => {
    const [flag] = score({ mustFlag: [inflated] }, { findings: [finding(inflated.rule, { subject: 'fastapi', spans: [django] })] }).planted;
    expect(flag).toMatchObject({ found: true, inPlace: false });
  });

  it('are not found by another subject or another rule', () => {
    const findings = [finding(inflated.rule, { subject: 'django' }), finding('mirage/anachronism', { subject: 'fastapi' })];
    expect(score({ mustFlag: [inflated] }, { findings }).planted[0]?.found).toBe(false);
  });
});

describe('false alarms', () => {
  it('are findings of a rule that the labels rule out, for that subject or for all', () => {
    const labels = {
      mustNotFlag: [
        { rule: 'mirage/claimed-only', subject: 'django', why: 'built tills in it' },
        { rule: 'timeline/overlap', why: 'one job' },
      ],
    };
    const findings = [finding('mirage/claimed-only', { subject: 'kafka' }), finding('timeline/overlap', { subject: 'any' })];
    expect(score(labels, { findings }).tempting.map((alarm) => alarm.findings)).toEqual([[], ['says timeline/overlap']]);
  });

  it('are all findings on a clean case, but those that the labels say themselves', () => {
    const findings = [finding('mirage/claimed-only', { subject: 'apache-kafka' }), finding('mirage/claimed-only', { subject: 'django' })];
    expect(score({ claimedOnly: ['apache-kafka'] }, { findings }).onClean).toHaveLength(1);
    expect(score({ mustFlag: [inflated] }, { findings }).onClean).toEqual([]);
  });
});

describe('the ledger and what follows from it', () => {
  const skill = (id: string, status: 'evidenced' | 'weak' | 'claimed-only') => ({ id, name: id, claimed: [], evidence: [], status });

  it('is right where the status is the labelled one, and says what stood there otherwise', () => {
    const { ledger } = score(
      { evidenced: ['django', 'flask'], claimedOnly: ['apache-kafka'] },
      { skills: [skill('django', 'evidenced'), skill('apache-kafka', 'weak')] },
    );
    expect(ledger.map(({ label, got, right }) => [label, got, right])).toEqual([
      ['django', 'evidenced', true],
      ['flask', 'not seen', false],
      ['apache-kafka', 'weak', false],
    ]);
  });

  it('takes months within the range, and only there', () => {
    expect(score({ experienceMonths: [90, 93] }).experience.right).toBe(true);
    expect(score({ experienceMonths: [90, 92] }).experience.right).toBe(false);
  });

  it('takes the first specialisation only where it has evidence', () => {
    const web = (share: number) => score({ dominantSpecialization: 'web' }, { specializations: [{ id: 'web', share }] }).specialization;
    expect(web(0.6)).toMatchObject({ got: 'web', right: true });
    expect(web(0)).toMatchObject({ got: 'none', right: false });
  });
});

describe('jobs', () => {
  const label = { name: 'Till & Co', position: 'Developer', startDate: '2019', endDate: null };

  it('are right by employer, position and dates, as precisely as both say', () => {
    expect(scoreJobs([label], profile)[0]).toMatchObject({ employer: true, position: true, dates: true });
  });

  it('are wrong where they differ, and where nothing was read', () => {
    const other = { ...label, position: 'Florist', endDate: '2021-01' };
    expect(scoreJobs([other], profile)[0]).toMatchObject({ employer: true, position: false, dates: false });
    expect(scoreJobs([label, label], profile)[1]).toMatchObject({ got: '', employer: false });
  });
});

describe('quotes', () => {
  it('count as exact only to the letter', () => {
    const spans = [django, { ...django, quote: 'django' }, { ...django, path: 'work[7].highlights[0]' }];
    expect(score({}, { findings: [finding('a/b', { spans })] }).quotes).toEqual({ exact: 1, total: 3 });
  });
});

describe('the tally', () => {
  const grave = finding('mirage/anachronism', { kind: 'contradiction', severity: 'high', subject: 'django' });
  const scores = [
    score({ mustFlag: [inflated] }, { findings: [finding(inflated.rule, { subject: 'fastapi', spans: [tenYears] })] }),
    score({ mustFlag: [inflated] }),
    score({}, { findings: [grave] }),
  ];

  it('counts by rule what was found and what was said in vain', () => {
    const total = tally(scores);
    expect(total).toMatchObject({ cases: 3, clean: 1, planted: { right: 1, of: 2 }, graveOnClean: 1, onClean: 1 });
    expect(ratio(total.planted)).toBe(0.5);
    expect(total.rules.map(({ rule, falseAlarms }) => [rule, falseAlarms])).toEqual([
      ['mirage/anachronism', 1],
      ['mirage/years-inflated', 0],
    ]);
  });

  it('is told in a table and in the page, the same each time', () => {
    const total = tally(scores);
    expect(rulesTable(total)).toContain('| `mirage/years-inflated` | 1 of 2 | 50.0 % | 100.0 % | – | 0 | 0 | 100.0 % |');
    expect(accuracyPage(total)).toContain('holds 3 résumés, 1 of them clean');
    expect(accuracyPage(tally(scores))).toBe(accuracyPage(total));
  });

  it('lists each miss in words, and none where all is right', () => {
    expect(scores.map(missesOf)).toEqual([
      [],
      ['not found: mirage/years-inflated fastapi (too long)'],
      ['on a clean case: mirage/anachronism (contradiction, high): "says mirage/anachronism"'],
    ]);
  });
});
