import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';

/** A record that this version can't read: told, never dropped. */
export interface UnreadableRow {
  id: string;
  problem: string;
}

export interface CandidateList {
  rows: readonly CandidateRow[];
  unreadable: readonly UnreadableRow[];
}

export type ListOrder = 'name' | 'saved';

export interface ShortlistVerbs {
  list(order: ListOrder): Promise<CandidateList>;
  /** Erases a candidate; what is answered puts all of it back. */
  remove(id: string): Promise<() => Promise<void>>;
  exportAll(): Promise<void>;
  now(): Date;
}
