import { browser } from 'wxt/browser';
import { ALL_RULES, loadRuleChoice, type RuleChoice } from '#lib/storage/rule-choice.ts';
import { extensionStore } from './extension-store.ts';

let chosen: RuleChoice = ALL_RULES;

async function load(): Promise<void> {
  chosen = await loadRuleChoice(extensionStore);
}

browser.storage.local.onChanged.addListener(() => void load());
void load();

/** Which checks the user has switched off and on. */
export const chosenRules = (): RuleChoice => chosen;
