import type { Report } from '#lib/analysis/schema.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { KitWishes } from '#lib/questions/kit.ts';
import type { Question } from '#lib/questions/question.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { FeedbackVerbs } from '#lib/ui/workspace/feedback/verbs.ts';

/** What an interview is made of. Without `reading` the saved report can't be opened; without `matrix` the one that it was read against is gone. */
export interface Interview {
  row: CandidateRow;
  reading?: { readAt: string; profile: Profile; report: Report };
  matrix?: Matrix;
  bank: readonly Question[];
  /** The role that it is held for, where it is one of the user's own, with what its questions begin with. */
  role?: { id: string; name: string; wishes: KitWishes };
}

export const RATINGS = ['strong', 'partial', 'weak', 'not-asked'] as const;
export type Rating = (typeof RATINGS)[number];

/** What was heard on one question: the anchor that fits best, and what was said. */
export interface Answer {
  question: string;
  text: string;
  competency?: string | undefined;
  findings: string[];
  rating?: Rating | undefined;
  heard: string;
}

/** What one interviewer heard. The dates are ISO date-times. */
export interface Scorecard {
  id: string;
  interviewer: string;
  minutes: number;
  answers: readonly Answer[];
  remarks: string;
  changedAt: string;
  submittedAt?: string | undefined;
}

/** Another's card is sealed until one's own is submitted. */
export type SeenCard = { kind: 'open'; card: Scorecard } | { kind: 'sealed'; id: string; interviewer: string; submittedAt?: string };

/** What was written since it was last kept. */
export interface CardEdit {
  candidateId: string;
  interviewer: string;
  roleId?: string;
  specialization: string;
  level: Report['level'];
  minutes: number;
  answers: Answer[];
  remarks?: string | undefined;
}

export type CardOutcome = { kind: 'kept'; card: Scorecard } | { kind: 'submitted-already' } | { kind: 'gone' } | { kind: 'storage-full' };

/** Who writes in this browser, how long interviews are, and what stands on paper. `technical` is 0 for none. */
export interface KitPreferences {
  interviewer: string;
  minutes: number;
  technical: number;
  anchors: boolean;
}

/** Somebody who is interviewed, with the scorecards that were begun. */
export interface InterviewRow {
  row: CandidateRow;
  stage: string;
  cards: readonly { interviewer: string; submittedAt?: string | undefined }[];
}

export interface KitVerbs {
  /** Who is in the stage for interviews or has a scorecard, the last saved first. */
  list(): Promise<readonly InterviewRow[]>;
  find(candidateId: string): Promise<Interview | undefined>;
  /** The scorecards of a candidate as this interviewer may see them. */
  cards(candidateId: string, interviewer: string): Promise<readonly SeenCard[]>;
  /** The names under which scorecards were written. */
  interviewers(): Promise<readonly string[]>;
  write(edit: CardEdit): Promise<CardOutcome>;
  submit(cardId: string, candidateId: string): Promise<CardOutcome>;
  removeCard(cardId: string, candidateId: string): Promise<() => Promise<boolean>>;
  preferences(): Promise<KitPreferences>;
  savePreferences(preferences: KitPreferences): Promise<void>;
  feedback: FeedbackVerbs;
  copy(text: string): Promise<void>;
  download(text: string, fileName: string): void;
  print(): void;
}
