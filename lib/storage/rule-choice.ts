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

/** A check as it is switched: one that is `isOptional` is off unless it is asked for. */
interface SwitchedRule {
  id: string;
  isOptional: boolean;
}

/** Switches single checks; what is chosen of the others meanwhile, here or in another tab, stays. `announce` is told of each. */
export function openRuleSwitches(store: KeyValueStore, announce: () => void) {
  let work: Promise<unknown> = Promise.resolve();

  async function put(rule: SwitchedRule, on: boolean): Promise<boolean> {
    const before = await loadRuleChoice(store);
    await saveRuleChoice(store, withRule(before, rule, on));
    announce();
    return isOn(rule, before);
  }

  /** One after the other: each begins from what the one before has saved. */
  function inTurn<T>(next: () => Promise<T>): Promise<T> {
    const done = work.then(next);
    work = done.catch(() => undefined);
    return done;
  }

  /** What is answered puts this check back as it was. */
  return async (rule: SwitchedRule, on: boolean): Promise<() => Promise<void>> => {
    const wasOn = await inTurn(() => put(rule, on));
    return async () => void (await inTurn(() => put(rule, wasOn)));
  };
}

const isOn = ({ id, isOptional }: SwitchedRule, { mutedRules, optionalRules }: RuleChoice): boolean =>
  isOptional ? optionalRules.includes(id) : !mutedRules.includes(id);

function withRule({ mutedRules, optionalRules }: RuleChoice, { id, isOptional }: SwitchedRule, on: boolean): RuleChoice {
  const others = (rules: readonly string[]): string[] => rules.filter((other) => other !== id);
  const [muted, asked] = [others(mutedRules), others(optionalRules)];
  return { mutedRules: on || isOptional ? muted : [...muted, id], optionalRules: on && isOptional ? [...asked, id] : asked };
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
