import { type BackupTables, recordSchemas } from './backup-format.ts';
import type { CandidateRecord, ReadingRecord } from './records.ts';
import { FIRST_STAGE } from './stages.ts';
import { toCandidate } from './to-records.ts';

/** Which of two records of one id stays; `newer` is the one that was changed last. */
export type Choice = 'mine' | 'theirs' | 'newer';

/** Which side stays where both have a record of one id: for all, and for single ones by id. */
export interface Choices {
  all: Choice;
  single: ReadonlyMap<string, Choice>;
}

export const choiceFor = ({ all, single }: Choices, id: string): Choice => single.get(id) ?? all;

/** A candidate who is saved here and in the backup. `mine` is left out where this version can't read the row. */
export interface Pair {
  mine?: CandidateRecord;
  theirs: CandidateRecord;
  choice: Choice;
}

/** What is decided record by record. */
export type Decided = 'readings' | 'notes' | 'scorecards' | 'feedback' | 'roles' | 'matrices';

/** When something was changed: the first of its dates that differs from the other side's tells which is newer. */
type Dates = readonly (string | undefined)[];

/** A reading has no date of its report; the row has. */
const DATES: { readonly [table in Decided]: (record: BackupTables[table][number], row: CandidateRecord | undefined) => Dates } = {
  readings: ({ readAt }, row) => [readAt, row?.updatedAt],
  notes: ({ at }) => [at],
  scorecards: ({ submittedAt, changedAt }) => [submittedAt, changedAt],
  feedback: ({ at }) => [at],
  roles: ({ createdAt, changedAt = createdAt }) => [changedAt],
  matrices: ({ changedAt }) => [changedAt],
};

/** Whether a record of the backup goes in the place of one here. A draft never takes the place of a scorecard that was submitted. */
export function isTaken<T extends Decided>(
  table: T,
  stored: unknown,
  given: BackupTables[T][number],
  choice: Choice,
  pair?: Pair,
): boolean {
  if (table === 'scorecards' && isSubmitted(stored) && !isSubmitted(given)) return false;
  const readable = recordSchemas[table].safeParse(stored).data;
  if (!readable) return choice === 'theirs';
  return isChosen(choice, DATES[table](given, pair?.theirs), DATES[table](readable, pair?.mine));
}

export const isSubmitted = (card: unknown): boolean =>
  typeof card === 'object' && card !== null && Reflect.get(card, 'submittedAt') !== undefined;

function isChosen(choice: Choice, theirs: Dates, mine: Dates): boolean {
  if (choice !== 'newer') return choice === 'theirs';
  const differing = theirs.findIndex((at, i) => at !== mine[i]);
  return (theirs[differing] ?? '') > (mine[differing] ?? '');
}

/** What both sides together have of a candidate. */
export interface Together {
  /** The latest reading of the profile itself. */
  latest: ReadingRecord | undefined;
  /** The sides that have this reading. */
  readBy: 'mine' | 'theirs' | 'both';
  hasSubmitted: boolean;
}

/** One row of two: what the user has set comes from one side, and what it tells of the profile from the latest reading. */
export function unitedRow({ mine, theirs, choice }: Required<Pair>, { latest, readBy, hasSubmitted }: Together): CandidateRecord {
  const set = isChosen(choice, setDates(theirs), setDates(mine)) ? theirs : mine;
  if (!latest) return { ...set, ...scored(hasSubmitted, set, mine, theirs) };
  const isReadByThem = readBy === 'both' ? isChosen(choice, [theirs.updatedAt], [mine.updatedAt]) : readBy === 'theirs';
  const { updatedAt } = isReadByThem ? theirs : mine;
  const { name, sortName, headline, specialization, level, source, competencies, flags } = toCandidate(
    latest.profile,
    latest.report,
    { now: new Date(updatedAt) },
    set,
  );
  return {
    ...set,
    ...{ name, sortName, headline, specialization, level, source, competencies, flags, updatedAt },
    ...(updatedAt !== set.updatedAt && { changedAt: setAt(set) }),
    ...scored(hasSubmitted, set, mine, theirs),
  };
}

/** When the user last set something on a row. One of an earlier version doesn't tell; where nothing is set on it, it was when it was saved first. */
const setAt = (row: CandidateRecord): string => row.changedAt ?? (isAsSaved(row) ? row.savedAt : row.updatedAt);

/** At the same time, what is set comes before what is not, and then the later reading. */
const setDates = (row: CandidateRecord): Dates => [setAt(row), isAsSaved(row) ? undefined : setAt(row), row.updatedAt];

const isAsSaved = ({ stage, tags, settled = [], writtenName }: CandidateRecord): boolean =>
  stage === FIRST_STAGE && tags.length === 0 && settled.length === 0 && writtenName === undefined;

/** The first time that a scorecard was submitted, by either side, as long as one that was submitted is there. */
function scored(hasSubmitted: boolean, set: CandidateRecord, mine: CandidateRecord, theirs: CandidateRecord) {
  const [first] = [mine.scoredAt, theirs.scoredAt].filter((at) => at !== undefined).sort();
  const scoredAt = hasSubmitted ? first : set.scoredAt;
  return scoredAt !== undefined && { scoredAt };
}
