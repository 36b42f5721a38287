import { expect, test } from 'vitest';
import { countDifferences, differencesOf } from '#lib/ui/differences.ts';
import { finding, sampleReport } from './sample-report.ts';

const [first, ...others] = sampleReport.findings;
const added = finding({ id: 'f9', severity: 'low', message: 'Kafka stands in the skills list alone' });
const later = {
  ...sampleReport,
  findings: [...others, added],
  competencies: sampleReport.competencies.map((competency) =>
    competency.id === 'mlops' ? { ...competency, status: 'weak' as const } : competency,
  ),
};

test('what came, went and changed between two reports is told one by one, and counted', () => {
  expect(differencesOf(sampleReport, later)).toEqual([
    { what: 'New', text: 'Kafka stands in the skills list alone' },
    { what: 'Gone', text: first?.message },
    { what: 'Changed', text: 'Deployment: Evidenced became Weak' },
  ]);
  expect(countDifferences(sampleReport, later)).toBe(3);
});

test('a report differs in nothing from itself, whatever the findings are numbered', () => {
  const renumbered = { ...sampleReport, findings: sampleReport.findings.map((one, index) => ({ ...one, id: `other-${index}` })) };
  expect(differencesOf(sampleReport, renumbered)).toEqual([]);
});
