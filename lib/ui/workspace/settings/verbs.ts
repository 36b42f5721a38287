import type { Erased } from '#lib/ui/workspace/erased.ts';
import type { RuleRecord } from '#lib/ui/workspace/feedback/verbs.ts';

export interface Expiring {
  count: number;
  /** Who goes first stands first; dates are ISO date-times. */
  first: readonly { id: string; name: string; expiresAt: string }[];
}

export interface KeepingVerbs {
  now(): Date;
  load(): Promise<{ days: number; expiring: Expiring }>;
  isRetention(days: number): boolean;
  saveDays(days: number): Promise<void>;
  /** Keeps candidates for another term from today on. */
  keepLonger(ids: readonly string[]): Promise<() => Promise<void>>;
  erase(ids: readonly string[]): Promise<Erased>;
  eraseEverything(): Promise<Erased>;
}

export type Choice = 'mine' | 'theirs' | 'newer';

/** A candidate or role that is saved here and stands otherwise in the backup; ISO date-times of the last change. */
export interface Conflict {
  kind: 'candidate' | 'role' | 'matrix';
  id: string;
  name: string;
  mine: string;
  theirs: string;
}

export type BackupProblem = 'not-a-backup' | 'damaged' | 'cut-off' | 'newer' | 'too-large';

/** What a backup holds, and what a merge of it would do. `past` are those whose last day of keeping has passed. */
export interface BackupContent {
  createdAt: string;
  candidates: number;
  readings: number;
  notes: number;
  scorecards: number;
  /** What was said about flags. */
  answers: number;
  roles: number;
  /** The user's own. */
  matrices: number;
  past: number;
  added: number;
  same: number;
  conflicts: readonly Conflict[];
  setApart: readonly { table: string; id: string; problem: string }[];
  /** How many candidates are saved here. */
  here: number;
}

export type OpenedBackup = { kind: 'backup'; content: BackupContent } | { kind: 'problem'; problem: BackupProblem };
/** `lacksSettings` where all but the settings of the backup is in its place. */
export type Restored =
  | { kind: 'restored'; added: number; replaced: number; lacksSettings?: boolean; undo?: () => Promise<void> }
  | { kind: 'storage-full' };

/** Bytes; a protected place is not cleared by the browser by itself. */
export interface Room {
  used: number;
  allowed: number;
  isProtected: boolean;
  isNearlyFull: boolean;
}

export interface BackupVerbs {
  room(): Promise<Room>;
  protect(): Promise<boolean>;
  /** Saves everything as a file; `told` hears how many candidates are written. */
  write(told: (written: number) => void): Promise<void>;
  /** Reads and checks a file wholly, and holds it; `told` hears the share that is read, from 0 to 1. */
  open(file: File, told: (share: number) => void): Promise<OpenedBackup>;
  /** `told` hears how many candidates are in their place. */
  merge(all: Choice, single: ReadonlyMap<string, Choice>, told: (done: number) => void): Promise<Restored>;
  replace(told: (done: number) => void): Promise<Restored>;
  saveSetApart(): void;
  /** Forgets the file that is held. */
  letGo(): void;
}

export interface Check {
  id: string;
  title: string;
  why: string;
  innocent: readonly string[];
  isOptional: boolean;
  /** How its flags fared in interviews on this computer. */
  record?: RuleRecord;
}

export interface CheckChoice {
  mutedRules: readonly string[];
  optionalRules: readonly string[];
}

export interface CheckVerbs {
  load(): Promise<{ checks: readonly Check[]; choice: CheckChoice }>;
  /** Switches one check, and leaves the others as they are chosen by then; what is answered puts this one back. */
  turn(check: Check, on: boolean): Promise<() => Promise<void>>;
}

export interface LogEntry {
  seq?: number | undefined;
  at: string;
  action: string;
  subject?: string | undefined;
  count?: number | undefined;
}

export interface LogVerbs {
  load(): Promise<readonly LogEntry[]>;
  download(as: 'csv' | 'json'): Promise<void>;
  clear(): Promise<void>;
}

/** The switch that hides names. */
export interface BlindSwitch {
  isBlind(): Promise<boolean>;
  save(on: boolean): Promise<void>;
}

export interface SettingsVerbs {
  blind: BlindSwitch;
  keeping: KeepingVerbs;
  backup: BackupVerbs;
  checks: CheckVerbs;
  log: LogVerbs;
}
