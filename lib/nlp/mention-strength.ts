import { BARE_LIST_LABELS, CUE_STOPS, EVIDENCE_CUES, NEUTRAL_PHRASES } from './lexicon/evidence-cues.ts';
import type { Range } from './phrases.ts';
import { phraseTrie } from './token-trie.ts';
import { tokensOf } from './tokens.ts';

/** `strong`: said to be used. `weak`: touched, learnt, or only listed. `none`: said not to be, or not yet, used. */
export type MentionStrength = 'strong' | 'weak' | 'none';

type Cue = 'weak' | 'none' | 'notThis' | 'stop' | 'neutral';

const CUES = phraseTrie<Cue>([
  ...EVIDENCE_CUES.weak.map((cue) => [cue, 'weak'] as const),
  ...EVIDENCE_CUES.none.map((cue) => [cue, 'none'] as const),
  ...EVIDENCE_CUES.notThis.map((cue) => [cue, 'notThis'] as const),
  ...NEUTRAL_PHRASES.map((phrase) => [phrase, 'neutral'] as const),
  ...CUE_STOPS.map((stop) => [stop, 'stop'] as const),
]);

const LABELS = new Set(BARE_LIST_LABELS);
const LABEL = /^[^\p{L}]*([\p{L} ]{3,30}?)\s*[:–—-]\s/u;
const CLAUSE_END = /[;:.!?()–—]\s/u;
/** A cue speaks of what stands close behind it; a list may follow ("familiar with React, Vue and Angular"). */
const REACH: Readonly<Record<Exclude<Cue, 'stop' | 'neutral'>, number>> = { weak: 60, none: 60, notThis: 8 };

interface FoundCue {
  cue: Cue;
  end: number;
}

/** What the words around a mention make of it, for each mention of one sentence of work. */
export function strengthsOf(text: string, sentence: Range, mentions: readonly Range[]): MentionStrength[] {
  return isBareList(text, sentence, mentions) ? mentions.map(() => 'weak') : claimStrengthsOf(text, sentence, mentions);
}

/** The same for a headline or a list of skills, where names may stand bare. */
export function claimStrengthsOf(text: string, sentence: Range, mentions: readonly Range[]): MentionStrength[] {
  const cues = cuesOf(text, sentence);
  return mentions.map((mention) => {
    const after = text.slice(mention.end, sentence.end);
    if (DENIED_AFTER.test(after)) return 'none';
    if (HEDGED_AFTER.test(after) || TOUCHED_AFTER.test(after)) return 'weak';
    const before = cues.findLast(({ end }) => end <= mention.start);
    return before ? behind(before, text.slice(before.end, mention.start)) : 'strong';
  });
}

/** "scikit-learn (basics)", "PyTorch: beginner". */
const HEDGED_AFTER =
  /^\s*[(:–—-]\s*(?:basics?|beginner|novice|elementary|introductory|learning|in progress|some|familiar|limited|grundkenntnisse|notions|básico)\b/iu;
const TOUCHED_AFTER =
  /^\s+(?:a little|a bit|now and then|occasionally|in passing|(?:during|in|at) (?:a|an|the|our) (?:hackathon|workshop|course|bootcamp|meetup))\b/iu;
const DENIED_AFTER = /^(?:\s+(?:is|are)\s+(?:still\s+)?new to me|\s*:\s*(?:none|no experience|not yet))\b/iu;

function cuesOf(text: string, { start, end }: Range): FoundCue[] {
  const tokens = tokensOf(text.slice(start, end));
  return CUES.find(tokens).flatMap(({ from, to, values: [cue] }) => {
    const isPartOfWord = text[start + (tokens[from]?.start ?? 0) - 1] === '-';
    return cue && cue !== 'neutral' && !isPartOfWord ? [{ cue, end: start + (tokens[to - 1]?.end ?? 0) }] : [];
  });
}

function behind({ cue }: FoundCue, between: string): MentionStrength {
  if (cue === 'stop' || cue === 'neutral' || between.length > REACH[cue] || CLAUSE_END.test(between)) return 'strong';
  return cue === 'weak' ? 'weak' : 'none';
}

/** Whether a text opens with a label such as "Technologies:", which says that a list of names belongs to the entry it stands in. */
export function isLabelledList(text: string): boolean {
  return LABELS.has(LABEL.exec(text)?.[1]?.toLowerCase() ?? '');
}

/** "Technologies: Python, Django", or a line of names and next to nothing else: it says what was around, not what was done. */
function isBareList(text: string, { start, end }: Range, mentions: readonly Range[]): boolean {
  const sentence = text.slice(start, end);
  if (isLabelledList(sentence)) return true;
  if (mentions.length < 3) return false;
  const named = (at: number): boolean => mentions.some((mention) => start + at >= mention.start && start + at < mention.end);
  const others = tokensOf(sentence).filter((token) => /\p{L}/u.test(token.key) && !named(token.start) && !JOINERS.has(token.key));
  return others.length <= 1;
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'with', 'und', 'y', 'et', 'e']);
