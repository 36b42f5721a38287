import type { Profile } from '#lib/profile/schema.ts';
import { bandsOf, likeness, type Passage, passagesOf } from './passages.ts';
import { type Span, wholeSpan } from './span.ts';

/** A passage with the keys that likely copies of it share. */
export interface KeyedPassage extends Passage {
  bands: string[];
}

/** A passage of a Profile that stands in somebody else's, too: `owner` is the id of that one. */
export interface Copy {
  passage: Passage;
  other: Passage & { owner: string };
}

/** Share of three-word groups in common from which two passages are one text. */
const ALIKE = 0.7;
/** A passage that stands with more people than this is a phrase of the trade, or of a job advertisement. */
const COMMON = 3;

export const keyedPassages = (profile: Profile): KeyedPassage[] =>
  passagesOf(profile).map(({ path, text, employer }) => ({ path, text, employer, bands: bandsOf(text) }));

export const isCopy = (one: string, other: string): boolean => likeness(one, other) >= ALIKE;

/** Copies without phrases that many have, and without work at one and the same employer, since colleagues share the words of their firm. */
export function tellingCopies(copies: readonly Copy[], fold: (text: string) => string): Copy[] {
  return [...Map.groupBy(copies, ({ passage }) => passage.path).values()].flatMap((ofOne) => {
    const byOwner = new Map(ofOne.map((copy) => [copy.other.owner, copy]));
    if (byOwner.size > COMMON) return [];
    return [...byOwner.values()].filter(({ passage, other }) => !other.employer || fold(other.employer) !== fold(passage.employer));
  });
}

/** A copy as its two quotes. */
export const quotesOf = ({ passage, other }: Copy): { span: Span; other: Span & { source: string } } => ({
  span: wholeSpan(passage),
  other: { ...wholeSpan(other), source: other.owner },
});
