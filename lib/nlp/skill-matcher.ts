import type { Skill } from '#lib/catalog/skill.ts';
import type { Range } from './phrases.ts';
import { TokenTrie } from './token-trie.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface SkillHit extends Range {
  skill: Skill;
}

interface Candidate extends SkillHit {
  sure: boolean;
}

interface Spelling {
  skill: Skill;
  spelling: string;
}

export interface MatchOptions {
  /** The range is a list of skills, where a name that is also a common word is trusted. */
  list?: boolean;
  /** Ids of skills that the same profile lists: their names are trusted where they are written as names. */
  listed?: ReadonlySet<string>;
}

export interface SkillMatcher {
  /** Skills named in one sentence or list. Offsets are those of `text`. */
  match(text: string, range: Range, options?: MatchOptions): SkillHit[];
}

/** Builds the one-pass matcher of a catalogue. */
export function createSkillMatcher(catalog: Iterable<Skill>): SkillMatcher {
  const trie = new TokenTrie<Spelling>();
  for (const skill of catalog) for (const spelling of [skill.name, ...(skill.aliases ?? [])]) trie.add(spelling, { skill, spelling });
  return {
    match(text, { start, end }, { list = false, listed } = {}) {
      const tokens = tokensOf(text.slice(start, end)).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
      const candidates = trie.find(tokens).flatMap((hit) => {
        const first = tokens[hit.from];
        const last = tokens[hit.to - 1];
        return first && last ? (candidateOf(text, { start: first.start, end: last.end }, hit.values, list) ?? []) : [];
      });
      const words = new Set(tokens.map((token: Token) => token.key));
      return candidates
        .filter((candidate) => candidate.sure || isListed(candidate, text, listed) || inContext(candidate, candidates, words, list))
        .map(({ sure: _, ...hit }) => hit);
    },
  };
}

function candidateOf(text: string, range: Range, spellings: readonly Spelling[], list: boolean): Candidate | undefined {
  const raw = text.slice(range.start, range.end);
  const fitting = spellings.find((spelling) => spellingFits(spelling, raw, list) && !ruledOut(spelling.skill, text, range));
  return fitting && { ...range, skill: fitting.skill, sure: !(fitting.skill.ambiguity?.needsContext && isAmbiguous(fitting, raw)) };
}

function isAmbiguous({ skill: { ambiguity }, spelling }: Spelling, raw: string): boolean {
  return ambiguity !== undefined && (!ambiguity.of || ambiguity.of.includes(raw) || ambiguity.of.includes(spelling));
}

function spellingFits(candidate: Spelling, raw: string, list: boolean): boolean {
  const { skill, spelling } = candidate;
  if (!skill.ambiguity?.caseSensitive || !isAmbiguous(candidate, raw) || raw === spelling) return true;
  const capitals = list && raw.length > 2 && raw === spelling.toUpperCase();
  return capitals || raw.replace(/\d{1,2}$/u, '') === spelling;
}

/** The ends of a text count as white space, so that a pattern may close a word with a space. */
function ruledOut({ ambiguity }: Skill, text: string, { start, end }: Range): boolean {
  return (ambiguity?.never ?? []).some((pattern) => {
    const [before = '', after = ''] = pattern.split('_');
    const left = before && ` ${text.slice(Math.max(0, start - before.length), start)}`.slice(-before.length);
    const right = `${text.slice(end, end + after.length)} `.slice(0, after.length);
    if (!fits(left.toLowerCase(), before) || !fits(right.toLowerCase(), after)) return false;
    return !cutsWord(before[0], text[start - before.length - 1]) && !cutsWord(after.at(-1), text[end + after.length]);
  });
}

/** Whether a pattern's edge would part two letters of one word. */
const cutsWord = (inside: string | undefined, outside: string | undefined): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(`${inside ?? ''}${outside ?? ''}`);

/** `#` in a pattern stands for any digit: `_ 20##` rules out "Spring 2019". */
function fits(text: string, pattern: string): boolean {
  return text.length === pattern.length && [...pattern].every((sign, i) => (sign === '#' ? /\d/u.test(text[i] ?? '') : sign === text[i]));
}

/** Written as a name: with a capital or a sign, and not as the first word, which always has one; or as its makers write it, behind "in" or "with". */
function isListed({ skill, start, end }: Candidate, text: string, listed: ReadonlySet<string> | undefined): boolean {
  if (!listed?.has(skill.id)) return false;
  const [before, written] = [text.slice(0, start), text.slice(start, end)];
  if (written === skill.name && /\b(?:in|with|using|via|mit|con|avec|met)\s+$/iu.test(before)) return true;
  return /^\p{Lu}|[^\p{Ll}]/u.test(written) && /\p{L}/u.test(before);
}

function inContext({ skill, start }: Candidate, all: readonly Candidate[], words: ReadonlySet<string>, list: boolean): boolean {
  if (list) return true;
  const near = skill.ambiguity?.near ?? [];
  return all.some((other) => other.sure && other.start !== start) || near.some((word) => words.has(word));
}
