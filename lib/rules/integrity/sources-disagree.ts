import { from } from '#lib/analysis/beside.ts';
import { workSpan } from '#lib/analysis/entry.ts';
import { defineRule, type Found, type Proof, proofOf, type RuleContext } from '#lib/analysis/rule.ts';
import type { Span } from '#lib/evidence/span.ts';
import type { Profile, Work } from '#lib/profile/schema.ts';
import { employerOf, sameEmployer } from '#lib/rules/same-employer.ts';
import { degreesApart } from './degrees-apart.ts';
import { dateApart } from './dates-apart.ts';
import { ranksApart } from './ranks-apart.ts';

export const sourcesDisagree = defineRule({
  id: 'integrity/sources-disagree',
  kind: 'contradiction',
  severity: 'low',
  title: 'Two sources of one person say different things',
  why: 'A profile and a résumé are written by the same person. Where they disagree on a title, a date or a degree, one of them is out of date or wrong.',
  innocent: [
    'One of the two is older, and was not brought up to date.',
    'The title inside the firm differs from the one told to outsiders.',
    'One gives the dates of the contract, the other those of the work.',
  ],
  questions: ['probe-sources'],
  requires: [],

  *check(context) {
    for (const { profile: other } of context.others) {
      yield* jobsApart(context, other);
      yield* degreesOf(context, other);
    }
  },
});

type Disagreement = Found<Proof>;

/** Jobs that stand in both sources under one employer, where each has just one job there: with more it is not sure which is which. */
function* jobsApart({ profile, today }: RuleContext, other: Profile): Generator<Disagreement> {
  for (const [i, job] of profile.work.entries()) {
    const k = theOnlyOne(profile, other, job);
    const twin = k === undefined ? undefined : other.work[k];
    if (k === undefined || !twin) continue;
    const [here, there] = [profile, other].map((source, n) => (fields: readonly ('dates' | 'position' | 'name')[]) => workSpan(source, n === 0 ? i : k, fields));
    const employer = employerOf(job);
    const date = dateApart(job, twin, today);
    if (date) yield* told(`${employer}: one source says ${date.own}, the other ${date.other}`, employer, here?.(['dates', 'name']), other, there?.(['dates', 'name']), date.months > 12);
    const rank = ranksApart(job.position, twin.position);
    if (rank) yield* told(`${employer}: “${job.position}” in one source, “${twin.position}” in the other`, employer, here?.(['position']), other, there?.(['position']), false);
  }
}

function theOnlyOne(profile: Profile, other: Profile, job: Work): number | undefined {
  if (!job.name.trim() || profile.work.filter((each) => sameEmployer(each, job)).length > 1) return undefined;
  const twins = other.work.flatMap((each, k) => (each.name.trim() && sameEmployer(each, job) ? k : []));
  return twins.length === 1 ? twins[0] : undefined;
}

function* degreesOf({ profile }: RuleContext, other: Profile): Generator<Disagreement> {
  for (const { institution, own, theirs } of degreesApart(profile, other))
    yield* told(`${institution}: “${own.quote}” in one source, “${theirs.quote}” in the other`, institution, own, other, theirs, false);
}

function* told(message: string, employer: string, own: Span | undefined, other: Profile, theirs: Span | undefined, isLarge: boolean): Generator<Disagreement> {
  const spans = proofOf([...(own ? [own] : []), ...(theirs ? [from(other, theirs)] : [])]);
  if (spans && spans.length === 2) yield { message, spans, slots: { employer }, severity: isLarge ? 'medium' : 'low' };
}
