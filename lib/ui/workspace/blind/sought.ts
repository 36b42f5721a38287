import { labelIn, labelOf } from '#lib/ui/blind/label.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { Named, People } from './people.ts';
import type { BlindVerbs } from './verbs.ts';

export type Sought = ReturnType<typeof openSought>;

/** Finds saved candidates by name, and who is hidden by the label that stands for them, too. */
export function openSought({ isBlind, ids, rows, scored }: BlindVerbs, { ordered }: People) {
  async function labelled(text: string): Promise<readonly CandidateRow[]> {
    const label = labelIn(text);
    return label === undefined ? [] : rows((await ids()).filter((id) => labelOf(id) === label));
  }

  /** Of those last saved a part of the label is enough. */
  async function found<P extends Named>(text: string, byName: (text: string) => Promise<readonly P[]>): Promise<(P | CandidateRow)[]> {
    const [named, byLabel, latest] = await Promise.all([byName(text), labelled(text), byName('')]);
    const shown = await scored(latest.map(({ id }) => id));
    const part = text.trim().toLowerCase();
    const ofLatest = latest.filter(({ id }) => !shown.has(id) && labelOf(id).toLowerCase().includes(part));
    return [...new Map([...named, ...byLabel, ...ofLatest].map((one) => [one.id, one])).values()];
  }

  /** Those found, as `hide` draws them; the last saved where nothing is sought. */
  return async <P extends Named, Shown extends Named>(
    text: string,
    byName: (text: string) => Promise<readonly P[]>,
    hide: (people: readonly (P | CandidateRow)[]) => Promise<Shown[]>,
  ): Promise<Shown[]> => {
    if (text.trim() === '' || !(await isBlind())) return hide(await byName(text));
    return ordered(await hide(await found(text, byName)));
  };
}
