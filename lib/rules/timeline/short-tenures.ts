import { workSpan } from '#lib/analysis/entry.ts';
import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import type { TimedWork } from '#lib/analysis/timeline.ts';

/** Months below which a stay is short, and how many of them make a pattern. */
const SHORT = 12;
const PATTERN = 3;
const SHORT_BY_NATURE = /contract|freelanc|intern|trainee|temporary|seasonal|project|consult|student|apprentic/iu;

export const shortTenures = defineRule({
  id: 'timeline/short-tenures',
  kind: 'context',
  severity: 'note',
  optional: true,
  title: 'Several stays of less than a year',
  why: 'It says nothing about a person. It is listed only where somebody asks for it, to plan the conversation.',
  innocent: [
    'Contracts are short by nature.',
    'Firms were closed or bought.',
    'A trade that works by projects changes its firms with them.',
  ],
  questions: ['probe-short-tenures'],
  requires: ['work'],

  *check({ timeline, profile }) {
    const short = timeline.timed.filter((job) => isShort(job, timeline.experience.byEmployer));
    const spans = proofOf(short.flatMap(({ index }) => workSpan(profile, index, ['dates', 'position', 'name']) ?? []));
    if (spans && short.length >= PATTERN) yield { message: `${short.length} stays of less than a year`, spans, slots: {} };
  },
});

/** Roles of one employer count together; contracts and internships do not count at all; nor does a job that has just begun. */
function isShort({ work, start, end }: TimedWork, byEmployer: readonly { name: string; months: number }[]): boolean {
  const employer = work.name.trim();
  const months = employer ? (byEmployer.find(({ name }) => name === employer)?.months ?? SHORT) : end - start;
  return months < SHORT && !work.current && !SHORT_BY_NATURE.test([work.position, work.employmentType, work.name, work.dates].join(' '));
}
