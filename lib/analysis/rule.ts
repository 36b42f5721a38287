import type { Skill } from '#lib/catalog/skill.ts';
import type { Span } from '#lib/evidence/span.ts';
import type { TextIndex } from '#lib/evidence/text-index.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';
import type { YearsClaim } from '#lib/nlp/claims.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { SectionName } from '#lib/profile/sections.ts';
import type { AlikePassage, OtherSource } from './beside.ts';
import type { Ledger } from './ledger.ts';
import type { Mention } from './mentions.ts';
import type { CompetencyReport, Finding, Report } from './schema.ts';
import type { SignalHits } from './signals.ts';
import type { Timeline } from './timeline.ts';

/** All that a rule may look at. Nothing here asks a clock, a page or a store. */
export interface RuleContext {
  profile: Profile;
  brief: Brief;
  matrix: Matrix;
  matrices: readonly Matrix[];
  /** Skills of the catalogue and those of the matrix, by id. */
  skillById: ReadonlyMap<string, Skill>;
  today: PartialDate;
  textIndex: TextIndex;
  mentions: readonly Mention[];
  signals: SignalHits;
  ledger: Ledger;
  timeline: Timeline;
  competencies: readonly CompetencyReport[];
  specializations: Report['specializations'];
  yearsClaims: readonly { span: Span; claim: YearsClaim }[];
  /** Further sources of the same person; the ledger and the competencies hold their evidence already. */
  others: readonly OtherSource[];
  alike: readonly AlikePassage[];
}

export type Kind = Finding['kind'];
export type Severity = Finding['severity'];

/** Values for the `{slots}` of the rule's questions. */
export type Slots = Readonly<Record<string, string>>;

/** What a rule found once. The message is one line of plain English; `slots` fill its questions. */
export interface Found<Spans extends readonly Span[] = readonly Span[]> {
  message: string;
  spans: Spans;
  slots: Slots;
  subject?: string;
  /** Where this one differs from the rule's own. */
  kind?: Kind;
  severity?: Severity;
  questions?: readonly [string, ...string[]];
}

/** What a rule says where it cannot judge although every section was read: one sentence of plain English. */
export interface Abstention {
  abstain: string;
}

export type Proof = readonly [Span, ...Span[]];

interface RuleWords {
  id: `${string}/${string}`;
  severity: Severity;
  title: string;
  why: string;
  innocent: readonly [string, ...string[]];
  questions: readonly [string, ...string[]];
  /** Sections that must have been wholly read; otherwise the rule abstains, and says which was not. */
  requires: readonly SectionName[];
  /** It looks for words of this language alone: where the work is told in another, what it did not find says nothing. */
  words?: 'english';
  /** Runs only where the Brief names it. */
  optional?: boolean;
}

/** A rule that speaks of something written must point at it; only what is missing has nothing to point at. */
export type ProfileRule = RuleWords &
  (
    | { kind: 'missing'; check(context: RuleContext): Iterable<Found | Abstention> }
    | { kind: Exclude<Kind, 'missing'>; check(context: RuleContext): Iterable<Found<Proof> | Abstention> }
  );

/** A rule about the role itself, which no profile speaks of. */
export interface BriefRule extends RuleWords {
  kind: 'context';
  about: 'brief';
  check(context: RuleContext): Iterable<Found | Abstention>;
}

export type Rule = ProfileRule | BriefRule;

export const defineRule = <R extends ProfileRule>(rule: R): R => rule;

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'note'];

export const bySeverity = (a: Severity, b: Severity): number => SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);

/** The first of some spans and the rest of them, if there is a first: what a rule must show. */
export function proofOf(spans: readonly Span[]): Proof | undefined {
  const [first, ...rest] = spans;
  return first && [first, ...rest];
}
