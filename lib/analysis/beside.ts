import type { Span } from '#lib/evidence/span.ts';
import type { TextIndex } from '#lib/evidence/text-index.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { SECTION_NAMES, type SectionReading } from '#lib/profile/sections.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import type { SignalHits } from './signals.ts';

/** A passage of the Profile that stands in another saved one, too: `other` points into that one. */
export interface AlikePassage {
  span: Span;
  other: Span & { source: string };
}

/** What is known beside the Profile itself. */
export interface Beside {
  /** Further sources of the same person, such as a résumé. */
  sources?: readonly Profile[];
  /** Passages that also stand in the saved profile of somebody else. */
  alike?: readonly AlikePassage[];
}

/** A further source, read the same way as the Profile. */
export interface OtherSource {
  profile: Profile;
  textIndex: TextIndex;
  ledger: Ledger;
  signals: SignalHits;
}

const STATES: readonly SectionReading['state'][] = ['unreadable', 'partial', 'absent', 'read'];

/**
 * The Profile with what can be concluded from all its sources: a section is wholly read only where it was so in each of them, since what one
 * of them holds back may show what the others lack.
 */
export function readInAll(profile: Profile, sources: readonly Profile[]): Profile {
  if (sources.length === 0) return profile;
  const least = SECTION_NAMES.map((name) => {
    const readings = [profile, ...sources].map(({ sections }) => sections[name]);
    return [name, readings.reduce((low, reading) => (STATES.indexOf(reading.state) < STATES.indexOf(low.state) ? reading : low))] as const;
  });
  return { ...profile, sections: Object.fromEntries(least) as Profile['sections'] };
}

/** One ledger of all sources; what another source than the Profile says is marked with that one's id, and has no place in the Profile's own lists. */
export function mergedLedger(own: Ledger, others: readonly OtherSource[]): Ledger {
  const merged = new Map<string, LedgerEntry>(
    [...own].map(([id, entry]) => [id, { ...entry, claims: [...entry.claims], evidence: [...entry.evidence] }]),
  );
  for (const { profile, ledger } of others) {
    for (const [id, { skill, claims, evidence }] of ledger) {
      const entry = merged.get(id) ?? { skill, claims: [], evidence: [] };
      merged.set(id, entry);
      entry.claims.push(...claims.map((claim) => ({ ...claim, span: from(profile, claim.span) })));
      entry.evidence.push(...evidence.map(({ entry: _, ...shown }) => ({ ...shown, span: from(profile, shown.span) })));
    }
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function mergedSignals(own: SignalHits, others: readonly OtherSource[]): SignalHits {
  const merged = new Map([...own].map(([id, spans]) => [id, [...spans]]));
  for (const { profile, signals } of others) {
    for (const [id, spans] of signals) merged.set(id, [...(merged.get(id) ?? []), ...spans.map((span) => from(profile, span))]);
  }
  return merged;
}

/** A span of another source. */
export const from = ({ id }: Profile, span: Span): Span & { source: string } => ({ ...span, source: id });
