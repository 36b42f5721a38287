import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import type { ListQuery, ValueFilter } from './query.ts';

/** A record that this version can't read: told, never dropped. */
export interface UnreadableRow {
  id: string;
  /** What stands in the place of the id, where that may tell who it is. */
  name?: string;
  problem: string;
}

/** Some rows of those who match. How many there are is counted behind the first rows; the counts of the filters are there once everybody was looked through. */
export interface ListPage {
  rows: readonly CandidateRow[];
  /** Names are hidden, so that there is no order by name. */
  isBlind?: boolean;
  unreadable: readonly UnreadableRow[];
  saved?: number;
  matching?: number;
  isComplete: boolean;
  facets?: Record<ValueFilter, Record<string, number>>;
  expiring?: number;
}

export interface Named {
  id: string;
  name: string;
}

export interface ListView {
  name: string;
  query: ListQuery;
}

/** What the user has set: every stage in its order, those of their own, roles by name, saved views, and whether single keys work. */
export interface ListSettings {
  stages: readonly Named[];
  ownStages: readonly Named[];
  roles: readonly Named[];
  views: readonly ListView[];
  usesKeys: boolean;
  /** For how many days somebody is kept where their role says nothing else. */
  retentionDays: number;
}

/** A rule as a filter names it; `family` is the part of its id before the stroke. */
export interface RuleName {
  id: string;
  family: string;
  title: string;
}

/** How many were changed, and what takes it back. */
export interface Done {
  count: number;
  undo?: () => Promise<void>;
}

export type StageProblem = 'no-name' | 'name-taken' | 'too-many';

export interface ShortlistVerbs {
  now(): Date;
  page(query: ListQuery, offset: number, limit: number): Promise<ListPage>;
  /** The ids of all who match. */
  matching(query: ListQuery): Promise<readonly string[]>;
  settings(): Promise<ListSettings>;
  ruleNames(): Promise<readonly RuleName[]>;
  /** Told whenever a page given before may not hold any more. */
  onListChange(told: () => void): void;

  setStage(ids: readonly string[], stage: string): Promise<Done>;
  addTag(ids: readonly string[], tag: string): Promise<Done>;
  removeTag(ids: readonly string[], tag: string): Promise<Done>;
  /** Keeps candidates for another term from today on, that of their role or the one that is set; none is shortened. */
  keepLonger(ids: readonly string[]): Promise<Done>;
  /** Erases candidates; of very many without a way back. */
  remove(ids: readonly string[]): Promise<Erased>;

  addStage(name: string): Promise<StageProblem | undefined>;
  renameStage(id: string, name: string): Promise<StageProblem | undefined>;
  /** Answers what puts it back, where it was; not where its name is taken by then. */
  removeStage(id: string): Promise<() => Promise<StageProblem | undefined>>;
  saveViews(views: readonly ListView[]): Promise<void>;
  saveUsesKeys(on: boolean): Promise<void>;
  exportAll(): Promise<void>;
  /** Hands over a file with the rows of these candidates; answers how many those are. */
  exportCsv(ids: readonly string[]): Promise<number>;
}
