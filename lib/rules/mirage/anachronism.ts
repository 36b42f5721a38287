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
  const words = place.text.slice(sentence.start, sentence.end);
  if (OTHER_TIME.test(words)) return undefined;
  const year = namedYear(words, startDate, endDate);
  if (year !== undefined && isBefore(year, skill.firstRelease.date)) return { index: entry.index, at, when: `in ${year} at ${at}` };
  if (current || !endDate || lastMonth(endDate) + GRACE_OF_JOB > release || isStray(place.text, strength)) return undefined;
  return { index: entry.index, at, when: `in a job that ended in ${monthAndYear(endDate)} (${at})` };
}

/** A list of names without a label may have been pasted below a job that it does not belong to. */
const isStray = (text: string, strength: Mention['strength']): boolean => strength === 'weak' && !isLabelledList(text);

/** Whether a whole year lies before a release; a release known by its year alone leaves no months to be graceful with. */
const isBefore = (year: number, release: string): boolean =>
  year < Number(release.slice(0, 4)) && (precisionOf(release) === 'year' || lastMonth(String(year)) + GRACE_OF_YEAR <= firstMonth(release));

/** Words that put a technology into another time than the work, or beside it: "later replaced by", "before", "a precursor of", "like". */
const OTHER_TIME =
  /\b(?:later|now|nowadays|today|meanwhile|since then|became|become|becomes|before|predecessor|precursor|successors?|forerunner|replaced by|superseded by|existed|comparable|similar|like|inspired|style|founders?|met|long before|years before|ahead of|what is|would be|precedes|preceding|evolved|rewritten (?:later|since))\b/iu;

/** A year that work is put into: behind a preposition, or joined to such a one. */
const DATED =
  /\b(?:in|from|since|during|by|around|until|summer|spring|autumn|winter)\s+(?:\p{L}+\s+)?$|\b(?:19|20)\d\d\s*(?:and|to|–|-|,)\s*$/iu;
const CHANGE = /\b(?:moved|migrated|switched|replaced|rewrote|started|began|then|hired)\b/iu;

/** "In 2018 moved the reports to …": the whole sentence speaks of that year. */
const OPENS_WITH_YEAR = /^\P{L}*in\s+(?:\p{L}+\s+)?$/iu;

/** The latest year that the sentence puts its work into: its opening, or one within the job where nothing is told to change. */
function namedYear(sentence: string, startDate: string, endDate: string | undefined): number | undefined {
  const first = Number(startDate.slice(0, 4));
  const last = endDate ? Number(endDate.slice(0, 4)) : 9999;
  const found = findYears(sentence);
  const opening = found.length === 1 ? found.find(({ start }) => OPENS_WITH_YEAR.test(sentence.slice(0, start))) : undefined;
  if (opening) return opening.year <= last ? opening.year : undefined;
  const within = found.filter(({ year, start }) => year >= first && year <= last && DATED.test(sentence.slice(0, start)));
  if (within.length === 0 || within.length < found.length || CHANGE.test(sentence)) return undefined;
  return Math.max(...within.map(({ year }) => year));
}
