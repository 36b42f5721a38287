import nlp from 'compromise/one';

/** A stretch of a text, as UTF-16 offsets: `end` is past the last character. */
export interface Range {
  start: number;
  end: number;
}

type SplitSentences = (text: string, world: object) => string[];

const { splitSentences } = (nlp.methods() as { one: { tokenize: { splitSentences: SplitSentences } } }).one.tokenize;
const world = nlp.world();

const MAY_HOLD_TWO = /[.!?\u2026\n]\s*\S|\s(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u;

/**
 * The sentences of a text, in order and without the white space around them. compromise knows abbreviations and dots inside names
 * ("Dr.", ".NET", "U.S."), but its own offsets drift after bullets, so each sentence is found again in the text.
 */
export function sentencesOf(text: string): Range[] {
  const trimmed = trim(text, { start: 0, end: text.length });
  if (!trimmed) return [];
  if (!MAY_HOLD_TWO.test(text)) return [trimmed];
  return splitAt(text, trimmed, MISSED).flatMap((part) => sentencesIn(text, part));
}

/** What the splitter does not see: a picture that stands for a bullet, and "120 ms." before a capital, which it takes for a form of address. */
const MISSED =
  /(?<=\d\s?(?:ms|min|sec|hrs?)\.\s)(?=\p{Lu})|(?<=\s)(?=(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s*\p{L})/gu;

function splitAt(text: string, whole: Range, border: RegExp): Range[] {
  const borders = [...text.matchAll(border)].map(({ index }) => index).filter((at) => at > whole.start && at < whole.end);
  return borders.length === 0
    ? [whole]
    : [whole.start, ...borders].flatMap((start, i) => trim(text, { start, end: borders[i] ?? whole.end }) ?? []);
}

function sentencesIn(whole: string, part: Range): Range[] {
  const text = whole.slice(0, part.end);
  const ranges: Range[] = [];
  let from = part.start;
  for (const sentence of splitSentences(text.slice(part.start), world)) {
    const core = sentence.trim();
    const start = core ? text.indexOf(core, from) : -1;
    if (start < 0) continue;
    ranges.push({ start, end: start + core.length });
    from = start + core.length;
  }
  return covers(text, part.start, ranges) ? ranges : [part];
}

function trim(text: string, { start, end }: Range): Range | undefined {
  const core = text.slice(start, end);
  const first = core.search(/\S/u);
  return first < 0 ? undefined : { start: start + first, end: start + core.trimEnd().length };
}

/** Whether nothing but white space lies between and around the ranges: a splitter that lost words is not trusted. */
function covers(text: string, from: number, ranges: readonly Range[]): boolean {
  let at = from;
  for (const { start, end } of ranges) {
    if (text.slice(at, start).trim()) return false;
    at = end;
  }
  return !text.slice(at).trim();
}
