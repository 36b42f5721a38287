import type { Level, Pillar, Question } from './question.ts';

/** The pillars that general questions are drawn from in turn, by level. One that stands twice is asked twice as often. */
export const PILLAR_TURNS: Readonly<Record<Level, readonly Pillar[]>> = {
  junior: [
    'language-mechanics',
    'code-quality',
    'ecosystem-mastery',
    'language-mechanics',
    'code-quality',
    'process',
    'debugging',
    'ownership',
    'security',
  ],
  mid: [
    'debugging',
    'code-quality',
    'language-mechanics',
    'debugging',
    'process',
    'code-quality',
    'ownership',
    'security',
    'ecosystem-mastery',
    'system-design',
  ],
  senior: [
    'system-design',
    'code-quality',
    'debugging',
    'system-design',
    'ownership',
    'code-quality',
    'security',
    'process',
    'language-mechanics',
    'ecosystem-mastery',
  ],
};

/** The questions of a level that suit every role, in the order in which an interview takes them; collaboration last. */
export function generalQuestions(level: Level, bank: readonly Question[]): Question[] {
  const general = bank.filter((question) => question.kind === 'core' && isGeneral(question) && question.levels?.includes(level));
  const ordered: Question[] = [];
  for (let rest = general; rest.length > 0; rest = general.filter((question) => !ordered.includes(question))) {
    const round = oneRound(PILLAR_TURNS[level], rest);
    ordered.push(...(round.length > 0 ? round : rest));
  }
  return ordered;
}

/** `own-competency` asks by a slot and suits no role as it stands. */
const isGeneral = ({ id, competency }: Question): boolean => !competency && id !== 'own-competency';

function oneRound(turns: readonly Pillar[], questions: readonly Question[]): Question[] {
  const round: Question[] = [];
  for (const pillar of turns) {
    const next = questions.find((question) => question.pillar === pillar && !round.includes(question));
    if (next) round.push(next);
  }
  return round;
}
