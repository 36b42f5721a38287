import { type LedgerEntry, statusOf } from '#lib/analysis/ledger.ts';
import { defineRule, proofOf, type RuleContext } from '#lib/analysis/rule.ts';
import type { Span } from '#lib/evidence/span.ts';
import { COURSE_WORDS, GIVING_WORDS } from '#lib/nlp/lexicon/course-words.ts';
import { anyWord, wholeWords } from '#lib/nlp/lexicon-pattern.ts';
import type { Range } from '#lib/nlp/phrases.ts';
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
    const told = lessonsTold(context);
    const onlyTold = [...told.values()].flatMap(({ entry }) => (context.ledger.has(entry.skill.id) ? [] : [entry]));
    for (const entry of [...context.ledger.values(), ...onlyTold]) {
      const courses = proofOf([...coursesOf(entry), ...(told.get(entry.skill.id)?.spans ?? [])]);
      if (!courses || !isOnlyTaught(entry) || !(isWorthAsking(entry, context) || isOfAnOpenNeed(entry, context))) continue;
      if (openClaims(entry).length === 0 && !isOfTheRole(entry, context)) continue;
      const { id, name } = entry.skill;
      yield { subject: id, message: `${name} is shown by a course, and by no job or project`, spans: courses, slots: { skill: name } };
    }
  },
});

const isOfTheRole = ({ skill }: LedgerEntry, { matrix }: RuleContext): boolean =>
  matrix.competencies.some(({ skills }) => skills.includes(skill.id));

/** A broad notion that the person claims is worth the question where the role needs it, and no work shows that need met. */
const isOfAnOpenNeed = (entry: LedgerEntry, { competencies }: RuleContext): boolean =>
  openClaims(entry).length > 0 &&
  !entry.skill.everyday &&
  competencies.some(({ status, skills }) => status !== 'evidenced' && skills.includes(entry.skill.id));

const isOnlyTaught = (entry: LedgerEntry): boolean =>
  statusOf(entry) !== 'evidenced' && entry.evidence.every(({ where, via }) => where === 'education' && !via);

/** Certificates and lessons that name the skill. */
function coursesOf({ claims, evidence }: LedgerEntry): Span[] {
  const certificates = claims.filter(({ where }) => where === 'certificate').map(({ span }) => span);
  return [...certificates, ...evidence.map(({ span }) => span)];
}

const COURSE = wholeWords(COURSE_WORDS);
/** Words of someone who gives a course, builds with one, or sells one. */
const GIVEN = new RegExp(anyWord(GIVING_WORDS), 'iu');
const isCourseTaken = (words: string): boolean => COURSE.test(words) && !GIVEN.test(words);
const PROSE: ReadonlySet<string> = new Set(['other', 'publication', 'summary']);

interface Lesson {
  entry: LedgerEntry;
  spans: Span[];
}

/** Skills that a sentence of prose names beside a course: "Lakehouse Fundamentals, online badge, 2025". */
function lessonsTold({ mentions, ledger }: RuleContext): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  const ofCourses = new Map<Range, boolean>();
  for (const { skill, place, sentence, span, strength } of mentions) {
    const isLesson = PROSE.has(place.where) && (place.where !== 'summary' || strength === 'weak');
    if (!isLesson || strength === 'none') continue;
    const isOfCourse = ofCourses.get(sentence) ?? isCourseTaken(place.text.slice(sentence.start, sentence.end));
    ofCourses.set(sentence, isOfCourse);
    if (!isOfCourse) continue;
    const lesson = lessons.get(skill.id) ?? { entry: ledger.get(skill.id) ?? { skill, claims: [], evidence: [] }, spans: [] };
    lesson.spans.push(span);
    lessons.set(skill.id, lesson);
  }
  return lessons;
}
