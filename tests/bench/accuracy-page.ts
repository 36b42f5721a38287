import type { CaseScore, Check } from './accuracy-score.ts';
import { type RuleTally, ratio, type Share, type Tally } from './accuracy-tally.ts';

const percent = (share: Share): string => (share.of === 0 ? '–' : `${(100 * ratio(share)).toFixed(1)} %`);
const counts = ({ right, of }: Share): string => (of === 0 ? '–' : `${right} of ${of}`);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** The totals as a Markdown table. */
export function totalsTable(tally: Tally): string {
  const line = (label: string, share: Share): string[] => [label, counts(share), percent(share)];
  return table(
    ['What', 'Right', 'Share'],
    [
      line('Planted flags found', tally.planted),
      line('… of these, pointing at the labelled words', tally.inPlace),
      line('Tempting false alarms avoided', tally.avoided),
      line('Skills that the work shows: evidenced', tally.evidenced),
      line('Skills that are only claimed: claimed only', tally.claimedOnly),
      line('Skills that are only touched: weak', tally.weak),
      line('Competencies of the role', tally.competencies),
      line('Months of experience within the labelled range', tally.experience),
      line('Specialisation with most evidence', tally.specialization),
      line('Employers read', tally.employers),
      line('Positions read', tally.positions),
      line('Dates of jobs read', tally.dates),
      line('Quotes that stand in the profile to the letter', tally.quotes),
      ['Findings on clean cases', String(tally.onClean), `${(tally.onClean / Math.max(1, tally.clean)).toFixed(2)} a case`],
      ['Contradictions and high findings on clean cases', String(tally.graveOnClean), '–'],
    ],
  );
}

/** Rule by rule as a Markdown table. */
export const rulesTable = ({ rules }: Tally): string =>
  table(
    ['Rule', 'Planted', 'Recall', 'In place', 'Tempted', 'On clean cases', 'False alarms', 'Precision'],
    rules.map((each) => [
      `\`${each.rule}\``,
      counts(each.planted),
      percent(each.planted),
      percent(each.inPlace),
      each.avoided.of === 0 ? '–' : `${each.avoided.of - each.avoided.right} of ${each.avoided.of}`,
      String(each.onClean),
      String(each.falseAlarms),
      percent(precisionOf(each)),
    ]),
  );

const precisionOf = ({ planted, falseAlarms }: RuleTally): Share => ({ right: planted.right, of: planted.right + falseAlarms });

/** Every miss of a case, a line each; empty where there is none. */
export function missesOf(score: CaseScore): string[] {
  const wrong = (kind: string, checks: readonly Check[]): string[] =>
    checks.filter(({ right }) => !right).map(({ label, wanted, got }) => `${kind}: ${label} is ${wanted}, not ${got}`);
  return [
    ...score.planted.filter(({ found }) => !found).map(({ rule, subject, why }) => `not found: ${rule} ${subject} (${why})`),
    ...score.planted.filter(({ found, inPlace }) => found && inPlace === false).map(({ rule, subject }) => `elsewhere: ${rule} ${subject}`),
    ...score.tempting.flatMap(({ rule, subject, why, findings }) =>
      findings.map((message) => `false alarm: ${rule} ${subject}: "${message}" (${why})`),
    ),
    ...score.onClean.map(({ rule, kind, severity, message }) => `on a clean case: ${rule} (${kind}, ${severity}): "${message}"`),
    ...wrong('skill', score.ledger),
    ...wrong('competency', score.competencies),
    ...wrong('experience', [score.experience]),
    ...wrong('specialisation', score.specialization ? [score.specialization] : []),
    ...score.jobs
      .filter((job) => !(job.employer && job.position && job.dates))
      .map(({ wanted, got }) => `job: "${wanted}" read as "${got}"`),
    ...(score.quotes.exact === score.quotes.total ? [] : [`quotes: ${score.quotes.exact} of ${score.quotes.total} exact`]),
  ];
}
