import { type LedgerEntry, statusOf } from '#lib/analysis/ledger.ts';
import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { isWorthAsking, openClaims } from './claim-weight.ts';

export const courseOnly = defineRule({
  id: 'mirage/course-only',
  kind: 'unsupported',
  severity: 'low',
  title: 'A skill rests on a course alone',
  why: 'A course shows interest and first steps. What was done with it afterwards, for someone who needed it, is what can be asked about.',
  innocent: [
    'The first chance to use it has not come yet.',
    'It was used at work without being named.',
    'The employer asked for the certificate.',
  ],
  questions: ['probe-after-course'],
  requires: ['work', 'projects', 'certificates'],

  *check(context) {
    for (const entry of context.ledger.values()) {
      const courses = proofOf(coursesOf(entry));
      if (
        !courses ||
        !isWorthAsking(entry, context) ||
        (openClaims(entry).length === 0 && !isOfTheRole(entry, context.matrix.competencies))
      )
        continue;
      const { id, name } = entry.skill;
      yield { subject: id, message: `${name} is shown by a course, and by no job or project`, spans: courses, slots: { skill: name } };
    }
  },
});

const isOfTheRole = ({ skill }: LedgerEntry, competencies: readonly { skills: readonly string[] }[]): boolean =>
  competencies.some(({ skills }) => skills.includes(skill.id));

/** Certificates and lessons that name the skill, where nothing but them does. */
function coursesOf(entry: LedgerEntry) {
  const isLesson = entry.evidence.every(({ where, via }) => where === 'education' && !via);
  if (statusOf(entry) === 'evidenced' || !isLesson) return [];
  const certificates = entry.claims.filter(({ where }) => where === 'certificate').map(({ span }) => span);
  return [...certificates, ...entry.evidence.map(({ span }) => span)];
}
