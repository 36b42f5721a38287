import { explain } from '#lib/analysis/explain.ts';
import { reportMarkdown } from '#lib/export/markdown.ts';
import { matrixById } from '#lib/matrices/index.ts';
import { coverageLine } from '#lib/reading/coverage.ts';
import type { Format } from './options.ts';
import type { Row } from './screen-one.ts';

/** One row in the format asked for, with its line end. */
export const FORMATS: Readonly<Record<Format, (row: Row) => string>> = {
  jsonl: (row) => `${JSON.stringify(row)}\n`,
  text: textOf,
  markdown: (row) =>
    'error' in row
      ? `## ${row.input}\n\nNot read (${row.error.code}): ${row.error.message}\n\n`
      : `${reportMarkdown(row.profile, row.report, coverageLine(row.profile), matrixById(row.report.specialization)?.name)}\n\n`,
};

function textOf(row: Row): string {
  if ('error' in row) return `${row.input}\n  not read (${row.error.code}): ${row.error.message}\n\n`;
  const { profile, report } = row;
  const competencies = report.competencies.map(({ name, status }) => `  ${status.padEnd(13)}${name}`).join('\n');
  const count = report.findings.length;
  const flags =
    count === 0 ? 'No red flags in what was read.' : `${count} flag${count === 1 ? '' : 's'}; each one is a question, not a verdict.`;
  return `${profile.basics.name ?? row.input}\n${coverageLine(profile)}\n${competencies}\n\n${flags}\n\n${explain(profile, report)}\n`;
}
