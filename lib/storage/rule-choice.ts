import { z } from 'zod';
import type { KeyValueStore } from './settings.ts';

const KEY = 'rule-choice';

const rules = z.array(z.string().max(80)).max(50);
const choiceSchema = z.object({ schemaVersion: z.literal(1), mutedRules: rules, optionalRules: rules });

/** Checks that are switched off, and those that are off unless asked for, by id. */
export interface RuleChoice {
  mutedRules: readonly string[];
  optionalRules: readonly string[];
}

export const ALL_RULES: RuleChoice = { mutedRules: [], optionalRules: [] };

/** What the user chose; every check but the optional ones where nothing was chosen, or it can't be read. */
export async function loadRuleChoice(store: KeyValueStore): Promise<{ mutedRules: string[]; optionalRules: string[] }> {
  const stored = choiceSchema.safeParse(await store.get(KEY).catch(() => undefined)).data;
  return { mutedRules: stored?.mutedRules ?? [], optionalRules: stored?.optionalRules ?? [] };
}

export async function saveRuleChoice(store: KeyValueStore, { mutedRules, optionalRules }: RuleChoice): Promise<void> {
  await store.set(KEY, { schemaVersion: 1, mutedRules: [...mutedRules], optionalRules: [...optionalRules] });
}

interface RuleSwitches {
  optionalRules?: string[] | undefined;
  mutedRules?: string[] | undefined;
}

/** The needs of a role with the user's choice of checks: one that is off for the user stays off, and either may ask for an optional one. */
export const underRuleChoice = <B extends RuleSwitches>(brief: B, { mutedRules, optionalRules }: RuleChoice): B => ({
  ...brief,
  ...(mutedRules.length > 0 && { mutedRules: [...new Set([...(brief.mutedRules ?? []), ...mutedRules])] }),
  ...(optionalRules.length > 0 && { optionalRules: [...new Set([...(brief.optionalRules ?? []), ...optionalRules])] }),
});
