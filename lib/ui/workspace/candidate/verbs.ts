import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import type { FeedbackVerbs } from '#lib/ui/workspace/feedback/verbs.ts';
import type { ReleaseOf } from './skill-rows.ts';

/** One reading of a candidate; `attached` is a further source of the same person. `readAt` is an ISO date-time. */
export interface Reading {
  id: string;
  readAt: string;
  attached?: boolean;
  profile: Profile;
  report: Report;
}

/** What somebody wrote about a candidate; `at` is an ISO date-time. */
export interface Note {
  id: string;
  at: string;
  text: string;
}

export interface StageName {
  id: string;
  name: string;
}

/** A saved candidate with all that is kept. `readings` and `notes` have the newest first; without a reading the saved report can't be opened. */
export interface OpenedCandidate {
  row: CandidateRow;
  /** The name of the user's own role that it was read for, where that is still there. */
  roleName?: string;
  readings: readonly Reading[];
  /** Readings that this version can't open. */
  unreadable: number;
  notes: readonly Note[];
  /** Every stage that can be chosen, in order. */
  stages: readonly StageName[];
  /** Ids of the checklist that are settled with this person, and those that are settled for the role as a whole. */
  settled: { person: readonly string[]; role: readonly string[] };
}

export type Undo = () => Promise<void>;
export type DetachResult = { kind: 'detached'; undo: Undo } | { kind: 'problem'; message: string };
export type AttachResult = { kind: 'attached'; undo: Undo } | { kind: 'problem'; message: string };

/** What a candidate can be taken away as; `everything` is all that is stored about the person. */
export const EXPORT_FORMATS = ['markdown', 'report', 'json-resume', 'everything'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface CandidateVerbs {
  find(id: string): Promise<OpenedCandidate | undefined>;
  copy(text: string): Promise<void>;
  /** The first public release of a skill's technology. */
  releaseOf: ReleaseOf;
  /** Writes a name in the place of the one that was read; undefined takes it back. */
  writeName(id: string, name: string | undefined): Promise<Undo>;
  setStage(id: string, stage: string): Promise<Undo>;
  /** Adds a tag to those that the candidate has by now. */
  addTag(id: string, tag: string): Promise<Undo>;
  removeTag(id: string, tag: string): Promise<Undo>;
  /** Keeps the candidate for another term from today on, that of their role or the one that is set, and never for less than before. */
  keepLonger(id: string): Promise<Undo>;
  /** @throws where the candidate is gone, or the database fails otherwise */
  addNote(id: string, text: string): Promise<{ kind: 'kept' } | { kind: 'storage-full' }>;
  removeNote(id: string, note: Note): Promise<Undo>;
  /** Reads a file as a further source of the same person, and makes the report of all sources anew. */
  attach(id: string, file: File): Promise<AttachResult>;
  /** Takes an attached source away, and makes the report of those that are left anew. */
  detach(id: string, source: Reading): Promise<DetachResult>;
  /** Hands over a file. `reading` is the one whose report and profile are taken. */
  export(id: string, format: ExportFormat, reading?: Reading): Promise<void>;
  print(): void;
  feedback: FeedbackVerbs;
  /** Ticks what is settled before a hire, or takes the tick back. */
  settle(id: string, item: string, isSettled: boolean): Promise<'kept' | 'gone' | 'storage-full'>;
  remove(id: string): Promise<Erased>;
}
