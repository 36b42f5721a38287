import type { LedgerEntry } from '#lib/analysis/ledger.ts';
import { defineRule, proofOf, type RuleContext } from '#lib/analysis/rule.ts';
import { isWhollyRead } from '#lib/analysis/section-guard.ts';
import { type Interval, monthsIn, swappedJobs, type TimedWork } from '#lib/analysis/timeline.ts';
import type { Skill } from '#lib/catalog/skill.ts';
import { firstMonth, monthAndYear, spellMonths } from '#lib/profile/partial-date.ts';
import { earlyUseOf } from './early-use.ts';

/** Months by which a claim may exceed the kindest reading before it is worth a question. */
const TOLERANCE = 12;

export const yearsInflated = defineRule({
  id: 'mirage/years-inflated',
  kind: 'unsupported',
  severity: 'medium',
  title: 'More years of a skill are claimed than the jobs can hold',
  why: 'Years are the easiest thing to round up. The jobs, with their dates, say how long a skill can have been in use.',
  innocent: [
    'The years count use in studies, at home or in jobs that are not listed.',
    'Two jobs at the same time were added up.',
    'An earlier technology of the same kind is counted in.',
  ],
  questions: ['probe-years'],
  requires: [],

  *check(context) {
    const lengths = lengthsClaimed(context);
    for (const [skillId, claims] of Map.groupBy(lengths, ({ claim }) => claim.skillId)) {
      const entry = skillId === undefined ? undefined : context.ledger.get(skillId);
      const years = Math.max(...claims.map(({ claim }) => claim.years));
      const longest = claims.filter(({ claim }) => claim.years === years);
      const since = longest.every(({ claim }) => claim.since);
      const doubt = entry && (beyondRelease(entry.skill, years, context) ?? beyondJobs(entry, { years, since }, context));
      const spans = proofOf(longest.map(({ span }) => span));
      if (!entry || !doubt || !spans) continue;
      yield { subject: entry.skill.id, spans, slots: { skill: entry.skill.name, claimed: spellMonths(Math.round(years * 12)) }, ...doubt };
    }
  },
});

/** "Kafka since 2005" is told as a date before the release (see `anachronism`), and not once more as a length. */
function lengthsClaimed(context: RuleContext): RuleContext['yearsClaims'] {
  const claimed = new Set(context.yearsClaims.map(({ span, claim }) => `${span.path} ${claim.skillId}`));
  const early = Map.groupBy(
    context.mentions.flatMap((mention) => {
      const key = `${mention.span.path} ${mention.skill.id}`;
      const words = claimed.has(key) ? earlyUseOf(mention, context)?.words : undefined;
      return words ? { key, words } : [];
    }),
    ({ key }) => key,
  );
  return context.yearsClaims.filter(
    ({ span, claim }) => !early.get(`${span.path} ${claim.skillId}`)?.some(({ words }) => words.start < span.end && span.start < words.end),
  );
}

interface Doubt {
  message: string;
  kind?: 'contradiction';
  severity?: 'high';
}

/** Nobody has used a thing for longer than it has been public. */
function beyondRelease({ name, firstRelease }: Skill, years: number, { today }: RuleContext): Doubt | undefined {
  if (!firstRelease) return undefined;
  const possible = firstMonth(today.slice(0, 7)) - firstMonth(firstRelease.date);
  if (years * 12 <= possible + TOLERANCE) return undefined;
  return {
    kind: 'contradiction',
    severity: 'high',
    message: `${spellYears(years)} of ${name} cannot be: its first public release was in ${monthAndYear(firstRelease.date)}`,
  };
}

/**
 * The kindest reading counts every job since the first that names the skill, and every one that implies it or names no technology at all;
 * for a language, which the lines of a job rarely name, every job. Where the claim names a beginning, only the first of them is held against it.
 */
function beyondJobs(entry: LedgerEntry, { years, since }: { years: number; since: boolean }, context: RuleContext): Doubt | undefined {
  const { profile, timeline } = context;
  if (!isWhollyRead(profile, 'work') || timeline.timed.length === 0 || isField(entry.skill)) return undefined;
  const swapped = swappedJobs(profile, context.today);
  if (timeline.undated > swapped.length) return undefined;
  const shown = entry.evidence.flatMap(({ interval, strength }) => (interval && strength === 'strong' ? interval : []));
  const named = entry.evidence.flatMap(({ interval }) => interval ?? []);
  const first = entry.skill.kind === 'language' ? 0 : Math.min(...named.map(({ start }) => start));
  const jobs = [...timeline.timed, ...swapped];
  const later = jobs.filter(({ end }) => end > first).map(({ start, end }) => ({ start: Math.max(start, first), end }));
  const counted = [...later, ...silentJobs(entry, jobs, context)];
  const kindest = since ? firstMonth(context.today) - Math.min(...counted.map(({ start }) => start)) : monthsIn(counted);
  if (years * 12 <= kindest + TOLERANCE) return undefined;
  const inText = shown.length > 0 ? `the jobs that show it span ${spellMonths(monthsIn(shown))}` : 'no job with dates shows it';
  return {
    message: `${spellYears(years)} of ${entry.skill.name} claimed; ${inText}, all jobs together ${spellMonths(timeline.experience.months)}`,
  };
}

/** The lines of a job rarely name the field that they belong to. */
const isField = ({ kind }: Skill): boolean => kind === 'concept' || kind === 'practice';

function silentJobs({ skill }: LedgerEntry, jobs: readonly TimedWork[], { mentions }: RuleContext): Interval[] {
  const kin = new Set([skill.id, ...(skill.parents ?? [])]);
  return jobs.filter(({ index }: TimedWork) => {
    const named = mentions.filter(({ place: { entry } }) => entry?.list === 'work' && entry.index === index);
    return named.length === 0 || named.some((mention) => kin.has(mention.skill.id));
  });
}

const spellYears = (years: number): string => `${Math.round(years * 10) / 10} year${years === 1 ? '' : 's'}`;
