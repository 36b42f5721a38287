import { expect, it } from 'vitest';
import { reportMarkdown } from '#lib/export/markdown.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

it('lists each competency with its state', () => {
  const text = reportMarkdown(sampleProfile, sampleReport, '2 of 2 jobs');
  for (const { status } of sampleReport.competencies) expect(text).toContain(`: ${status}`);
  expect(text).toContain(`Read against ${sampleReport.specialization}, ${sampleReport.level}, as of ${sampleReport.today}.`);
  expect(reportMarkdown(sampleProfile, sampleReport, '2 of 2 jobs', 'Web *')).toContain(
    `Read against Web \\*, ${sampleReport.level}, as of`,
  );
});

it('shows a competency of a matrix from elsewhere as text, not as markup', () => {
  const [competency] = sampleReport.competencies;
  if (!competency) throw new Error('the sample has a competency');
  const hostile = { ...competency, name: '<img src=x> [a](https://x.test) `b` *c*' };
  const text = reportMarkdown(sampleProfile, { ...sampleReport, competencies: [hostile] }, '2 of 2 jobs');
  expect(text).toContain(`- \\<img src=x\\> \\[a\\](https://x.test) \\\`b\\\` \\*c\\*: ${competency.status}`);
});
