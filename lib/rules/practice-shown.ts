import type { RuleContext } from '#lib/analysis/rule.ts';
import { isMainlyEnglish } from '#lib/nlp/language.ts';
import { PRACTICE_WORDS } from '#lib/nlp/lexicon/practice-words.ts';
import { phraseTrie } from '#lib/nlp/token-trie.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

export type Practice = keyof typeof PRACTICE_WORDS;

const TRIES = {
  engineering: trieOf('engineering'),
  security: trieOf('security'),
  teamwork: trieOf('teamwork'),
} satisfies Record<Practice, unknown>;

function trieOf(practice: Practice) {
  return phraseTrie(PRACTICE_WORDS[practice].map((word) => [word, practice] as const));
}

/** Words of work below which a profile is terse, and its silence says nothing. */
const ENOUGH_WORDS = 60;

/**
 * Whether anything read speaks of a practice; not known where the work is told too briefly to expect it,
 * or in another language than the words looked for.
 * The summary and prose such as "How I work" count here: a way of working is often told apart from the jobs.
 */
export function speaksOf(practice: Practice, { textIndex }: RuleContext): boolean | undefined {
  const work = textIndex.in('work', 'project', 'volunteer');
  const words = work.flatMap(({ text }) => tokensOf(text));
  if (words.length < ENOUGH_WORDS || !isMainlyEnglish(words)) return undefined;
  const places = [...work, ...textIndex.in('summary', 'headline', 'other', 'position')];
  return places.some(({ text }) => TRIES[practice].find(tokensOf(text)).length > 0);
}
