import { defineRule } from '#lib/analysis/rule.ts';

export const missingCompetency = defineRule({
  id: 'niche/missing-competency',
  kind: 'missing',
  severity: 'medium',
  title: 'The role needs it, and the profile neither claims nor shows it',
  why: 'What the specialisation rests on is hard to learn on the job; better to know before the interview than after the hire.',
  innocent: [
    'The person did it and wrote about something else.',
    'Another word is used for it.',
    'It was done by another team, and can be learnt.',
  ],
  questions: ['probe-missing-competency'],
  requires: ['summary', 'work', 'projects', 'skills'],

  *check({ competencies, matrix, brief }) {
    const severity = brief.level === 'junior' ? 'low' : 'medium';
    for (const { id, name, status } of competencies) {
      if (status !== 'missing') continue;
      yield {
        subject: id,
        severity,
        message: `Nothing read speaks of ${name}, which ${matrix.name} roles need`,
        spans: [],
        slots: { competency: name },
      };
    }
  },
});
