import { formsOf, type VerbForm } from './inflections.ts';
import { DEED_NOUNS, IRREGULAR_BASES, OTHER_FORMS, type OwnDeed, REGULAR_VERBS } from './lexicon/deed-verbs.ts';
import { CUE_STOPS, EVIDENCE_CUES, NEUTRAL_PHRASES, type WeakDeed } from './lexicon/evidence-cues.ts';
import { GIVEN_AWAY, NOT_GIVEN_AWAY } from './lexicon/others-words.ts';
import type { Range } from './phrases.ts';
import { MODAL_CUES, NOT_PLANS, OPENING_PLANS, PLAN_CUES } from './plan-words.ts';
import { phraseTrie } from './token-trie.ts';
import { type Token, tokensOf } from './tokens.ts';

const OWN_DEEDS = Object.keys(REGULAR_VERBS) as OwnDeed[];
const WEAK_DEEDS = ['assisted', 'exposed', 'learning'] as const satisfies readonly WeakDeed[];

export type DeedKind = OwnDeed | WeakDeed;
export const DEED_KINDS: readonly DeedKind[] = [...OWN_DEEDS, ...WEAK_DEEDS];

/** `plan`, `modal`, `opening`: not done yet, or only wished for. `given`: bought, handed out, or asked of a candidate. */
export type PlanKind = 'plan' | 'modal' | 'opening' | 'given';

/** What a phrase of the lexicon says: a deed, or that what follows was not used, or that the reach of a cue ends. */
export type CueKind = 'none' | 'notThis' | 'stop' | 'neutral' | PlanKind | WeakDeed | 'own';

/** A cue in a sentence. `from` and `to` count its tokens; offsets are those of the whole text. */
export interface Cue extends Range {
  kind: CueKind;
  deed?: OwnDeed;
  form?: VerbForm | 'noun';
  from: number;
  to: number;
}

/** The tokens of one sentence, with the offsets of the whole text, and the cues among them. */
export interface CuedSentence extends Range {
  text: string;
  tokens: readonly Token[];
  cues: readonly Cue[];
  /** The words of the title that the text stands under. */
  role?: ReadonlySet<string>;
}

type Entry = Pick<Cue, 'kind' | 'deed' | 'form'>;

const entriesFor = (kind: CueKind, phrases: readonly string[]): (readonly [string, Entry])[] => phrases.map((phrase) => [phrase, { kind }]);

const verbEntries = (deed: OwnDeed): (readonly [string, Entry])[] => [
  ...OTHER_FORMS[deed].map((form) => [form, { kind: 'own', deed, form: form.endsWith('ing') ? 'ing' : 'past' }] as const),
  ...REGULAR_VERBS[deed].flatMap(formsOf).map(([form, kind]) => [form, { kind: 'own', deed, form: kind }] as const),
  ...(IRREGULAR_BASES[deed] ?? []).map((form) => [form, { kind: 'own', deed, form: 'base' }] as const),
  ...(DEED_NOUNS[deed] ?? []).map((noun) => [noun, { kind: 'own', deed, form: 'noun' }] as const),
];

const LEXICON = phraseTrie<Entry>([
  ...entriesFor('assisted', EVIDENCE_CUES.assisted),
  ...entriesFor('exposed', EVIDENCE_CUES.exposed),
  ...entriesFor('learning', EVIDENCE_CUES.learning),
  ...entriesFor('none', EVIDENCE_CUES.none),
  ...entriesFor('notThis', EVIDENCE_CUES.notThis),
  ...entriesFor('plan', PLAN_CUES),
  ...entriesFor('modal', MODAL_CUES),
  ...entriesFor('opening', OPENING_PLANS),
  ...entriesFor('given', GIVEN_AWAY),
  ...entriesFor('neutral', [...NEUTRAL_PHRASES, ...NOT_PLANS, ...NOT_GIVEN_AWAY]),
  ...entriesFor('stop', CUE_STOPS),
  ...OWN_DEEDS.flatMap(verbEntries),
]);

/** One pass over a sentence for all that its words may say of a deed; what stands behind a hyphen is part of a name. */
export function cuesIn(text: string, { start, end }: Range): CuedSentence {
  const tokens = tokensOf(text.slice(start, end)).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  const cues = LEXICON.find(tokens).flatMap(({ from, to, values: [entry] }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!entry || !first || !last || entry.kind === 'neutral' || text[first.start - 1] === '-') return [];
    return [{ ...entry, from, to, start: first.start, end: last.end }];
  });
  return { text, start, end, tokens, cues };
}
