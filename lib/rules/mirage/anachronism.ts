import { entryAt } from '#lib/analysis/entry.ts';
import type { Mention } from '#lib/analysis/mentions.ts';
import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import { findYears } from '#lib/nlp/date-ranges.ts';
import { isLabelledList } from '#lib/nlp/mention-strength.ts';
import { firstMonth, lastMonth, precisionOf } from '#lib/profile/partial-date.ts';
import { monthAndYear } from './release-date.ts';

/** Months of grace: for a skill somewhere in a dated job, whose end may be rounded; and for a year that the sentence itself names. */
const GRACE_OF_JOB = 12;
const GRACE_OF_YEAR = 3;

export const anachronism = defineRule({
  id: 'mirage/anachronism',
  kind: 'contradiction',
  severity: 'high',
  title: 'A technology is used before it was public',
  why: 'A text that puts a technology before its first public release was written later, or copied, or has a wrong date.',
  innocent: [
    'The text was rewritten later with today’s name for an older tool.',
    'A date is mistyped.',
    'The person had access to it before the public, for example at the firm that made it.',
  ],
  questions: ['probe-first-use'],
  requires: [],

  *check(context) {
    const told = new Set<string>();
    for (const mention of context.mentions) {
      const use = earlyUse(mention, context);
      const key = `${mention.skill.id} ${use?.index}`;
      if (!use || told.has(key)) continue;
      told.add(key);
      const { id, name } = mention.skill;
      const release = monthAndYear(mention.skill.firstRelease?.date ?? '');
      const slots = { skill: name, employer: use.at, year: release };
      yield { subject: id, message: `${name} ${use.when}; its first public release was in ${release}`, spans: [mention.span], slots };
    }
  },
});

interface EarlyUse {
  index: number;
  at: string;
  when: string;
}

function earlyUse({ skill, place, sentence, strength }: Mention, { profile }: RuleContext): EarlyUse | undefined {
  const { entry } = place;
  if (!skill.firstRelease || !entry || entry.list === 'education' || strength === 'none') return undefined;
  const { startDate, endDate, current, label } = entryAt(profile, entry) ?? {};
  if (!startDate || (endDate && lastMonth(endDate) < firstMonth(startDate))) return undefined;
  const release = firstMonth(skill.firstRelease.date);
  const at = label || 'this place';
  const year = namedYear(place.text.slice(sentence.start, sentence.end), startDate, endDate);
  if (year !== undefined && isBefore(year, skill.firstRelease.date)) return { index: entry.index, at, when: `in ${year} at ${at}` };
  if (current || !endDate || lastMonth(endDate) + GRACE_OF_JOB > release || isStray(place.text, strength)) return undefined;
  return { index: entry.index, at, when: `in a job that ended in ${monthAndYear(endDate)} (${at})` };
}

/** A list of names without a label may have been pasted below a job that it does not belong to. */
const isStray = (text: string, strength: Mention['strength']): boolean => strength === 'weak' && !isLabelledList(text);

/** Whether a whole year lies before a release; a release known by its year alone leaves no months to be graceful with. */
const isBefore = (year: number, release: string): boolean =>
  year < Number(release.slice(0, 4)) && (precisionOf(release) === 'year' || lastMonth(String(year)) + GRACE_OF_YEAR <= firstMonth(release));

/** The latest year that the sentence names with a preposition, where it lies within the job. */
function namedYear(sentence: string, startDate: string, endDate: string | undefined): number | undefined {
  const first = Number(startDate.slice(0, 4));
  const last = endDate ? Number(endDate.slice(0, 4)) : 9999;
  const years = findYears(sentence).map(({ year }) => year);
  const within = years.filter((year) => year >= first && year <= last);
  return within.length === years.length && within.length > 0 ? Math.max(...within) : undefined;
}
