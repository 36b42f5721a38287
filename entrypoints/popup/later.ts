// What the first paint does not need, as one module: each file of an extension is a request of its own, and the popup waits for the slowest.
export { analyze } from '#lib/analysis/analyze.ts';
export { loadBlind } from '#lib/storage/blind.ts';
export { loadRuleChoice, underRuleChoice } from '#lib/storage/rule-choice.ts';
export { openSession } from '#lib/storage/session.ts';
export { loadSettings, saveSettings } from '#lib/storage/settings.ts';
export { fromSelectionInTab, fromTab } from './page-source.ts';
export { fromFile, fromPastedText } from './sources.ts';
