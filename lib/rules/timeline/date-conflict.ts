import { workSpan } from '#lib/analysis/entry.ts';
import { isLeave } from '#lib/analysis/leave.ts';
import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import { firstMonth, lastMonth } from '#lib/profile/partial-date.ts';
import type { Work } from '#lib/profile/schema.ts';

/** A start this many months ahead may be a signed contract's; what is told as done cannot be. */
const AHEAD = 1;

export const dateConflict = defineRule({
  id: 'timeline/date-conflict',
  kind: 'contradiction',
  severity: 'medium',
  title: 'The dates of a job cannot be as written',
  why: 'A job cannot end before it begins, nor be over before it has begun. One of the dates is wrong, and the length of the experience hangs on it.',
  innocent: ['A slip of the keyboard.', 'The dates are in another order than usual.', 'A contract that is signed and has not begun.'],
  questions: ['probe-dates'],
  requires: [],

  *check({ profile, today }: RuleContext) {
    for (const [index, work] of profile.work.entries()) {
      const message = conflictOf(work, today);
      const span = workSpan(profile, index, ['dates', 'position', 'name']);
      if (message && span && !isLeave(work))
        yield { subject: work.name || work.position, message, spans: [span], slots: { employer: work.name || work.position } };
    }
  },
});

function conflictOf(work: Work, today: string): string | undefined {
  const { name, position, startDate, endDate, current } = work;
  const at = name || position;
  if (startDate && endDate && !current && lastMonth(endDate) < firstMonth(startDate)) return `The job at ${at} ends before it begins`;
  if (startDate && firstMonth(startDate) > lastMonth(today) + AHEAD && isTold(work))
    return `The job at ${at} begins in the future, and is told as if done`;
  return undefined;
}

const TO_COME = /\b(?:will|shall|going to|about to|signed|incoming|upcoming|planned|accepted|offer|starting|joining)\b/iu;

/** Whether something of a job is told, and not as yet to come. */
function isTold({ summary = '', highlights, position }: Work): boolean {
  const told = [summary, ...highlights].filter((text) => text.trim());
  return told.length > 0 && ![position, ...told].some((text) => TO_COME.test(text));
}
