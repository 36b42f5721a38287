import { workSpan } from '#lib/analysis/entry.ts';
import { defineRule } from '#lib/analysis/rule.ts';
import { firstMonth, lastMonth, monthAndYear, spellMonths } from '#lib/profile/partial-date.ts';

/** Months between two jobs below which nobody would ask. */
const LONG_PAUSE = 12;

export const gap = defineRule({
  id: 'timeline/gap',
  kind: 'context',
  severity: 'note',
  optional: true,
  title: 'A year or more lies between two jobs',
  why: 'It says nothing about a person. It is listed only where somebody asks for it, so that the years can be counted; its reason is never to be asked.',
  innocent: ['Most working lives hold one, for reasons that nobody has to name.', 'A job was left out.'],
  questions: ['probe-gap'],
  requires: ['work', 'education', 'volunteer'],

  *check({ timeline, profile }) {
    const others = [...profile.education, ...profile.volunteer, ...profile.projects];
    for (const { from, to, months } of timeline.experience.gaps) {
      const explained = others.some(
        ({ startDate, endDate }) =>
          startDate && firstMonth(startDate) <= lastMonth(to) && (!endDate || lastMonth(endDate) >= firstMonth(from)),
      );
      const after = timeline.timed.find(({ start }) => start === firstMonth(to) + 1);
      const span = after && workSpan(profile, after.index, ['dates', 'position', 'name']);
      if (months >= LONG_PAUSE && !explained && span)
        yield {
          message: `${spellMonths(months)} lie between two jobs (${monthAndYear(from)} to ${monthAndYear(to)})`,
          spans: [span],
          slots: {},
        };
    }
  },
});
