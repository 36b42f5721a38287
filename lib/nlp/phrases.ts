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

/** Characters that the splitter is given at once: it looks at the whole of a sentence again for each part that it adds to it. */
const WINDOW = 4_000;

function sentencesIn(whole: string, part: Range): Range[] {
  const text = whole.slice(0, part.end);
  const ranges: Range[] = [];
  let from = part.start;
  while (from < part.end) {
    const end = windowEnd(text, from);
    const sentences = splitSentences(text.slice(from, end), world).flatMap((sentence) => sentence.trim() || []);
    const whollySeen = end < part.end && sentences.length > 1 ? sentences.slice(0, -1) : sentences;
    const found = placed(whollySeen, text, from);
    ranges.push(...found);
    from = found.at(-1)?.end ?? end;
  }
  return covers(text, part.start, ranges) ? ranges : [part];
}

function windowEnd(text: string, from: number): number {
  if (text.length - from <= WINDOW) return text.length;
  const space = text.lastIndexOf(' ', from + WINDOW);
  return space > from ? space : from + WINDOW;
}

function placed(sentences: readonly string[], text: string, start: number): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const sentence of sentences) {
    const at = text.indexOf(sentence, from);
    if (at < 0) continue;
    from = at + sentence.length;
    ranges.push({ start: at, end: from });
  }
  return ranges;
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
