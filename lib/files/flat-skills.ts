import { isSkillName } from './words/skill-names.ts';

/** Words of the longest name that is looked for. */
const MAX_NAME = 4;
const MIN_KNOWN = 3;

/**
 * The skills of a row of tags whose gaps were lost ("Python GitLab CI PostgreSQL"): names that the catalogue knows, and what stands between
 * them. Any other text as it is.
 */
export function flatSkills(text: string): string[] {
  const words = text.split(' ');
  if (words.length < 2 || /[,;:()]/.test(text)) return [text];
  const items: string[] = [];
  let known = 0;
  let named = 0;
  let open = false;
  for (let at = 0; at < words.length; ) {
    const length = nameAt(words, at);
    const taken = words.slice(at, at + Math.max(1, length)).join(' ');
    if (length > 0 || !open) items.push(taken);
    else items.push(`${items.pop()} ${taken}`);
    open = length === 0;
    known += length;
    named += length > 0 ? 1 : 0;
    at += Math.max(1, length);
  }
  const isList = named >= MIN_KNOWN ? known * 3 >= words.length * 2 : named === 2 && known === words.length;
  return isList ? items : [text];
}

/** How many words from there on name one skill; 0 where none do. */
function nameAt(words: readonly string[], at: number): number {
  for (let length = Math.min(MAX_NAME, words.length - at); length > 0; length--)
    if (isSkillName(words.slice(at, at + length).join(' '))) return length;
  return 0;
}
