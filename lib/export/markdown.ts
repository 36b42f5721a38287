import type { Finding, Report, ReportQuestion } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';

/** A Report as Markdown, for a note or a ticket: coverage, competencies, flags with quotes and questions. `against` is the name of the matrix. Text of the profile is escaped. */
export function reportMarkdown({ basics }: Profile, report: Report, coverage: string, against = report.specialization): string {
  return [
    `## ${escapeMarkdown(basics.name ?? 'Unnamed profile')}`,
    `${escapeMarkdown(coverage)}  \nRead against ${escapeMarkdown(against)}, ${report.level}, as of ${report.today}.`,
    report.competencies.map(({ name, status }) => `- ${escapeMarkdown(name)}: ${status}`).join('\n'),
    report.findings.length === 0 ? 'No red flags in what was read.' : 'Each flag is a question, not a verdict.',
    ...report.findings.map((finding) => findingMarkdown(finding, report.questions)),
    ...(report.abstained.length === 0
      ? []
      : [`Not judged:\n\n${report.abstained.map(({ rule, reason }) => `- ${rule}: ${escapeMarkdown(reason)}`).join('\n')}`]),
  ].join('\n\n');
}

function findingMarkdown(finding: Finding, questions: readonly ReportQuestion[]): string {
  const asked = questions.filter(({ findings }) => findings.includes(finding.id));
  return [
    `### ${finding.severity}: ${escapeMarkdown(finding.message)}`,
    ...finding.spans.map(({ quote }) => `> ${escapeMarkdown(quote.replace(/\s+/gu, ' '))}`),
    ...asked.map(({ text }) => `Ask: ${escapeMarkdown(text)}`),
    `Could be innocent: ${finding.innocent.join(' ')}`,
  ].join('\n\n');
}

/** Signs that Markdown or HTML would read as markup. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/gu, (sign) => `\\${sign}`);
