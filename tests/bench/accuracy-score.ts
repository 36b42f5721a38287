import type { Finding, Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { type Gold, isClean, type LabelledCase } from './accuracy-case.ts';
import { type JobScore, scoreJobs } from './accuracy-jobs.ts';
import { isExact, touches } from './accuracy-text.ts';

/** One thing that a label says, and whether the engine said it too. */
export interface Check {
  label: string;
  wanted: string;
  got: string;
  right: boolean;
}

export interface PlantedScore {
  rule: string;
  subject: string;
  why: string;
  found: boolean;
  /** Whether the finding points at the labelled words; `undefined` where nothing is written that it could point at. */
  inPlace: boolean | undefined;
}

export interface AlarmScore {
  rule: string;
  subject: string;
  why: string;
  findings: string[];
}

export interface CaseScore {
  slug: string;
  clean: boolean;
  planted: PlantedScore[];
  tempting: AlarmScore[];
  /** On a clean case every finding that the labels do not say themselves; on the others none, for what is in no list was not judged. */
  onClean: { rule: string; kind: Finding['kind']; severity: Finding['severity']; message: string }[];
  ledger: Check[];
  competencies: Check[];
  experience: Check;
  specialization: Check | undefined;
  jobs: JobScore[];
  quotes: { exact: number; total: number };
}

/** Holds what the engine made of a case against its labels. */
export function scoreCase({ slug, text, gold }: LabelledCase, { profile, report }: { profile: Profile; report: Report }): CaseScore {
  const clean = isClean(gold);
  return {
    slug,
    clean,
    planted: gold.mustFlag.map((flag) => plantedScore(flag, text, report.findings)),
    tempting: gold.mustNotFlag.map((flag) => alarmScore(flag, report.findings)),
    onClean: clean ? unlabelled(gold, report.findings) : [],
    ledger: ledgerChecks(gold, report),
    competencies: competencyChecks(gold, report),
    experience: experienceCheck(gold, report),
    specialization: specializationCheck(gold, report),
    jobs: scoreJobs(gold.work, profile),
    quotes: countQuotes(profile, report),
  };
}

/** That a skill is only named in a list may be said of a clean case too, where the labels say it. */
const unlabelled = ({ claimedOnly }: Gold, findings: readonly Finding[]): CaseScore['onClean'] =>
  findings
    .filter(({ rule, subject }) => !(rule === 'mirage/claimed-only' && subject !== undefined && claimedOnly.includes(subject)))
    .map(({ rule, kind, severity, message }) => ({ rule, kind, severity, message }));

const meets = (finding: Finding, rule: string, subject: string | undefined): boolean =>
  finding.rule === rule && (subject === undefined || finding.subject === subject);

function plantedScore({ rule, subject, quote, why }: Gold['mustFlag'][number], text: string, findings: readonly Finding[]): PlantedScore {
  const hits = findings.filter((finding) => meets(finding, rule, subject));
  const inPlace = quote === undefined ? undefined : hits.some(({ spans }) => touches(text, quote, spans));
  return { rule, subject: subject ?? '', why, found: hits.length > 0, inPlace };
}

const alarmScore = ({ rule, subject, why }: Gold['mustNotFlag'][number], findings: readonly Finding[]): AlarmScore => ({
  rule,
  subject: subject ?? '',
  why,
  findings: findings.filter((finding) => meets(finding, rule, subject)).map(({ message }) => message),
});

function ledgerChecks({ evidenced, claimedOnly, weak }: Gold, { skills }: Report): Check[] {
  const statusOf = new Map(skills.map(({ id, status }) => [id, status]));
  const checksOf = (ids: readonly string[], wanted: string): Check[] =>
    ids.map((label) => {
      const got = statusOf.get(label) ?? 'not seen';
      return { label, wanted, got, right: got === wanted };
    });
  return [...checksOf(evidenced, 'evidenced'), ...checksOf(claimedOnly, 'claimed-only'), ...checksOf(weak, 'weak')];
}

const competencyChecks = (gold: Gold, report: Report): Check[] =>
  Object.entries(gold.competencies).map(([label, wanted]) => {
    const got = report.competencies.find(({ id }) => id === label)?.status ?? 'not in the matrix';
    return { label, wanted, got, right: got === wanted };
  });

function experienceCheck({ experienceMonths: [least, most] }: Gold, { experience: { months } }: Report): Check {
  return { label: 'months', wanted: `${least}-${most}`, got: String(months), right: months >= least && months <= most };
}

function specializationCheck({ dominantSpecialization: wanted }: Gold, { specializations }: Report): Check | undefined {
  if (wanted === null) return undefined;
  const first = specializations[0];
  const got = first && first.share > 0 ? first.id : 'none';
  return { label: 'specialisation', wanted, got, right: got === wanted };
}

function countQuotes(profile: Profile, { findings, skills, competencies }: Report): CaseScore['quotes'] {
  const spans = [
    ...findings.flatMap((finding) => finding.spans),
    ...skills.flatMap(({ claimed, evidence }) => [...claimed, ...evidence.map(({ span }) => span)]),
    ...competencies.flatMap(({ evidence }) => evidence),
  ];
  return { exact: spans.filter((span) => isExact(profile, span)).length, total: spans.length };
}
