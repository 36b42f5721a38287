import { from } from '#lib/analysis/beside.ts';
import { workSpan } from '#lib/analysis/entry.ts';
import { defineRule, type Found, type Proof, type RuleContext } from '#lib/analysis/rule.ts';
import type { Span } from '#lib/evidence/span.ts';
import type { Profile, Work } from '#lib/profile/schema.ts';
import { employerOf, sameEmployer } from '#lib/rules/same-employer.ts';
import { dateDifference, degreeDifferences, ranksDiffer } from './source-differences.ts';

/** Months from which a difference in dates is no slip. */
const LARGE = 12;

export const sourcesDisagree = defineRule({
  id: 'integrity/sources-disagree',
  kind: 'contradiction',
  severity: 'low',
  title: 'Two sources of one person say different things',
  why: 'A profile and a résumé are written by the same person. Where they disagree on a title, a date or a degree, one is out of date or wrong.',
  innocent: [
    'One of the two is older, and was not brought up to date.',
    'The title inside the firm differs from the one told to outsiders.',
    'One gives the dates of the contract, the other those of the work.',
  ],
  questions: ['probe-sources'],
  requires: [],

  *check(context) {
    for (const { profile: other } of context.others) {
      for (const pair of pairsOf(context.profile, other)) yield* jobsApart(pair, context);
      for (const { institution, own, theirs } of degreeDifferences(context.profile, other))
        yield* told(`${institution}: “${own.quote}” in one source, “${theirs.quote}” in the other`, institution, own, from(other, theirs));
    }
  },
});

/** One job as two sources tell it. */
interface Pair {
  own: Work;
  twin: Work;
  spanOf(fields: readonly ('dates' | 'position' | 'name')[]): [Span | undefined, Span | undefined];
}

/** Jobs that stand once in each source under one employer: where there are more it is not sure which is which. */
function pairsOf(profile: Profile, other: Profile): Pair[] {
  return profile.work.flatMap((own, i) => {
    const twins = other.work.flatMap((each, k) => (each.name.trim() && sameEmployer(each, own) ? k : []));
    const [k] = twins;
    const twin = k === undefined ? undefined : other.work[k];
    if (k === undefined || !twin || twins.length > 1 || !own.name.trim()) return [];
    if (profile.work.filter((each) => sameEmployer(each, own)).length > 1) return [];
    return {
      own,
      twin,
      spanOf: (fields) => {
        const there = workSpan(other, k, fields);
        return [workSpan(profile, i, fields), there && from(other, there)];
      },
    };
  });
}

function* jobsApart({ own, twin, spanOf }: Pair, { today }: RuleContext): Generator<Found<Proof>> {
  const employer = employerOf(own);
  const date = dateDifference(own, twin, today);
  if (date)
    yield* told(`${employer}: ${date.own} in one source, ${date.other} in the other`, employer, ...spanOf(['dates', 'name']), date.months);
  if (ranksDiffer(own.position, twin.position))
    yield* told(`${employer}: “${own.position}” in one source, “${twin.position}” in the other`, employer, ...spanOf(['position']));
}

function* told(message: string, employer: string, own?: Span, theirs?: Span, months = 0): Generator<Found<Proof>> {
  if (own && theirs) yield { message, spans: [own, theirs], slots: { employer }, severity: months > LARGE ? 'medium' : 'low' };
}
