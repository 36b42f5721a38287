import type { Question } from '#lib/questions/question.ts';

/** Asked of a competency that has no question of its own at the level, as in a user's own matrix. */
export const ownCompetency: Question = {
  id: 'own-competency',
  kind: 'core',
  text: 'One part of this role is “{competency}”. Which piece of your work shows it best: what was the task, what did you do yourself, and what came of it?',
  pillar: 'ecosystem-mastery',
  levels: ['junior', 'mid', 'senior'],
  minutes: 5,
  audience: 'recruiter',
  followUps: ['What was the hardest part of it?', 'Who used the result?', 'Who could confirm your part?'],
  anchors: {
    strong: 'One piece of work with its task, own decisions, a difficulty, and a result that others saw.',
    partial: 'A piece of work in which others did the deciding part, told openly.',
    weak: 'General knowledge of the subject, or a list of tools.',
  },
};
