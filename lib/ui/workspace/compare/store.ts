import { signal } from '@preact/signals';
import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { choiceOf } from '#lib/ui/choice-select.tsx';
import type { Choice } from '#lib/ui/verbs.ts';
import { plural } from '#lib/ui/words.ts';
import { type CandidateRow, nameOf } from '#lib/ui/workspace/candidate-row.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { ComparedCandidate, CompareVerbs } from './verbs.ts';

export type CompareStore = ReturnType<typeof createCompare>;

/** Columns that can be read beside each other. */
export const MOST_COMPARED = 4;

/**
 * A candidate of the comparison. `savedAgainst` is what the saved report was made against, where that is something else: a role that is gone has no name any more.
 * `asSaved` where the saved report may be out of date, and can't be made anew.
 */
export interface Column extends Omit<ComparedCandidate, 'reading'> {
  profile: Profile;
  report: Report;
  savedAgainst?: Choice & { isForLostRole: boolean };
  asSaved?: boolean;
}

/** Candidates in the order in which they were picked. `gone` are those who are not saved any more, `closed` the names of those who can't be opened. */
export interface Comparison {
  choice: Choice;
  columns: readonly Column[];
  gone: number;
  closed: readonly string[];
  /** How many were picked beyond those who fit. */
  left: number;
}

const UNTIL_CHOSEN: Choice = { specialization: 'ai-ml', level: 'mid' };

/** Two to four saved candidates beside each other, all read against one role. Nothing of it is saved. */
export function createCompare(verbs: CompareVerbs, notices: Notices) {
  const comparison = createLoading<Comparison>();
  const chosen = signal<Choice | undefined>(undefined);
  const onlyDifferences = signal(false);
  const copied = signal<string | undefined>(undefined);
  const offered = signal<readonly CandidateRow[]>([]);
  const sought = signal('');
  let shownIds: readonly string[] = [];

  async function columnOf({ reading, ...rest }: ComparedCandidate, choice: Choice): Promise<Column[]> {
    if (!reading) return [];
    const { profile, report } = reading;
    const { row, role, hasOwnMatrix } = rest;
    const { specialization, level } = report;
    const isSame = specialization === choice.specialization && level === choice.level && row.roleId === choice.role?.id;
    if (isSame && !role && !hasOwnMatrix) return [{ ...rest, profile, report }];
    const again = await verbs.analyze(profile, choice, report.today).catch((error: unknown) => {
      if (isSame) return undefined;
      throw error;
    });
    if (!again) return [{ ...rest, profile, report, asSaved: true }];
    if (isSame) return [{ ...rest, profile, report: again }];
    const savedAgainst = { specialization, level, ...(role && { role }), isForLostRole: row.roleId !== undefined && !role };
    return [{ ...rest, profile, report: again, savedAgainst }];
  }

  async function compare(ids: readonly string[]): Promise<Comparison> {
    const fitting = ids.slice(0, MOST_COMPARED);
    const found = (await Promise.all(fitting.map(verbs.find))).filter((candidate) => candidate !== undefined);
    const choice = chosen.value ?? roleIn(found);
    const columns = await Promise.all(found.map((candidate) => columnOf(candidate, choice)));
    return {
      choice,
      columns: columns.flat(),
      gone: fitting.length - found.length,
      closed: found.filter(({ reading }) => !reading).map(({ row }) => nameOf(row)),
      left: ids.length - fitting.length,
    };
  }

  async function show(ids: readonly string[]): Promise<void> {
    shownIds = [...new Set(ids)];
    await comparison.load(() => compare(shownIds));
  }

  return {
    comparison: comparison.state,
    onlyDifferences,
    copied,
    /** Who may be added, for what is typed into the field for it. */
    offered,
    sought,
    show,
    print: verbs.print,
    async choose(next: Choice): Promise<void> {
      chosen.value = next;
      await show(shownIds);
    },
    async offer(text: string): Promise<void> {
      sought.value = text;
      const people = await verbs.people(text);
      if (sought.value === text) offered.value = people.filter(({ id }) => !shownIds.includes(id));
    },
    async copy(text: string): Promise<void> {
      await verbs.copy(text);
      copied.value = text;
    },
    async exportCsv(): Promise<void> {
      const count = await verbs.exportCsv(shownIds.slice(0, MOST_COMPARED));
      const made = `A file with ${plural(count, 'candidate')}, as saved, was made. The export is noted in the log.`;
      notices.tell({ text: count === 0 ? 'No file was made.' : made });
    },
  };
}

/** The role of the first who was picked, as it is now. */
function roleIn(found: readonly ComparedCandidate[]): Choice {
  const first = found.find(({ reading }) => reading);
  if (first?.role) return choiceOf(first.role);
  const report = first?.reading?.report;
  return report ? { specialization: report.specialization, level: report.level } : UNTIL_CHOSEN;
}
