/** Fingerprint of the engine's sources: rules, words, catalogue and questions. `npx vitest run --project unit tests/analysis/rules-hash.test.ts -u` writes it anew. */
export const RULES_HASH = 'd6b84c406d08e52b';
