import type { Abstention, Found, RuleContext } from '#lib/analysis/rule.ts';
import { NOT_ENGLISH, tellingOf } from '#lib/analysis/told-in-english.ts';
import type { TextIndex } from '#lib/evidence/text-index.ts';
import { DEPTH_WORDS } from '#lib/nlp/lexicon/depth-words.ts';
import { PRACTICE_WORDS } from '#lib/nlp/lexicon/practice-words.ts';
import { phraseTrie } from '#lib/nlp/token-trie.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

const WORDS = { ...PRACTICE_WORDS, ...DEPTH_WORDS };

export type Practice = keyof typeof WORDS;

const TRIES = new Map(
  Object.entries(WORDS).map(([practice, words]) => [practice, phraseTrie(words.map((word) => [word, practice] as const))]),
);

const textsOf = ({ textIndex, others }: RuleContext): TextIndex[] => [textIndex, ...others.map((other) => other.textIndex)];

/** Why silence says nothing here: the work is told too briefly to expect more, or in another language than the words looked for. */
export function whyNotJudged(context: RuleContext): Abstention | undefined {
  const telling = tellingOf(...textsOf(context));
  if (telling === 'terse') return { abstain: 'The work is told too briefly for silence to say anything.' };
  if (telling === 'other') return { abstain: NOT_ENGLISH };
  return undefined;
}

/**
 * Whether anything read speaks of a practice. The summary and prose such as "How I work" count here: a way of working is often told apart
 * from the jobs.
 */
export function speaksOf(practice: Practice, context: RuleContext): boolean {
  const places = textsOf(context).flatMap((texts) => texts.in('work', 'project', 'volunteer', 'summary', 'headline', 'other', 'position'));
  return places.some(({ text }) => (TRIES.get(practice)?.find(tokensOf(text)).length ?? 0) > 0);
}

/** The finding where nothing read speaks of a practice; the reason where that can't be judged. */
export function* whereSilent(practice: Practice, context: RuleContext, found: Found): Generator<Found | Abstention> {
  const reason = whyNotJudged(context);
  if (reason) yield reason;
  else if (!speaksOf(practice, context)) yield found;
}
