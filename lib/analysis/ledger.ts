import type { Skill } from '#lib/catalog/skill.ts';
import { type Span, spanOf, wholeSpan } from '#lib/evidence/span.ts';
import type { EntryRef, Where } from '#lib/evidence/text-index.ts';
import { isHigh, ratingOf } from '#lib/nlp/ratings.ts';
import { monthName, type PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { entryAt } from './entry.ts';
import type { Mention, MentionDeed } from './mentions.ts';
import type { SkillEvidence, SkillLedger } from './schema.ts';
import { type Interval, intervalOf, monthsIn } from './timeline.ts';

/** A place that says a skill is there. `hedged`: with a limit of its own ("familiar with"), which is honest and not worth a question. */
export interface Claim {
  span: Span;
  where: Where;
  hedged: boolean;
  /** The level that the profile gives itself in it, where it gives one. */
  rating?: ClaimRating;
}

/** Words that rate a skill; `high` where they name the top of their scale. */
export interface ClaimRating {
  span: Span;
  high: boolean;
}

/** A place that shows a skill at work. `via` is the child skill that shows it (FastAPI shows Python). */
export interface Evidence {
  span: Span;
  strength: 'strong' | 'weak';
  where: Where;
  entry?: EntryRef;
  interval?: Interval;
  via?: string;
  deed?: MentionDeed;
  outcome?: Span;
}

/** One skill: everything that claims it and everything that shows it. */
export interface LedgerEntry {
  skill: Skill;
  claims: Claim[];
  evidence: Evidence[];
}

export type Ledger = ReadonlyMap<string, LedgerEntry>;

const CLAIMS: ReadonlySet<Where> = new Set(['headline', 'summary', 'skills', 'certificate']);
const EVIDENCE: ReadonlySet<Where> = new Set(['work', 'project', 'volunteer', 'position', 'keywords', 'education']);

/** Sorts mentions into claims and evidence, and lets the evidence of a skill count for all that it implies. */
export function ledgerOf(
  profile: Profile,
  mentions: readonly Mention[],
  skillById: ReadonlyMap<string, Skill>,
  today: PartialDate,
): Ledger {
  const ledger = new Map<string, LedgerEntry>();
  for (const mention of mentions) {
    const { skill, place, span, strength, deed, outcome } = mention;
    if (strength === 'none') continue;
    if (CLAIMS.has(place.where)) entryFor(ledger, skill).claims.push(claimOf(mention, profile));
    if (!EVIDENCE.has(place.where)) continue;
    const dated = place.entry && entryAt(profile, place.entry);
    const interval = dated && intervalOf(dated, today);
    const evidence: Evidence = {
      span,
      strength,
      where: place.where,
      ...(place.entry && { entry: place.entry }),
      ...(interval && { interval }),
      ...(deed && { deed }),
      ...(outcome && { outcome }),
    };
    entryFor(ledger, skill).evidence.push(evidence);
    for (const ancestor of ancestorsOf(skill, skillById)) entryFor(ledger, ancestor).evidence.push({ ...evidence, via: skill.id });
  }
  return new Map([...ledger].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function claimOf({ place, sentence, span, strength }: Mention, profile: Profile): Claim {
  const rating = ratingOf(place.text, sentence, span);
  const told = rating
    ? { span: spanOf(place, rating), high: rating.high }
    : place.where === 'skills'
      ? levelOf(profile, place.path)
      : undefined;
  return { span, where: place.where, hedged: strength === 'weak', ...(told && { rating: told }) };
}

/** The level that stands beside a skill of the list, or over the group that it stands in. */
function levelOf({ skills }: Profile, path: string): ClaimRating | undefined {
  const [, index = '', list] = /^skills\[(\d+)\]\.(keywords)?/u.exec(path) ?? [];
  const { name = '', level = '' } = skills[Number(index)] ?? {};
  if (level.trim()) return { span: wholeSpan({ path: `skills[${index}].level`, text: level }), high: isHigh(level) };
  return list && isHigh(name) ? { span: wholeSpan({ path: `skills[${index}].name`, text: name }), high: true } : undefined;
}

function entryFor(ledger: Map<string, LedgerEntry>, skill: Skill): LedgerEntry {
  const entry = ledger.get(skill.id) ?? { skill, claims: [], evidence: [] };
  ledger.set(skill.id, entry);
  return entry;
}

/** Everything that evidence of a skill also shows, each once, nearest first. */
export function ancestorsOf(skill: Skill, skillById: ReadonlyMap<string, Skill>): Skill[] {
  const found = new Map<string, Skill>();
  const open = [...(skill.parents ?? [])];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const parent = skillById.get(id);
    if (!parent || found.has(id) || id === skill.id) continue;
    found.set(id, parent);
    open.push(...(parent.parents ?? []));
  }
  return [...found.values()];
}

export function statusOf({ evidence }: LedgerEntry): SkillLedger['status'] {
  if (evidence.some(({ strength }) => strength === 'strong')) return 'evidenced';
  return evidence.length > 0 ? 'weak' : 'claimed-only';
}

/** The ledger as the Report holds it. */
export function reportLedger(ledger: Ledger): SkillLedger[] {
  return [...ledger.values()].map((entry) => {
    const intervals = entry.evidence.flatMap(({ interval }) => interval ?? []);
    const last = Math.max(...intervals.map(({ end }) => end));
    return {
      id: entry.skill.id,
      name: entry.skill.name,
      claimed: entry.claims.map(({ span }) => span),
      evidence: entry.evidence.map(reportEvidence),
      ...(intervals.length > 0 && { months: monthsIn(intervals), lastUsed: monthName(last - 1) }),
      status: statusOf(entry),
    };
  });
}

function reportEvidence({ span, strength, interval, deed, outcome }: Evidence): SkillEvidence {
  return {
    span,
    strength,
    ...(interval && { from: monthName(interval.start), to: monthName(interval.end - 1) }),
    ...(deed && { deed: { kind: deed.kind, span: deed.span, ...(deed.object && { object: deed.object }) } }),
    ...(deed?.subject && { subject: deed.subject }),
    ...(outcome && { outcome }),
  };
}
