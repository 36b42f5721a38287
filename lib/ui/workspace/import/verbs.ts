import type { AlikePassage } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import type { Copy, KeyedPassage } from '#lib/evidence/copies.ts';
import type { ReadErrorCode, ReadFailure } from '#lib/profile/draft.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Choice, ChosenRole } from '#lib/ui/verbs.ts';

/** A saved candidate who may be the same person: the same name, and an employer in common. `savedAt` is an ISO date-time. */
export interface Namesake {
  id: string;
  name: string;
  savedAt: string;
  employers: readonly string[];
}

export type Recognition = { kind: 'new' } | { kind: 'saved'; savedAt: string } | { kind: 'perhaps'; namesakes: readonly Namesake[] };

/** The bytes of a file; equal ones have an equal `hash`. */
export interface LoadedFile {
  kind: 'bytes';
  bytes: Uint8Array<ArrayBuffer>;
  hash: string;
}

/** What was read, with the passages by which copies of them are found. */
export interface ReadProfile {
  kind: 'profile';
  profile: Profile;
  report: Report;
  passages: readonly KeyedPassage[];
}

/** A passage that stands in the saved profile of somebody by another name. */
export interface SavedCopy extends Copy {
  name: string;
}

export type FileReading = ReadProfile | { kind: ReadErrorCode; message?: string };
/** `name` stands in the place of the one that was read, where that is hidden from now on. */
export type KeepOutcome =
  | { kind: 'saved'; id: string; name?: string; undo: () => Promise<void> }
  | { kind: 'gone' }
  | { kind: 'storage-full' };

export interface ImportVerbs {
  now(): Date;
  /** How many files are read at once. */
  lanes: number;
  /** Makes the readers ready while the user still chooses files. */
  warm(): void;
  loadChoice(): Promise<Choice>;
  rememberChoice(choice: Choice): Promise<void>;
  /** The user's own roles. */
  roles(): Promise<ChosenRole[]>;
  /** @throws where the file can't be opened any more */
  load(file: File): Promise<LoadedFile | ReadFailure>;
  /** Takes the bytes over. @throws the signal's reason */
  read(name: string, bytes: Uint8Array<ArrayBuffer>, choice: Choice, signal: AbortSignal): Promise<FileReading>;
  /** The same Profile against another role, or with the passages that it shares with others. @throws the signal's reason */
  analyze(profile: Profile, choice: Choice, signal: AbortSignal, alike: readonly AlikePassage[]): Promise<FileReading>;
  recognise(profile: Profile): Promise<Recognition>;
  /** The employers that two texts under one name share; none where the names differ. */
  sharedEmployers(one: Profile, other: Profile): readonly string[];
  savedCopies(profile: Profile, passages: readonly KeyedPassage[]): Promise<SavedCopy[]>;
  /** A name as names are compared. */
  fold(name: string): string;
  /** Keeps one candidate whole, or not at all. */
  save(profile: Profile, report: Report, roleId?: string): Promise<KeepOutcome>;
  /** Keeps it as a further source of a saved candidate. */
  attach(candidateId: string, profile: Profile, report: Report): Promise<KeepOutcome>;
  /** Before the page is left, the browser asks whether that is meant, as long as `isUnsaved`. */
  askBeforeLeaving(isUnsaved: () => boolean): void;
}
