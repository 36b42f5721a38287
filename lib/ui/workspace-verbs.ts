import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { NamedStatus } from './competencies.tsx';

/** A row of the list; dates are ISO date-times. */
export interface CandidateRow {
  id: string;
  name: string;
  headline: string;
  specialization: string;
  level: string;
  savedAt: string;
  expiresAt: string;
  competencies: readonly NamedStatus[];
  flags: Record<'high' | 'medium' | 'low' | 'note', number>;
}

/** A record that this version can't read: told, never dropped. */
export interface UnreadableRow {
  id: string;
  problem: string;
}

export interface CandidateList {
  rows: readonly CandidateRow[];
  unreadable: readonly UnreadableRow[];
}

/** A saved candidate as last read; without `reading` the saved report can't be opened. */
export interface OpenedCandidate {
  row: CandidateRow;
  reading?: { profile: Profile; report: Report };
}

export type ListOrder = 'name' | 'saved';

/** All that the list page does to the world, passed in by its entrypoint. */
export interface WorkspaceVerbs {
  /** Erases who is past the retention date; answers how many that were. */
  eraseExpired(): Promise<number>;
  list(order: ListOrder): Promise<CandidateList>;
  find(id: string): Promise<OpenedCandidate | undefined>;
  /** Erases a candidate; what is answered puts all of it back. */
  remove(id: string): Promise<() => Promise<void>>;
  exportAll(): Promise<void>;
  copy(text: string): Promise<void>;
  now(): Date;
}
