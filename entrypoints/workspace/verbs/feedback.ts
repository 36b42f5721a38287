import { openFeedback } from '#lib/storage/feedback.ts';
import { loadRuleChoice, type RuleChoice } from '#lib/storage/rule-choice.ts';
import type { FeedbackVerbs, RuleRecord } from '#lib/ui/workspace/feedback/verbs.ts';
import { isExplainedAway } from '#lib/ui/workspace/feedback/words.ts';
import { changes, db, now } from './database.ts';
import { extensionStore } from './extension-store.ts';
import { switchRule } from './switch-rule.ts';

const feedback = openFeedback(db, now, changes.announce);

export const feedbackVerbs: FeedbackVerbs = {
  async load(candidateId) {
    const [answers, records, choice] = await Promise.all([feedback.of(candidateId), feedback.records(), loadRuleChoice(extensionStore)]);
    return { answers, records, muted: await switchedOff(records, choice) };
  },
  answer: feedback.answer,
  async mute(rule) {
    return switchRule({ id: rule, isOptional: (await optionalRules()).includes(rule) }, false);
  },
};

/** Those that were switched off; of the optional ones, those that nobody asks for and that would otherwise be offered for it. */
async function switchedOff(records: ReadonlyMap<string, RuleRecord>, choice: RuleChoice): Promise<readonly string[]> {
  const offered = [...records].filter(([rule, record]) => isExplainedAway(record) && !choice.mutedRules.includes(rule));
  if (offered.length === 0) return choice.mutedRules;
  return [...choice.mutedRules, ...(await optionalRules()).filter((rule) => !choice.optionalRules.includes(rule))];
}

async function optionalRules(): Promise<string[]> {
  const { rules } = await import('#lib/rules/index.ts');
  return rules.filter(({ optional }) => optional === true).map(({ id }) => id);
}
