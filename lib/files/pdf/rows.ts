import type { Setting } from './body-style.ts';
import type { Word } from './words.ts';

/** Words on one baseline, from left to right. */
export interface Row {
  words: Word[];
  x0: number;
  x1: number;
  y: number;
  /** That of most of its letters. */
  size: number;
}

/** Share of the size by which baselines of one row may differ: raised and lowered letters too. */
const SAME_ROW = 0.4;

/** The rows of a part of a page, from top to bottom. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    if (row && belongs(word, row)) row.push(word);
    else rows.push([word]);
  }
  return rows.map(toRow);
}

function belongs(word: Word, row: readonly Word[]): boolean {
  const main = row.reduce((most, each) => (each.size > most.size ? each : most));
  return Math.abs(word.y - main.y) <= SAME_ROW * Math.max(word.size, main.size);
}

function toRow(words: Word[]): Row {
  const sorted = words.sort((a, b) => a.x0 - b.x0);
  const main = sorted.reduce((most, word) => (word.text.length * word.size > most.text.length * most.size ? word : most));
  return {
    words: sorted,
    x0: sorted[0]?.x0 ?? 0,
    x1: sorted.reduce((most, { x1 }) => Math.max(most, x1), -Infinity),
    y: main.y,
    size: main.size,
  };
}

/** The row as one text with one style: that of its longest word. */
export function settingOf(row: Row): Setting {
  const main = row.words.reduce<Word | undefined>((most, word) => (word.text.length > (most?.text.length ?? 0) ? word : most), undefined);
  return {
    text: textOf(row),
    size: row.size,
    bold: row.words.every(({ bold, text }) => bold || !/[\p{L}\d]/u.test(text)),
    colour: main?.colour,
  };
}

/** Shares of the size: a gap as wide as a tab, and the least one that is a space. */
const TAB_GAP = 2;
const SPACE_GAP = 0.1;

/** In an encoding of TeX the dash of a range of dates has the place of a brace. */
const TEX_DASH = /(?<=\d)\{(?=\d|\p{Lu}\p{Ll})/gu;

/** The text of a row: a space between words, a tab where a wide gap sets them apart. */
export function textOf(row: Row): string {
  let text = '';
  let previous: Word | undefined;
  for (const word of letterSpaced(row.words)) {
    if (previous) text += separator(previous, word, text);
    text += word.text;
    previous = word;
  }
  return text.normalize('NFC').replace(TEX_DASH, '–').trim();
}

function separator(previous: Word, word: Word, before: string): string {
  const size = Math.min(previous.size, word.size);
  const gap = word.x0 - previous.x1;
  if (gap > TAB_GAP * size && !LIST_SIGN.test(before)) return '\t';
  return gap > SPACE_GAP * size || previous.size === word.size ? ' ' : '';
}

/** What marks an entry of a list, alone on its line so far. */
export const LIST_SIGN = /^(?:[•‣◦▪▫■□●○∙·➢➤►▶✓✔❖◆→»›*+–—-]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])$/u;

const MIN_SPACED = 4;

/** "E X P E R I E N C E" is one word: letters that stand alone, evenly apart. */
function letterSpaced(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const run = spacedRun(words, at);
    joined.push(...(run.length >= MIN_SPACED ? joinSpaced(run) : words.slice(at, at + Math.max(1, run.length))));
    at += Math.max(1, run.length);
  }
  return joined;
}

function spacedRun(words: readonly Word[], from: number): Word[] {
  let to = from;
  while (isLetter(words[to]) && (to === from || gapBefore(words, to) < TAB_GAP * (words[to]?.size ?? 0))) to++;
  return words.slice(from, to);
}

const isLetter = (word: Word | undefined): boolean => word !== undefined && /^[\p{L}\d&.,:/+-]$/u.test(word.text);
const gapBefore = (words: readonly Word[], at: number): number => (words[at]?.x0 ?? 0) - (words[at - 1]?.x1 ?? 0);

/** Gaps well above the usual one of the run part words. */
function joinSpaced(run: readonly Word[]): Word[] {
  const gaps = run.slice(1).map((_, index) => gapBefore(run, index + 1));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  const words: Word[] = [];
  run.forEach((letter, at) => {
    const last = words.at(-1);
    if (last && gapBefore(run, at) < usual * 1.6 + 0.5) words[words.length - 1] = { ...last, text: last.text + letter.text, x1: letter.x1 };
    else words.push(letter);
  });
  return words;
}
