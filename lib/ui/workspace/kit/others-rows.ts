import type { Answer, Scorecard } from './verbs.ts';

export interface OthersRow {
  label: string;
  /** For each card in turn, what was heard about this. */
  cells: readonly (readonly Answer[])[];
}

/** What several interviewers heard, by competency, then what belongs to the profile and to none. Rows that nobody has anything in are left out. */
export function othersRows(cards: readonly Scorecard[], competencies: readonly { id: string; name: string }[]): OthersRow[] {
  const isKnown = new Set(competencies.map(({ id }) => id));
  const row = (label: string, belongs: (answer: Answer) => boolean): OthersRow => ({
    label,
    cells: cards.map(({ answers }) => answers.filter((answer) => hasContent(answer) && belongs(answer))),
  });
  const isOf = ({ competency = '' }: Answer): boolean => isKnown.has(competency);
  const rows = [
    ...competencies.map(({ id, name }) => row(name, ({ competency }) => competency === id)),
    row('From the profile', (answer) => !isOf(answer) && answer.findings.length > 0),
    row('General', (answer) => !isOf(answer) && answer.findings.length === 0),
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

const hasContent = ({ rating, heard }: Answer): boolean => rating !== undefined || heard.trim() !== '';
