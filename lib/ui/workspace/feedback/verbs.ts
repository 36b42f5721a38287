export const FLAG_ANSWERS = ['confirmed', 'explained', 'not-discussed'] as const;

/** Whether a flag was right, as the conversation showed. */
export type FlagAnswer = (typeof FLAG_ANSWERS)[number];

/** How often what a rule flagged was confirmed on this computer, and how often explained. */
export interface RuleRecord {
  confirmed: number;
  explained: number;
}

/** The answers about one candidate by id of the finding, the record of each rule that was spoken of, and the rules that are switched off. */
export interface FlagAnswers {
  answers: ReadonlyMap<string, FlagAnswer>;
  records: ReadonlyMap<string, RuleRecord>;
  muted: readonly string[];
}

export interface FeedbackVerbs {
  load(candidateId: string): Promise<FlagAnswers>;
  /** Keeps an answer, or takes it back where it is undefined. */
  answer(candidateId: string, finding: { id: string; rule: string }, answer: FlagAnswer | undefined): Promise<void>;
  /** Switches a check off; what is answered switches it on again. */
  mute(rule: string): Promise<() => Promise<void>>;
}
