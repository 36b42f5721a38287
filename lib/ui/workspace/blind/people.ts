import type { Blinded } from '#lib/ui/blind/documents.ts';
import { labelOf } from '#lib/ui/blind/label.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { BlindVerbs } from './verbs.ts';

/** Who is hidden, by the id of the candidate. Whoever is not in it is shown in full. */
export type HiddenPeople = ReadonlyMap<string, Blinded>;

export type People = ReturnType<typeof createPeople>;

export interface Named {
  id: string;
  name: string;
}

const NOBODY: HiddenPeople = new Map();

/** Hides the candidates that the screens show, as long as names are hidden and no scorecard of theirs is submitted. */
export function createPeople({ isBlind, known, rows, scored }: Omit<BlindVerbs, 'ids'>) {
  async function hidden(ids: readonly string[]): Promise<HiddenPeople> {
    if (ids.length === 0 || !(await isBlind())) return NOBODY;
    const [{ blinded }, found] = await Promise.all([import('#lib/ui/blind/documents.ts'), known(ids)]);
    return new Map(
      ids.flatMap((id) => {
        const person = found.get(id);
        return person?.scoredAt === undefined ? [[id, blinded(id, person?.profiles ?? [], person?.skills, person?.name)] as const] : [];
      }),
    );
  }

  /** People under the name that may be shown, where nothing else of them is. */
  async function named<P extends Named>(people: readonly P[]): Promise<P[]> {
    if (people.length === 0 || !(await isBlind())) return [...people];
    const shown = await scored(people.map(({ id }) => id));
    return people.map((person) => (shown.has(person.id) ? person : { ...person, name: labelOf(person.id) }));
  }

  /** People in the order of what is drawn, where one by name or id would tell it. */
  const ordered = async <P extends Named>(people: readonly P[]): Promise<P[]> =>
    (await isBlind()) ? people.toSorted((one, other) => compare(one.name, other.name)) : [...people];

  return {
    isBlind,
    hidden,
    rows,
    one: async (id: string): Promise<Blinded | undefined> => (await hidden([id])).get(id),
    named,
    ordered,
    /** The same for rows of which no more than the name is drawn: no profile need be read for them. */
    rowsNamed: async <Row extends CandidateRow>(rows: readonly Row[]): Promise<Row[]> => {
      const shown = await named(rows);
      return shown.map((row, index) => (row === rows[index] ? row : hiddenRow(row, row.name, '')));
    },
    /** Whether a file with these would tell the name of somebody who is hidden. */
    tellsNames: async (ids: readonly string[]): Promise<boolean> => {
      if (!(await isBlind())) return false;
      const shown = await scored(ids);
      return ids.some((id) => !shown.has(id));
    },
  };
}

type TellingRow = Pick<CandidateRow, 'name' | 'headline' | 'writtenName' | 'source'>;

/** A row as it may be drawn. A headline is shown only where it is known what to hide in it. */
export const blindRow = <Row extends TellingRow>(row: Row, person: Blinded | undefined): Row =>
  person ? hiddenRow(row, person.label, person.knows ? person.text(row.headline) : '') : row;

/** A row under another name, without what tells the one that was read. */
function hiddenRow<Row extends TellingRow>(row: Row, name: string, headline: string): Row {
  const { writtenName: _, source: __, ...rest } = row;
  return { ...(rest as Row), name, headline, isBlind: true };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
