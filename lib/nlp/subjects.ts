import type { CuedSentence } from './deed-cues.ts';
import { OWN_SUBJECTS, TEAM_SUBJECTS } from './lexicon/deed-verbs.ts';
import {
  BEFORE_NO_SUBJECT,
  GROUPS,
  OTHER_ROLE_LEADS,
  OTHER_ROLES,
  OTHER_SUBJECTS,
  OTHER_TEAMS,
  OWN_GROUP,
  SERVING_TEAMS,
} from './lexicon/others-words.ts';

export type DeedSubject = 'self' | 'team' | 'other';

const keyAt = ({ tokens }: CuedSentence, index: number): string => tokens[index]?.key ?? '';

/** Whom the word at `index` names as the one who did it. */
export function whoIs(sentence: CuedSentence, index: number): DeedSubject | undefined {
  const word = keyAt(sentence, index);
  if (OWN_SUBJECTS.has(word)) return 'self';
  if (GROUPS.has(word)) return groupAt(sentence, index);
  if (OTHER_SUBJECTS.has(word) || (keyAt(sentence, index - 1) === 's' && OTHER_SUBJECTS.has(keyAt(sentence, index - 2)))) return 'other';
  if (OTHER_ROLES.has(word) && OTHER_ROLE_LEADS.has(keyAt(sentence, index - 1))) return 'other';
  return TEAM_SUBJECTS.has(word) ? 'team' : undefined;
}

/** "the platform team", "another department", "our own team". */
function groupAt(sentence: CuedSentence, index: number): DeedSubject | undefined {
  const before = [1, 2, 3].map((back) => keyAt(sentence, index - back));
  if (before.slice(0, 2).some((word) => OTHER_TEAMS.has(word))) return 'other';
  const isOwn = before.some((word) => OWN_GROUP.has(word)) || before.some((word) => sentence.role?.has(word));
  if (!isOwn && before.slice(0, 2).includes('the') && SERVING_TEAMS.has(before[0] ?? '')) return 'other';
  return TEAM_SUBJECTS.has(keyAt(sentence, index)) ? 'team' : undefined;
}

/** Whether a preposition takes the noun at `index` out of the subject: "together with a colleague wrote". */
export const hangsOnPreposition = (sentence: CuedSentence, index: number): boolean =>
  [1, 2, 3].some((back) => BEFORE_NO_SUBJECT.has(keyAt(sentence, index - back)));
