import type { Finding, Report } from '#lib/analysis/schema.ts';
import { STATUS_WORDS } from './competencies.tsx';

export interface Difference {
  what: 'New' | 'Gone' | 'Changed';
  text: string;
}

/** How many findings came or went, and how many competencies changed, between two reports of one person. */
export const countDifferences = (earlier: Report, later: Report): number => differencesOf(earlier, later).length;

/** The same, one by one. */
export function differencesOf(earlier: Report, later: Report): Difference[] {
  return [
    ...appearedFindings(earlier, later).map(({ message }) => ({ what: 'New', text: message }) as const),
    ...appearedFindings(later, earlier).map(({ message }) => ({ what: 'Gone', text: message }) as const),
    ...statusDifferences(earlier, later),
  ];
}

/** What the later report finds and the earlier one does not, each once. */
export function appearedFindings(earlier: Report, later: Report): Finding[] {
  const known = new Set(earlier.findings.map(keyOf));
  return later.findings.filter((finding, index) => !known.has(keyOf(finding)) && isFirst(later.findings, finding, index));
}

const keyOf = ({ rule, subject, message }: Finding): string => [rule, subject, message].join('\n');

const isFirst = (findings: readonly Finding[], finding: Finding, index: number): boolean =>
  findings.findIndex((other) => keyOf(other) === keyOf(finding)) === index;

function statusDifferences(earlier: Report, later: Report): Difference[] {
  const before = new Map(earlier.competencies.map(({ id, status }) => [id, status]));
  return later.competencies.flatMap(({ id, shortName, status }) => {
    const was = before.get(id);
    return was && was !== status ? [{ what: 'Changed', text: `${shortName}: ${STATUS_WORDS[was]} became ${STATUS_WORDS[status]}` }] : [];
  });
}
