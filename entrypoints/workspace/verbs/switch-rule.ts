import { openRuleSwitches } from '#lib/storage/rule-choice.ts';
import { changes } from './database.ts';
import { extensionStore } from './extension-store.ts';

/** Switches a check on or off, and tells every open page. */
export const switchRule = openRuleSwitches(extensionStore, () => changes.announce([]));
