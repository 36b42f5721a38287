import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import { ALL_ALONE, ALONE, SERVED_PEOPLE } from '#lib/nlp/lexicon/lone-work-words.ts';
import { PRACTICE_WORDS } from '#lib/nlp/lexicon/practice-words.ts';
import { wholeWords } from '#lib/nlp/lexicon-pattern.ts';
import { phraseTrie } from '#lib/nlp/token-trie.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';
import { speaksOf, whyNotJudged } from '#lib/rules/practice-shown.ts';
import { sentencesSaying } from '#lib/rules/sentences-saying.ts';

const ALL_BY_ONESELF = wholeWords(ALL_ALONE);
const BY_ONESELF = wholeWords([...ALL_ALONE, ...ALONE]);
const COLLEAGUES = phraseTrie(PRACTICE_WORDS.teamwork.filter((word) => !SERVED_PEOPLE.has(word)).map((word) => [word, word] as const));

export const noTeamworkShown = defineRule({
  id: 'collaboration/no-teamwork-shown',
  kind: 'missing',
  severity: 'low',
  title: 'Nobody else appears in the work',
  why: 'Software is made with others. Who they were, and how it was agreed with them, is best asked through a past example.',
  innocent: ['The person worked alone because there was nobody else.', 'A résumé is about one person, and leaves the others out.'],
  questions: ['probe-teamwork'],
  requires: ['summary', 'work', 'projects', 'volunteer'],

  *check(context) {
    const reason = whyNotJudged(context);
    if (reason) return yield reason;
    if (speaksOf('teamwork', context) && !(isAllAlone(context) && !namesColleagues(context))) return;
    const spans = sentencesSaying(BY_ONESELF, context.textIndex).slice(0, 3);
    yield { message: 'No job or project read speaks of work with others', spans, slots: {} };
  },
});

const isAllAlone = ({ textIndex }: RuleContext): boolean => sentencesSaying(ALL_BY_ONESELF, textIndex).length > 0;

/** Customers are served, not worked with: where all is done alone, only colleagues count. */
const namesColleagues = ({ textIndex, others }: RuleContext): boolean =>
  [textIndex, ...others.map((other) => other.textIndex)]
    .flatMap((index) => index.in('work', 'project', 'volunteer', 'summary', 'headline', 'other', 'position'))
    .some(({ text }) => COLLEAGUES.find(tokensOf(text)).length > 0);
