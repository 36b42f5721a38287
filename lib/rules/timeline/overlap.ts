import { workSpan } from '#lib/analysis/entry.ts';
import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import { firstMonth, lastMonth, spellMonths } from '#lib/profile/partial-date.ts';
import type { Work } from '#lib/profile/schema.ts';
import { employerOf, sameEmployer } from '#lib/rules/same-employer.ts';

/** Shorter overlaps are handovers, notice periods and rounded dates. */
const LONGEST_HANDOVER = 3;
/** Findings beyond which the list says nothing new. */
const MOST = 3;

/** Words of a title, an employer or dates that say a job is not, or need not be, a full-time employment. */
const SMALLER_JOB =
  /\b(?:freelanc\w*|self[- ]employed|contract(?:or|s)?|consult\w*|advis\w+|board|intern(?:ship)?s?|trainee|apprentic\w*|student|werkstudent\w*|ph\.?d|doctora\w*|postdoc\w*|fellow\w*|research (?:assistant|associate)|teaching|lecturer|instructor|tutor|mentor|adjunct|volunteer\w*|(?:co-?)?founder|owner|own company|side project|seasonal|temporary|mission|reserv(?:e|es|ist\w*)|military|army|navy|air force|milit[aä]r\w*|bundeswehr|militaire|orchest\w+|choir|chor|band|ensemble|quartet|musician|singer)\b/iu;
/** The same, wherever in the entry it is said. */
const PART_OF_A_WEEK =
  /\b(?:part[- ]time|saturdays?|sundays?|weekends?|(?:hours|days|evenings) (?:a|per) week|alongside|beside (?:my|the)|teilzeit|temps partiel|\d\d ?%(?= (?:since|position|post|pensum|stelle)|\)))/iu;

export const overlap = defineRule({
  id: 'timeline/overlap',
  kind: 'context',
  severity: 'medium',
  title: 'Two jobs that look full-time run side by side for long',
  why: 'Two full-time jobs at once are rare. Either one was smaller than it looks, or a date is wrong, and months may have been counted twice.',
  innocent: [
    'One of them was part-time, a consultancy or an own company.',
    'The dates are rounded to years.',
    'One employer was bought by the other.',
  ],
  questions: ['probe-parallel-jobs'],
  requires: [],

  *check(context) {
    const { profile } = context;
    for (const { pair, jobs, months } of longestFirst(context).slice(0, MOST)) {
      const [first, second] = pair.map((index) => workSpan(profile, index, ['position', 'name', 'dates']));
      if (!first || !second) continue;
      const [employer, other] = [employerOf(jobs[0]), employerOf(jobs[1])];
      yield {
        subject: `${employer} / ${other}`,
        message: `Two jobs that look full-time run side by side for ${spellMonths(months)}: ${employer} and ${other}`,
        spans: [first, second],
        slots: { employer, other },
      };
    }
  },
});

interface Pair {
  pair: [number, number];
  jobs: [Work, Work];
  months: number;
}

function longestFirst({ profile, timeline, today }: RuleContext): Pair[] {
  const pairs = timeline.experience.overlaps.flatMap(({ work: pair }): Pair[] => {
    const [a, b] = pair.map((index) => profile.work[index]);
    if (!a || !b || sameEmployer(a, b) || !looksFullTime(a) || !looksFullTime(b)) return [];
    return [{ pair, jobs: [a, b], months: sureOverlap(a, b, today) }];
  });
  return pairs.filter(({ months }) => months > LONGEST_HANDOVER).sort((a, b) => b.months - a.months);
}

function looksFullTime({ name, position, employmentType, dates, summary, highlights }: Work): boolean {
  if (/full[- ]time/iu.test([position, employmentType, dates].join(' '))) return true;
  const says = (pattern: RegExp, texts: readonly (string | undefined)[]): boolean => texts.some((text) => text && pattern.test(text));
  const header = [name, position, employmentType, dates];
  return !says(SMALLER_JOB, header) && !says(PART_OF_A_WEEK, [...header, summary, ...highlights]);
}

/** Months that overlap however the dates are read within their precision; a job whose end is not told overlaps nothing for sure. */
function sureOverlap(a: Work, b: Work, today: string): number {
  const starts = [a, b].map(({ startDate }) => (startDate ? lastMonth(startDate) : Number.POSITIVE_INFINITY));
  const ends = [a, b].map(({ endDate, current }) => (current ? firstMonth(today) : endDate ? firstMonth(endDate) + 1 : 0));
  return Math.min(...ends, firstMonth(today)) - Math.max(...starts);
}
