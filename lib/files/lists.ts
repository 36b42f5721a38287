import { readBlocks } from './blocks.ts';
import { flatSkills } from './flat-skills.ts';
import { splitOutside } from './header-parts.ts';
import { isBlank, joined, type Line } from './lines.ts';
import { isSkillName } from './words/skill-names.ts';

const SEPARATOR = /\s*[,;|•·▪]\s*|\s{3,}|\t+|\s+[–—]\s+/u;
const SLASHES = /\s\/\s.*\s\/\s/u;
const SLASHED = new RegExp(`${SEPARATOR.source}|\\s+/\\s+`, 'u');
const separatorOf = (row: string): RegExp => (SLASHES.test(row) ? SLASHED : SEPARATOR);
const CATEGORY = /^\p{L}[^:.,;\t]{1,40}?(?::\s+(?=\S)|(?:\t+|\s{2,})(?=[^,\t]{2,40},))/u;
const HAS_SEPARATOR = /[,;|•·▪\t]/u;
/** Nobody claims what they say they have not done. */
const DENIED =
  /\b(?:never (?:used|tried|touched)|not (?:yet )?(?:used|tried|touched)|no experience|would not|(?:do|does) not (?:yet )?know|don['’]t know)\b/iu;
const LEVEL =
  /^(?:daily|expert|advanced|intermediate|basic|basics|beginner|proficient|fluent|working knowledge|good|very good|excellent|strong|familiar|learning|some|solid|competent|novice|grundkenntnisse|fortgeschritten|experte|sehr gut|gut)$/iu;
const WITH_REMARK = /^(.*\S)\s*\(([^()]+)\)$/u;
const MAX_ITEM_WORDS = 7;

/** "FastAPI ★★★★☆": a rating, which says nothing that can be asked about. */
const RATING = /\s*[★☆⭐●○◉◯■□▮▯█▓▒░]{2,}$/u;
/** "`Python` `FastAPI`": each item set as code. */
const withoutCode = (row: string): string => (/`\s+`/.test(row) ? row.replace(/`\s+`/g, ', ').replaceAll('`', '') : row);

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The rows of a list: a bullet each, a category each ("Web: Python, Django"), else the joined lines of a paragraph, or line by line. */
export function listRows(lines: readonly Line[]): string[] {
  return readBlocks(lines).flatMap(({ kind, text, lines: own }) => (kind === 'bullet' ? [text] : paragraphRows(own)));
}

function paragraphRows(lines: readonly Line[]): string[] {
  const separated = lines.filter(({ text }) => HAS_SEPARATOR.test(text)).length * 2 >= lines.length;
  const rows: Line[][] = [];
  for (const line of lines) {
    const previous = rows.at(-1)?.at(-1);
    const fresh =
      !previous ||
      CATEGORY.test(line.text) ||
      !(separated || /^\p{Ll}/u.test(line.text)) ||
      isWholeRow(previous, line) ||
      isOwnRow(previous, line);
    if (fresh) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows.map(joined);
}

/** A row ends where a short line ends without a separator and the next begins with a capital. */
const isWholeRow = (previous: Line, next: Line): boolean =>
  RATING.test(previous.text) || (previous.text.length < 40 && !/[,;|•·:&/-]$/u.test(previous.text) && /^\p{Lu}/u.test(next.text));

/** "dbt" or "pandas" in a column of names goes on nothing. */
const isOwnRow = (previous: Line, next: Line): boolean =>
  previous.text.length < 40 && !/[,;|•·:&/-]$/u.test(previous.text) && isSkillName(next.text);

/** A sentence among the rows: nobody lists a skill in so many words. */
export function isSentence(row: string): boolean {
  const items = itemsOf(row.replace(CATEGORY, ''));
  const longest = items.reduce((most, item) => Math.max(most, words(item)), 0);
  return longest > MAX_ITEM_WORDS || (/[.!?]$/.test(row) && items.length < 3 && longest > 4);
}

function itemsOf(row: string): string[] {
  const plain = withoutCode(row);
  return splitOutside(plain, separatorOf(plain))
    .flatMap(flatSkills)
    .map((item) => item.replace(RATING, ''));
}

/** The items of a row, without its category and the full stop at its end. Commas inside brackets divide nothing. */
export function listItems(row: string): string[] {
  const items = itemsOf(row.replace(CATEGORY, '').replace(/^\|\s*|\s*\|$/g, ''));
  return withoutHead(items)
    .map((item) => item.replace(/^(?:and|und|et|y|&)\s+(?=\p{Lu})/u, '').replace(/(?<=\p{L}{2}|[)\d+#])\.$/u, ''))
    .filter((item) => /[\p{L}\d]/u.test(item))
    .filter(isNoLevel);
}

/** "Big Data Spark, Hive": the words before the first name are those of a category whose gap was lost. */
function withoutHead(items: readonly string[]): string[] {
  const [first = '', ...others] = items;
  const parts = first.split(' ');
  if (others.length === 0 || parts.length < 2 || isSkillName(first) || !others.some(isSkillName)) return [...items];
  const from = parts.findIndex((_, at) => at > 0 && isSkillName(parts.slice(at).join(' ')));
  return from > 0 ? [parts.slice(from).join(' '), ...others] : [...items];
}

/** A level in a column of its own is no skill. */
const isNoLevel = (item: string): boolean => !LEVEL.test(item);

/** Skills of a section; sentences are returned apart, since nobody claims a skill by them. */
export function readSkills(lines: readonly Line[]): { skills: { name: string; level?: string }[]; left: string[] } {
  const rows = listRows(withoutTable(lines).filter((line, index) => !isBlank(line) || !isBlank(lines[index - 1])));
  const isLeft = (row: string): boolean => isSentence(row) || DENIED.test(row);
  return {
    skills: rows
      .filter((row) => !isLeft(row))
      .flatMap(listItems)
      .map(withLevel),
    left: rows.filter(isLeft),
  };
}

const TABLE_RULE = /^\|?[\s:|-]*-{3}[\s:|-]*\|?$/;

/** A Markdown table as rows with their first cell as category; its heading and rule go. */
function withoutTable(lines: readonly Line[]): Line[] {
  const rule = lines.findIndex(({ text }) => TABLE_RULE.test(text) && text.includes('|'));
  if (rule < 0) return [...lines];
  const rows = lines
    .slice(rule + 1)
    .map((line) => ({ ...line, text: line.text.replace(/^\|\s*([^|]+?)\s*\|\s*(?=[^|\s])/u, '$1: ').replace(/\s*\|$/, '') }));
  return [...lines.slice(0, Math.max(0, rule - 1)), ...rows];
}

function withLevel(item: string): { name: string; level?: string } {
  const [, name, remark] = WITH_REMARK.exec(item) ?? [];
  return name && remark && LEVEL.test(remark.trim()) ? { name, level: remark.trim() } : { name: item };
}

const FLUENCY = /^(.+?)\s*(?:\(([^()]*)\)|(?:[:–—]|\s-)\s*(.+))$/u;

/** Languages with their level as written: "English (C1)", "French – B2", "Swedish and Finnish (native)". */
export function readLanguages(lines: readonly Line[]): { languages: { language: string; fluency?: string }[]; left: string[] } {
  const rows = withLevels(readBlocks(lines).flatMap(({ kind, text, lines: own }) => (kind === 'bullet' ? [text] : wrappedRows(own))));
  const listed = rows.filter(isListed);
  const items = listed.flatMap((row) => splitOutside(row.replace(/\.$/, ''), /\s*[,;|•·]\s*|\t+/u));
  return { languages: items.map((item) => item.replace(RATING, '')).flatMap(toLanguages), left: rows.filter((row) => !isListed(row)) };
}

const PROFICIENCY = /^(?:native or bilingual|full professional|professional working|limited working|elementary)(?: proficiency)?$/iu;

/** A level on a line of its own, as profile sites set it, belongs to the language above it. */
function withLevels(rows: readonly string[]): string[] {
  const joined: string[] = [];
  for (const row of rows) {
    const language = PROFICIENCY.test(row) ? joined.pop() : undefined;
    joined.push(language === undefined ? row : `${language} (${row})`);
  }
  return joined;
}

const isListed = (row: string): boolean => splitOutside(row, /\s*[,;|•·]\s*/u).every((item) => words(item) <= 9);

const wrappedRows = (lines: readonly Line[]): string[] =>
  lines.some(({ text }) => /,$/.test(text)) ? [joined(lines)] : lines.map(({ text }) => text);

function toLanguages(item: string): { language: string; fluency?: string }[] {
  const [, bare = item, bracketed, dashed] = FLUENCY.exec(item) ?? [];
  const fluency = bracketed ?? dashed;
  const names = bare.split(/\s+(?:and|und|et|y|e|&)\s+/u).map((name) => name.replace(/^(?:and|und)\s+/u, ''));
  return names.filter((name) => /\p{L}/u.test(name)).map((language) => (fluency ? { language, fluency } : { language }));
}
