import { describe, expect, it, vi } from 'vitest';
import { ALL_RULES, loadRuleChoice, openRuleSwitches, saveRuleChoice, underRuleChoice } from '#lib/storage/rule-choice.ts';
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

describe('the switches of single checks', () => {
  const vague = { id: 'mirage/vague-outcomes', isOptional: false };
  const stale = { id: 'mirage/stale-skill', isOptional: false };
  const gap = { id: 'timeline/gap', isOptional: true };

  it('in two tabs leave each other alone, on undo too', async () => {
    const store = memory();
    const announce = vi.fn();
    const [one, other] = [openRuleSwitches(store, announce), openRuleSwitches(store, announce)];
    const undo = await one(vague, false);
    await other(gap, true);
    await other(stale, false);
    expect(await loadRuleChoice(store)).toEqual({ mutedRules: [vague.id, stale.id], optionalRules: [gap.id] });
    await undo();
    expect(await loadRuleChoice(store)).toEqual({ mutedRules: [stale.id], optionalRules: [gap.id] });
    expect(announce).toHaveBeenCalledTimes(4);
  });

  it('pressed one right after the other are both kept', async () => {
    const store = memory();
    const turn = openRuleSwitches(store, () => undefined);
    await Promise.all([turn(vague, false), turn(gap, true), turn(stale, false)]);
    expect(await loadRuleChoice(store)).toEqual({ mutedRules: [vague.id, stale.id], optionalRules: [gap.id] });
  });

  it('name a check once, switch an optional one on though it was switched off with the others, and put back what was', async () => {
    const store = memory();
    await saveRuleChoice(store, { mutedRules: [gap.id, vague.id], optionalRules: [] });
    const turn = openRuleSwitches(store, () => undefined);
    const undo = await turn(vague, false);
    await turn(gap, true);
    expect(await loadRuleChoice(store)).toEqual({ mutedRules: [vague.id], optionalRules: [gap.id] });
    await undo();
    await turn(gap, false);
    expect(await loadRuleChoice(store)).toEqual({ mutedRules: [vague.id], optionalRules: [] });
  });

  it('that could not be kept say so, and the next one is kept', async () => {
    const store = memory();
    const turn = openRuleSwitches({ ...store, set: vi.fn(store.set).mockRejectedValueOnce(new Error('no room')) }, () => undefined);
    await expect(turn(vague, false)).rejects.toThrow('no room');
    await turn(stale, false);
    expect((await loadRuleChoice(store)).mutedRules).toEqual([stale.id]);
  });
});
