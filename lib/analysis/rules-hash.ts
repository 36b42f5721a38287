/** Fingerprint of the engine's sources: rules, words, catalogue and questions. `npx vitest run --project unit tests/analysis/rules-hash.test.ts -u` writes it anew. */
export const RULES_HASH = '3cf5fa70eec2433e';
