import { workSpan } from '#lib/analysis/entry.ts';
import { defineRule } from '#lib/analysis/rule.ts';
import { firstMonth, lastMonth, spellMonths } from '#lib/profile/partial-date.ts';
import type { Work } from '#lib/profile/schema.ts';

/** Shorter overlaps are handovers, notice periods and rounded dates. */
const LONGEST_HANDOVER = 3;

/** Words of a title, an employer or dates that say a job is not, or need not be, a full-time employment. */
const SMALLER_JOB =
  /\b(?:freelanc\w*|self[- ]employed|contract(?:or|s)?|consult\w*|advis\w+|board|intern(?:ship)?s?|trainee|apprentic\w*|student|werkstudent\w*|ph\.?d|doctora\w*|postdoc\w*|fellow\w*|research (?:assistant|associate)|teaching|lecturer|instructor|tutor|mentor|adjunct|volunteer\w*|(?:co-?)?founder|owner|own company|side project|seasonal|temporary|reserve|mission)\b/iu;
/** The same, wherever in the entry it is said. */
const PART_OF_A_WEEK =
  /\b(?:part[- ]time|(?:hours|days|evenings) (?:a|per) week|alongside|beside (?:my|the)|teilzeit|temps partiel|\d\d ?%(?= (?:since|position|post|pensum|stelle)|\)))/iu;

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

  *check({ profile, timeline, today }) {
    for (const { work: pair } of timeline.experience.overlaps) {
      const [a, b] = pair.map((index) => profile.work[index]);
      if (!a || !b || sameEmployer(a, b) || !looksFullTime(a) || !looksFullTime(b)) continue;
      const months = sureOverlap(a, b, today);
      if (months <= LONGEST_HANDOVER) continue;
      const [first, second] = pair.map((index) => workSpan(profile, index, ['position', 'name', 'dates']));
      if (!first || !second) continue;
      yield {
        subject: `${a.name} / ${b.name}`,
        message: `Two jobs that look full-time run side by side for ${spellMonths(months)}: ${a.name} and ${b.name}`,
        spans: [first, second],
        slots: { employer: a.name, other: b.name },
      };
    }
  },
});

function looksFullTime({ name, position, employmentType, dates, summary, highlights }: Work): boolean {
  if (/full[- ]time/iu.test([position, employmentType, dates].join(' '))) return true;
  const says = (pattern: RegExp, texts: readonly (string | undefined)[]): boolean => texts.some((text) => text && pattern.test(text));
  const header = [name, position, employmentType, dates];
  return !says(SMALLER_JOB, header) && !says(PART_OF_A_WEEK, [...header, summary, ...highlights]);
}

function sameEmployer(a: Work, b: Work): boolean {
  const [x, y] = [plain(a.name), plain(b.name)];
  return x === y || (x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x)));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Months that overlap however the dates are read within their precision. */
function sureOverlap(a: Work, b: Work, today: string): number {
  const start = Math.max(...[a, b].map(({ startDate }) => (startDate ? lastMonth(startDate) : Number.POSITIVE_INFINITY)));
  const end = Math.min(...[a, b].map(({ endDate, current }) => (current || !endDate ? firstMonth(today) : firstMonth(endDate) + 1)));
  return end - start;
}
