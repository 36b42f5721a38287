import { expect, it } from 'vitest';
import { ALL_RULES, loadRuleChoice, saveRuleChoice, underRuleChoice } from '#lib/storage/rule-choice.ts';
import type { KeyValueStore } from '#lib/storage/settings.ts';

const memory = (stored?: unknown): KeyValueStore => {
  let kept = stored;
  return {
    get: async () => kept,
    set: async (_, value) => {
      kept = value;
    },
  };
};

it('is remembered', async () => {
  const store = memory();
  await saveRuleChoice(store, { mutedRules: ['mirage/vague-outcomes'], optionalRules: ['timeline/gap'] });
  expect(await loadRuleChoice(store)).toEqual({ mutedRules: ['mirage/vague-outcomes'], optionalRules: ['timeline/gap'] });
});

it.each([
  undefined,
  7,
  { schemaVersion: 2, mutedRules: [], optionalRules: [] },
  { schemaVersion: 1, mutedRules: 'all', optionalRules: [] },
])('is that every check is made where %j is kept', async (stored) => {
  expect(await loadRuleChoice(memory(stored))).toEqual({ mutedRules: [], optionalRules: [] });
});

it('is that every check is made where the store fails', async () => {
  const broken: KeyValueStore = { get: () => Promise.reject(new Error('gone')), set: async () => undefined };
  expect(await loadRuleChoice(broken)).toEqual({ mutedRules: [], optionalRules: [] });
});

it('joins what a role asks for, and leaves a brief alone where nothing was chosen', () => {
  const brief = { level: 'mid', optionalRules: ['timeline/gap'] };
  expect(underRuleChoice(brief, ALL_RULES)).toEqual(brief);
  expect(underRuleChoice(brief, { mutedRules: ['mirage/stale-skill'], optionalRules: ['timeline/gap', 'timeline/short-tenures'] })).toEqual(
    {
      level: 'mid',
      mutedRules: ['mirage/stale-skill'],
      optionalRules: ['timeline/gap', 'timeline/short-tenures'],
    },
  );
});
