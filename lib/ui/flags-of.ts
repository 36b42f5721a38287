import type { Finding, Report, ReportQuestion } from '#lib/analysis/schema.ts';

/** Findings as they are drawn: `red` (high, medium) one by one, `small` (low, note) folded. The engine's order is kept. */
export function flagsOf({ findings }: Report): { red: Finding[]; small: Finding[] } {
  return { red: findings.filter(isRed), small: findings.filter((finding) => !isRed(finding)) };
}

const isRed = ({ severity }: Finding): boolean => severity === 'high' || severity === 'medium';

export function questionsOf({ questions }: Report, finding: Finding): ReportQuestion[] {
  const own = questions.filter(({ findings }) => findings.includes(finding.id));
  return own.length > 0 ? own : questions.filter(({ id }) => finding.questions.includes(id));
}
