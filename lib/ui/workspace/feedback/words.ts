import type { FlagAnswer, RuleRecord } from './verbs.ts';

export const ANSWER_WORDS: Readonly<Record<FlagAnswer, string>> = {
  confirmed: 'Confirmed',
  explained: 'Explained',
  'not-discussed': 'Not discussed',
};

/** From so many explanations on, a check that is explained more often than confirmed may be switched off beside the flag. */
const OFTEN = 3;

export const isExplainedAway = ({ confirmed, explained }: RuleRecord): boolean => explained >= OFTEN && explained > confirmed;

/** "Confirmed 7 of 9 on this computer"; nothing where nobody spoke of it yet. */
export function recordWords(record: RuleRecord | undefined): string {
  const spokenOf = record ? record.confirmed + record.explained : 0;
  return record && spokenOf > 0 ? `Confirmed ${record.confirmed} of ${spokenOf} on this computer` : '';
}
