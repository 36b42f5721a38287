import type { SectionName, SectionReading } from './sections.ts';

/**
 * What a reader (site adapter or file reader) found, before anything is trusted: plain text, dates as written.
 * `reading/to-profile.ts` parses it into a Profile. Field names follow JSON Resume.
 */
export interface ProfileDraft {
  /** `site:slug` where the source names the person, e.g. `linkedin:jane-doe`. */
  personId?: string;
  basics: {
    name?: string;
    label?: string;
    summary?: string;
    location?: string;
    profiles?: { network?: string; url: string }[];
  };
  work?: WorkDraft[];
  education?: EducationDraft[];
  projects?: ProjectDraft[];
  skills?: { name: string; level?: string; keywords?: string[] }[];
  certificates?: { name: string; issuer?: string; date?: string; url?: string }[];
  languages?: { language: string; fluency?: string }[];
  volunteer?: VolunteerDraft[];
  publications?: { name: string; publisher?: string; releaseDate?: string; summary?: string; url?: string }[];
  /** Prose under headings that JSON Resume has no field for ("How I work"). */
  other?: { heading?: string; text: string }[];
  /** Text that a person would not see, with where it stood. */
  hidden?: { text: string; where: string }[];
  sections: Partial<Record<SectionName, SectionReading>>;
}

/** `dates` is the range as the source writes it; `startDate`, `endDate`, `current` only where the source is already machine-readable. */
export interface DatedDraft {
  dates?: string;
  startDate?: string;
  endDate?: string;
  current?: boolean;
}

export interface WorkDraft extends DatedDraft {
  name?: string;
  position?: string;
  employmentType?: string;
  location?: string;
  summary?: string;
  highlights?: string[];
}

export interface EducationDraft extends DatedDraft {
  institution?: string;
  area?: string;
  studyType?: string;
  summary?: string;
  courses?: string[];
}

export interface ProjectDraft extends DatedDraft {
  name?: string;
  description?: string;
  highlights?: string[];
  keywords?: string[];
  entity?: string;
  url?: string;
}

export interface VolunteerDraft extends DatedDraft {
  organization?: string;
  position?: string;
  summary?: string;
  highlights?: string[];
}

/** Why a source could not be read, as the command line and the popup name it. */
export type ReadErrorCode =
  | 'login-wall'
  | 'not-a-profile'
  | 'layout-changed'
  | 'no-text'
  | 'language-not-supported'
  | 'encrypted'
  | 'too-large'
  | 'unsupported-type'
  | 'malformed'
  | 'not-found';

/** An expected failure is a value: `found` and `missing` name parts of the page (never their text), for `layout-changed`. */
export interface ReadFailure {
  kind: ReadErrorCode;
  message?: string;
  found?: string[];
  missing?: string[];
}

export type ReadOutcome = { kind: 'profile'; draft: ProfileDraft } | ReadFailure;
