import type { Report } from '#lib/analysis/schema.ts';

/** How many findings came or went, and how many competencies changed, between two reports of one person. */
export function countDifferences(earlier: Report, later: Report): number {
  return notShared(findingsOf(earlier), findingsOf(later)) + notShared(statusesOf(earlier), statusesOf(later)) / 2;
}

const findingsOf = ({ findings }: Report): Set<string> =>
  new Set(findings.map(({ rule, subject, message }) => [rule, subject, message].join('\n')));

const statusesOf = ({ competencies }: Report): Set<string> => new Set(competencies.map(({ id, status }) => `${id}\n${status}`));

function notShared(one: Set<string>, other: Set<string>): number {
  return [...one].filter((entry) => !other.has(entry)).length + [...other].filter((entry) => !one.has(entry)).length;
}
