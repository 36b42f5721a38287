import type { Profile } from '#lib/profile/schema.ts';
import type { Finding, Report, SkillEvidence, Span } from './schema.ts';

/**
 * Findings as a listing that a person can read: severity, message and rule on one line, each quote under its path with carets below what it speaks of,
 * then the question.
 */
export function explain(profile: Profile, { findings, questions }: Pick<Report, 'findings' | 'questions'>): string {
  return findings.map((finding) => explainFinding(profile, finding, questions)).join('\n');
}

/** Each skill that the work shows, with what was done with it where its sentence says so: one line for each deed. */
export function explainSkills({ skills }: Pick<Report, 'skills'>): string {
  return skills
    .flatMap(({ name, evidence, status }) => {
      const told = evidence.filter(({ deed, outcome }) => deed || outcome).map((item) => `  ${describe(item)}`);
      return told.length > 0 ? [`${status.padEnd(10)}  ${name}`, ...new Set(told)] : [];
    })
    .join('\n');
}

function describe({ span, deed, subject, outcome }: SkillEvidence): string {
  const parts = [
    deed && `${deed.kind}: “${deed.span.quote}”`,
    deed?.object && `of “${deed.object.quote}”`,
    subject && subject !== 'self' && `by ${subject === 'team' ? 'the team' : 'others'}`,
    outcome && `outcome “${outcome.quote}”`,
    `(${span.path})`,
  ];
  return parts.filter(Boolean).join(' ');
}

function explainFinding(profile: Profile, finding: Finding, questions: Report['questions']): string {
  const head = `${finding.severity.padEnd(6)}  ${finding.message}   ${finding.rule}`;
  const quotes = finding.spans.flatMap((span) => quoteLines(profile, span));
  const asks = questions.filter(({ findings }) => findings.includes(finding.id)).map(({ text }) => `  ask: ${text}`);
  return [head, ...quotes, ...asks, ''].join('\n');
}

/** Characters of the text shown on either side of a quote. */
const AROUND = 60;

function quoteLines(profile: Profile, span: Span): string[] {
  if (span.source !== undefined) return [`  ${span.source} ${span.path}`, `    ${span.quote.replace(/\s/gu, ' ')}`];
  const text = textAt(profile, span.path) ?? span.quote;
  const from = Math.max(0, span.start - AROUND);
  const to = Math.min(text.length, span.end + AROUND);
  const line = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`.replace(/\s/gu, ' ');
  const indent = span.start - from + (from > 0 ? 1 : 0);
  return [`  ${span.path}`, `    ${line}`, `    ${' '.repeat(indent)}${'^'.repeat(Math.max(1, span.end - span.start))}`];
}

/** The string that a path such as `work[2].highlights[0]` points to. */
export function textAt(profile: Profile, path: string): string | undefined {
  const value = path
    .split(/[.[\]]+/u)
    .filter(Boolean)
    .reduce<unknown>((node, key) => (isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined), profile);
  return typeof value === 'string' ? value : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
