import { z } from 'zod';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { folded } from './fold.ts';
import { BUILT_IN_STAGES, type Stage } from './stages.ts';

const KEY = 'own-stages';

/** Longest name of a stage, and most stages of one's own. */
export const STAGE_NAME = 60;
const MOST = 40;

const ownStagesSchema = z.array(z.object({ id: z.string().min(1).max(200), name: z.string().min(1).max(STAGE_NAME) })).max(MOST);

/** Why a stage is not kept. */
export type StageProblem = 'no-name' | 'name-taken' | 'too-many';

const isTaken = (name: string, stages: readonly Stage[]): boolean => stages.some((stage) => folded(stage.name) === folded(name));

/** A name as it is kept: one line without spaces around it, cut to its longest. */
export const stageName = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, STAGE_NAME).trim();

/** The own stages with a new one. Its id is its first name, so that candidates who keep it after its removal are still told in words. */
export function withStage(own: readonly Stage[], text: string): Stage[] | StageProblem {
  const name = stageName(text);
  const all = [...BUILT_IN_STAGES, ...own];
  if (!name) return 'no-name';
  if (isTaken(name, all)) return 'name-taken';
  if (own.length >= MOST) return 'too-many';
  let id = name;
  for (let count = 2; all.some((stage) => stage.id === id); count += 1) id = `${name} ${count}`;
  return [...own, { id, name }];
}

export function withNewName(own: readonly Stage[], id: string, text: string): Stage[] | StageProblem {
  const name = stageName(text);
  const others = own.filter((stage) => stage.id !== id);
  if (!name) return 'no-name';
  if (isTaken(name, [...BUILT_IN_STAGES, ...others])) return 'name-taken';
  return own.map((stage) => (stage.id === id ? { id, name } : stage));
}

/** The own stages with one that was removed at its place again. */
export function withStageBack(own: readonly Stage[], stage: Stage, at: number): Stage[] | StageProblem {
  if (own.some(({ id }) => id === stage.id)) return [...own];
  if (isTaken(stage.name, [...BUILT_IN_STAGES, ...own])) return 'name-taken';
  return own.length >= MOST ? 'too-many' : own.toSpliced(at, 0, stage);
}

/** The user's own stages. Those of candidates whose stage was removed stay with them. */
export function openOwnStages(db: Database, announce: (change: Change) => void = () => undefined) {
  const load = async (): Promise<Stage[]> => ownStagesSchema.safeParse((await db.preferences.get(KEY))?.value).data ?? [];
  return {
    load,
    /** Built-in stages and one's own, in the order in which they are offered and sorted. */
    all: async (): Promise<Stage[]> => [...BUILT_IN_STAGES, ...(await load())],
    async save(own: readonly Stage[]): Promise<void> {
      await db.preferences.put({ key: KEY, value: ownStagesSchema.parse(own) });
      announce([]);
    },
  };
}
