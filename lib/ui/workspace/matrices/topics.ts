import { type Ground, groundsIn } from '#lib/questions/forbidden-topics.ts';

const WHY: Record<Ground, string> = {
  age: 'It is about age. Nobody may be chosen by it, and the answer says nothing about the work.',
  family: 'It is about family. Plans and duties at home are nobody’s business in an interview.',
  health: 'It is about health. What somebody needs in order to work is settled after the choice.',
  religion: 'It is about religion. Say which hours the role needs, and ask whether those can be kept.',
  origin: 'It is about origin. Whether somebody may work here is asked of everybody, in the same words, and no further.',
  gender: 'It is about gender or whom somebody loves. Neither may play a part.',
  opinion: 'It is about opinions or memberships. They are private.',
  record: 'It is about a person’s past outside of work. Such checks have their own place in the law.',
  person: 'It is about how or where somebody lives or looks. That shows nothing of the work.',
  gaps: 'It is about reasons for a gap or an end. Behind it often stand health or family. Ask what was done instead.',
};

/** Why a question must not be asked as it stands, with the words that say so. */
export const topicWarnings = (text: string): string[] =>
  groundsIn(text).map(({ ground, words }) => `“${words.slice(0, 3).join('”, “')}”: ${WHY[ground]}`);
