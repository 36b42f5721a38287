import type { CaseScore, Check } from './accuracy-score.ts';

export interface Share {
  right: number;
  of: number;
}

/** What one rule did over the whole set. `falseAlarms` are tempting ones that it fell for and everything that it said of a clean case. */
export interface RuleTally {
  rule: string;
  planted: Share;
  inPlace: Share;
  avoided: Share;
  onClean: number;
  falseAlarms: number;
}

export interface Tally {
  cases: number;
  clean: number;
  planted: Share;
  inPlace: Share;
  avoided: Share;
  evidenced: Share;
  claimedOnly: Share;
  weak: Share;
  competencies: Share;
  experience: Share;
  specialization: Share;
  employers: Share;
  positions: Share;
  dates: Share;
  quotes: Share;
  /** Contradictions and high findings on clean cases. */
  graveOnClean: number;
  onClean: number;
  rules: RuleTally[];
}

export const shareOf = <T>(items: readonly T[], right: (item: T) => boolean): Share => ({
  right: items.filter(right).length,
  of: items.length,
});

/** The share as a number; 1 where there was nothing to get wrong. */
export const ratio = ({ right, of }: Share): number => (of === 0 ? 1 : right / of);

/** Sums the scores of all cases, over all and rule by rule. */
export function tally(scores: readonly CaseScore[]): Tally {
  const checks = scores.flatMap(({ ledger }) => ledger);
  const jobs = scores.flatMap((score) => score.jobs);
  const wanted = (status: string): Share => rightOf(checks.filter((check) => check.wanted === status));
  const onClean = scores.flatMap((score) => score.onClean);
  return {
    cases: scores.length,
    clean: scores.filter(({ clean }) => clean).length,
    ...flagsOf(scores),
    evidenced: wanted('evidenced'),
    claimedOnly: wanted('claimed-only'),
    weak: wanted('weak'),
    competencies: rightOf(scores.flatMap(({ competencies }) => competencies)),
    experience: rightOf(scores.map(({ experience }) => experience)),
    specialization: rightOf(scores.flatMap(({ specialization }) => specialization ?? [])),
    employers: shareOf(jobs, ({ employer }) => employer),
    positions: shareOf(jobs, ({ position }) => position),
    dates: shareOf(jobs, (job) => job.dates),
    quotes: quotesOf(scores),
    graveOnClean: onClean.filter(({ kind, severity }) => kind === 'contradiction' || severity === 'high').length,
    onClean: onClean.length,
    rules: rulesOf(scores),
  };
}

const rightOf = (checks: readonly Check[]): Share => shareOf(checks, ({ right }) => right);

function flagsOf(scores: readonly CaseScore[]): Pick<RuleTally, 'planted' | 'inPlace' | 'avoided'> {
  const planted = scores.flatMap((score) => score.planted);
  return {
    planted: shareOf(planted, ({ found }) => found),
    inPlace: shareOf(
      planted.filter(({ found, inPlace }) => found && inPlace !== undefined),
      ({ inPlace }) => inPlace === true,
    ),
    avoided: shareOf(
      scores.flatMap(({ tempting }) => tempting),
      ({ findings }) => findings.length === 0,
    ),
  };
}

const quotesOf = (scores: readonly CaseScore[]): Share =>
  scores.reduce(({ right, of }, { quotes }) => ({ right: right + quotes.exact, of: of + quotes.total }), { right: 0, of: 0 });

function rulesOf(scores: readonly CaseScore[]): RuleTally[] {
  const ids = new Set(scores.flatMap(({ planted, tempting, onClean }) => [...planted, ...tempting, ...onClean].map(({ rule }) => rule)));
  return [...ids].sort().map((rule) =>
    ruleOf(
      rule,
      scores.map((score) => onlyOf(rule, score)),
    ),
  );
}

function ruleOf(rule: string, scores: readonly CaseScore[]): RuleTally {
  const onClean = scores.reduce((sum, score) => sum + score.onClean.length, 0);
  const flags = flagsOf(scores);
  const fellFor = scores.filter(({ clean }) => !clean).flatMap(({ tempting }) => tempting.filter(({ findings }) => findings.length > 0));
  return { rule, ...flags, onClean, falseAlarms: onClean + fellFor.length };
}

const onlyOf = (id: string, score: CaseScore): CaseScore => ({
  ...score,
  planted: score.planted.filter(({ rule }) => rule === id),
  tempting: score.tempting.filter(({ rule }) => rule === id),
  onClean: score.onClean.filter(({ rule }) => rule === id),
});
