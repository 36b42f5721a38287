import type { Report } from '#lib/analysis/schema.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';
import type { FrontTab } from '#lib/messaging.ts';
import type { ReadErrorCode } from '#lib/profile/draft.ts';
import type { Profile } from '#lib/profile/schema.ts';

/** A role of the user's own, with all that it needs. */
export interface ChosenRole {
  id: string;
  name: string;
  brief: Brief;
}

/** What profiles are read against: a specialisation at a level, or a role, which then says both. `matrix` is that of the specialisation where it is the user's own. */
export type Choice = Pick<Brief, 'specialization' | 'level'> & {
  role?: ChosenRole | undefined;
  matrix?: Matrix | undefined;
  /** Nobody has chosen yet. */
  isUnchosen?: boolean | undefined;
};

export type ProblemCode = ReadErrorCode | 'page-not-allowed' | 'reload-tab' | 'unexpected';

/** Why there is no report: `found` and `missing` name parts of the page, never their text. */
export interface Problem {
  code: ProblemCode;
  from: 'page' | 'file' | 'text';
  message?: string;
  found?: readonly string[];
  missing?: readonly string[];
  reader?: { id: string; version: number };
  /** What the page was made of, without a word of its text. */
  structure?: string;
}

/** Text selected in the page: `offered` beside the page that was read, `chosen` in its place, read `instead` of a page that is no profile. */
export type SelectionReading = 'offered' | 'chosen' | 'instead';

export interface ProfileRead {
  kind: 'profile';
  profile: Profile;
  selection?: SelectionReading;
  /** As of a `Problem`. */
  structure?: string;
  /** The tab that was read, with the address that it had then. */
  tab?: FrontTab;
}

export interface ReadRefusal {
  kind: 'problem';
  problem: Problem;
  /** As of a `ProfileRead`. */
  tab?: FrontTab;
}

export type ReadResult = ProfileRead | ReadRefusal;

/** What is known of a saved candidate: dates are ISO date-times; `report` is absent where the saved one can't be read. */
export interface SavedEntry {
  savedAt: string;
  expiresAt: string;
  /** When the first scorecard was submitted. */
  scoredAt?: string;
  report?: Report;
  /** Takes the save of a moment ago back. */
  undo?: () => Promise<void>;
}

/** All that the popup does to the world, passed in by its entrypoint. */
export interface PopupVerbs {
  readPage(): Promise<ReadResult>;
  readSelection(): Promise<ReadResult>;
  readText(text: string): Promise<ReadResult>;
  readFile(file: File): Promise<ReadResult>;
  analyze(profile: Profile, choice: Choice): Promise<Report>;
  /** The report with what only the saved candidates tell: attached sources, shared passages. `undefined` where they tell nothing. */
  refine(profile: Profile, choice: Choice): Promise<Report | undefined>;
  showInPage(quote: string, near: string): Promise<boolean>;
  copy(text: string): Promise<void>;
  loadChoice(): Promise<Choice>;
  rememberChoice(choice: Choice): Promise<void>;
  /** Whether names are hidden. */
  isBlind(): Promise<boolean>;
  /** The roles that can be chosen. */
  roles(): Promise<ChosenRole[]>;
  /** The user's own matrices, by name. */
  ownMatrices(): Promise<readonly Matrix[]>;
  findSaved(profileId: string): Promise<SavedEntry | undefined>;
  save(profile: Profile, report: Report, roleId?: string): Promise<{ kind: 'saved'; entry: SavedEntry } | { kind: 'storage-full' }>;
  openList(): Promise<void>;
  reloadTab(): Promise<void>;
  /** Shows the same in a side panel, which stays open. Absent where the browser has none, and in the panel. */
  openPanel?(read: ProfileRead): Promise<void>;
}
