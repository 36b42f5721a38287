import type { CompetencyReport, ReportQuestion, SkillLedger, Span } from '#lib/analysis/schema.ts';
import { spellMonths } from '#lib/profile/partial-date.ts';
import type { Column } from './store.ts';

export interface CompetencyRow {
  id: string;
  name: string;
  /** One a column; absent where that report does not know the competency. */
  cells: readonly (CompetencyReport | undefined)[];
}

export interface SkillRow {
  id: string;
  name: string;
  cells: readonly string[];
}

/** Each competency that one of the reports holds, in their order. */
export function competencyRows(columns: readonly Column[]): CompetencyRow[] {
  const names = new Map(columns.flatMap(({ report }) => report.competencies.map(({ id, name }) => [id, name] as const)));
  return [...names].map(([id, name]) => ({
    id,
    name,
    cells: columns.map(({ report }) => report.competencies.find((competency) => competency.id === id)),
  }));
}

export const differs = ({ cells }: CompetencyRow): boolean => new Set(cells.map((cell) => cell?.status)).size > 1;

/** The skills of the role that somebody claims or shows, by name, with the time that dated jobs show of them. */
export function skillRows(columns: readonly Column[], skills: ReadonlySet<string>): SkillRow[] {
  const told = columns.flatMap(({ report }) => report.skills).filter(({ id }) => skills.has(id));
  const names = new Map(told.map(({ id, name }) => [id, name]));
  return [...names]
    .sort(([, one], [, other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1))
    .map(([id, name]) => ({ id, name, cells: columns.map(({ report }) => timeOf(report.skills.find((skill) => skill.id === id))) }));
}

function timeOf(skill: SkillLedger | undefined): string {
  if (!skill) return 'Not mentioned';
  if (skill.months) return spellMonths(skill.months);
  return skill.status === 'claimed-only' ? 'Claimed, no job shows it' : 'Shown, without dates';
}

/** Quotes that are shown in a cell; the others are counted. */
export const QUOTES = 2;

/** The quotes behind a cell: what shows the competency, or what only claims it; one for each line of the text. */
export function quotesOf({ report }: Column, competency: CompetencyReport): Span[] {
  const claims = competency.status === 'claimed-only' ? claimsOf(report.skills, competency.skills) : [];
  const spans = competency.evidence.length > 0 ? competency.evidence : claims;
  return [...new Map(spans.toReversed().map((span) => [`${span.source ?? ''} ${span.path}`, span])).values()].reverse();
}

const claimsOf = (skills: readonly SkillLedger[], ids: readonly string[]): Span[] =>
  skills.filter(({ id }) => ids.includes(id)).flatMap(({ claimed }) => claimed);

/** The core questions that all have in common, as the first has them. */
export function commonQuestions([first, ...others]: readonly Column[]): ReportQuestion[] {
  const core = first?.report.questions.filter(({ kind }) => kind === 'core') ?? [];
  return core.filter(({ id }) => others.every(({ report }) => report.questions.some((question) => question.id === id)));
}
