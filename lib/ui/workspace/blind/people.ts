import type { Blinded } from '#lib/ui/blind/documents.ts';
import { labelOf } from '#lib/ui/blind/label.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { BlindVerbs } from './verbs.ts';

/** Who is hidden, by the id of the candidate. Whoever is not in it is shown in full. */
export type HiddenPeople = ReadonlyMap<string, Blinded>;

export type People = ReturnType<typeof createPeople>;

const NOBODY: HiddenPeople = new Map();

/** Hides the candidates that the screens show, as long as names are hidden and no scorecard of theirs is submitted. */
export function createPeople({ isBlind, known, rows, scored }: BlindVerbs) {
  async function hidden(ids: readonly string[]): Promise<HiddenPeople> {
    if (ids.length === 0 || !(await isBlind())) return NOBODY;
    const [{ blinded }, found] = await Promise.all([import('#lib/ui/blind/documents.ts'), known(ids)]);
    return new Map(
      ids.flatMap((id) => {
        const person = found.get(id);
        return person?.scoredAt === undefined
          ? [[id, blinded(id, person?.profiles ?? [], person?.skills, person?.writtenName)] as const]
          : [];
      }),
    );
  }

  /** People under the name that may be shown, where nothing else of them is. */
  async function named<P extends { id: string; name: string }>(people: readonly P[]): Promise<P[]> {
    if (people.length === 0 || !(await isBlind())) return [...people];
    const shown = await scored(people.map(({ id }) => id));
    return people.map((person) => (shown.has(person.id) ? person : { ...person, name: labelOf(person.id) }));
  }

  return {
    isBlind,
    hidden,
    rows,
    one: async (id: string): Promise<Blinded | undefined> => (await hidden([id])).get(id),
    named,
    /** The same for rows of which no more than the name is drawn: no profile need be read for them. */
    rowsNamed: async <Row extends CandidateRow>(rows: readonly Row[]): Promise<Row[]> => {
      const shown = await named(rows);
      return shown.map((row, index) => (row === rows[index] ? row : { ...row, headline: '', isBlind: true }));
    },
    /** Whether a file with these would tell the name of somebody who is hidden. */
    tellsNames: async (ids: readonly string[]): Promise<boolean> => {
      if (!(await isBlind())) return false;
      const shown = await scored(ids);
      return ids.some((id) => !shown.has(id));
    },
  };
}

/** A row as it may be drawn. A headline is shown only where it is known what to hide in it. */
export function blindRow<Row extends Pick<CandidateRow, 'name' | 'headline' | 'writtenName'>>(row: Row, person: Blinded | undefined): Row {
  if (!person) return row;
  const { writtenName: _, ...rest } = row;
  return { ...(rest as Row), name: person.label, headline: person.knows ? person.text(row.headline) : '', isBlind: true };
}
