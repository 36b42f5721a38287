export type Pillar =
  | 'language-mechanics'
  | 'ecosystem-mastery'
  | 'code-quality'
  | 'system-design'
  | 'debugging'
  | 'collaboration'
  | 'ownership'
  | 'process'
  | 'security'
  | 'verification';

export type Level = 'junior' | 'mid' | 'senior';
export type Audience = 'recruiter' | 'engineer';

/** What a strong, partial and weak answer holds, concretely enough that a listener who does not know the answer recognises it. */
export interface Anchors {
  strong: string;
  partial: string;
  weak: string;
}

/**
 * A question of the bank. `core` questions are the same for every candidate of a role; `probe` questions follow a finding, and their text may
 * hold `{slots}` that the finding fills: {skill} {employer} {position} {quote} {claimed} {shown} {year} {other}.
 */
export interface Question {
  id: string;
  kind: 'core' | 'probe';
  text: string;
  pillar: Pillar;
  /** Competency id of a matrix, for core questions on one. */
  competency?: string;
  levels?: readonly Level[];
  minutes: number;
  audience: Audience;
  followUps: readonly string[];
  anchors: Anchors;
}
