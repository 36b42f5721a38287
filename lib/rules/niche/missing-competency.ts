import { defineRule, type Found, type RuleContext } from '#lib/analysis/rule.ts';
import { NOT_ENGLISH, tellingOf } from '#lib/analysis/told-in-english.ts';

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

  *check(context) {
    const { competencies, matrix, brief } = context;
    const expected = brief.level === 'junior' ? 'low' : 'medium';
    const mustHave = new Set(brief.mustHaveCompetencies);
    const isEnglish = tellingOf(context.textIndex, ...context.others.map(({ textIndex }) => textIndex)) !== 'other';
    if (!isEnglish && competencies.some(({ status }) => status === 'missing')) yield { abstain: NOT_ENGLISH };
    for (const { id, name, status } of competencies) {
      if (status !== 'missing' || !isEnglish) continue;
      yield {
        subject: id,
        severity: mustHave.has(id) ? 'high' : expected,
        message: mustHave.has(id)
          ? `Nothing read speaks of ${name}, which this role cannot do without`
          : `Nothing read speaks of ${name}, which ${matrix.name} roles need`,
        spans: [],
        slots: { competency: name },
      };
    }
    yield* missingSkills(context);
  },
});

/** Skills that the role cannot do without, and that nothing read names or shows, unless their whole competency is missing anyway. */
function* missingSkills({ brief, ledger, competencies, matrix, skillById }: RuleContext): Generator<Found> {
  const missing = new Set(competencies.filter(({ status }) => status === 'missing').map(({ id }) => id));
  const told = new Set(matrix.competencies.filter(({ id }) => missing.has(id)).flatMap(({ skills }) => skills));
  for (const id of new Set(brief.mustHave)) {
    const skill = skillById.get(id);
    if (!skill || ledger.has(id) || told.has(id)) continue;
    yield {
      subject: id,
      severity: 'medium',
      message: `Nothing read speaks of ${skill.name}, which this role cannot do without`,
      spans: [],
      slots: { competency: skill.name },
    };
  }
}
