import type { Range } from './phrases.ts';

/** A word or sign of a text. `key` is what is compared: lower case, and a sign that stands free of the word before it has a space in front. */
export interface Token extends Range {
  key: string;
  /** Whether only white space or a hyphen parts it from the token before, so that one name may hold both. */
  joins: boolean;
}

const WITHIN_A_NAME = /^[\s_'’\u00ad\-‐‑]*$/u;

const TOKEN = /[\p{L}\p{N}\p{M}]+|[+#&/]|\.(?=\p{L})/gu;
const SIGN = /^[+#&/.]$/u;

/**
 * Words, and the signs that names are made of: C++ is `c + +`, C# `c #`, .NET ` . net`, Node.js `node . js`, CI/CD `ci / cd`.
 * Hyphens and underscores part words (scikit-learn is `scikit learn`), so that all spellings of a name meet.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const start = match.index;
    const joins = WITHIN_A_NAME.test(text.slice(tokens.at(-1)?.end ?? 0, start));
    tokens.push({ joins, key: SIGN.test(raw) ? signKey(raw, start, tokens.at(-1)) : raw.toLowerCase(), start, end: start + raw.length });
  }
  return tokens;
}

function signKey(sign: string, start: number, before: Token | undefined): string {
  const joined = before?.end === start && !before.key.endsWith('/');
  return joined ? sign : ` ${sign}`;
}
