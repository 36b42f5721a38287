import { openFeedback } from '#lib/storage/feedback.ts';
import { loadRuleChoice, type RuleChoice, saveRuleChoice } from '#lib/storage/rule-choice.ts';
import type { FeedbackVerbs, RuleRecord } from '#lib/ui/workspace/feedback/verbs.ts';
import { isExplainedAway } from '#lib/ui/workspace/feedback/words.ts';
import { changes, db, now } from './database.ts';
import { extensionStore } from './extension-store.ts';

const feedback = openFeedback(db, now, changes.announce);

export const feedbackVerbs: FeedbackVerbs = {
  async load(candidateId) {
    const [answers, records, choice] = await Promise.all([feedback.of(candidateId), feedback.records(), loadRuleChoice(extensionStore)]);
    return { answers, records, muted: await switchedOff(records, choice) };
  },
  answer: feedback.answer,
  async mute(rule) {
    const before = await loadRuleChoice(extensionStore);
    const isOptional = (await optionalRules()).includes(rule);
    await saveRuleChoice(extensionStore, isOptional ? without(before, rule) : { ...before, mutedRules: [...before.mutedRules, rule] });
    return async () => {
      const later = without(await loadRuleChoice(extensionStore), rule);
      const asked = before.optionalRules.includes(rule) ? [...later.optionalRules, rule] : later.optionalRules;
      await saveRuleChoice(extensionStore, { ...later, optionalRules: asked });
    };
  },
};

const without = ({ mutedRules, optionalRules: asked }: RuleChoice, rule: string): RuleChoice => ({
  mutedRules: mutedRules.filter((id) => id !== rule),
  optionalRules: asked.filter((id) => id !== rule),
});

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
