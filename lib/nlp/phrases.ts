import nlp from 'compromise/one';

/** A stretch of a text, as UTF-16 offsets: `end` is past the last character. */
export interface Range {
  start: number;
  end: number;
}

type SplitSentences = (text: string, world: object) => string[];

const { splitSentences } = (nlp.methods() as { one: { tokenize: { splitSentences: SplitSentences } } }).one.tokenize;
const world = nlp.world();

const MAY_HOLD_TWO = /[.!?\u2026\n]\s*\S/u;

/**
 * The sentences of a text, in order and without the white space around them. compromise knows abbreviations and dots inside names
 * ("Dr.", ".NET", "U.S."), but its own offsets drift after bullets, so each sentence is found again in the text.
 */
export function sentencesOf(text: string): Range[] {
  const trimmed = trim(text, { start: 0, end: text.length });
  if (!trimmed) return [];
  if (!MAY_HOLD_TWO.test(text)) return [trimmed];
  const ranges: Range[] = [];
  let from = 0;
  for (const sentence of splitSentences(text, world)) {
    const core = sentence.trim();
    const start = core ? text.indexOf(core, from) : -1;
    if (start < 0) continue;
    ranges.push({ start, end: start + core.length });
    from = start + core.length;
  }
  return covers(text, ranges) ? ranges : [trimmed];
}

function trim(text: string, { start, end }: Range): Range | undefined {
  const core = text.slice(start, end);
  const first = core.search(/\S/u);
  return first < 0 ? undefined : { start: start + first, end: start + core.trimEnd().length };
}

/** Whether nothing but white space lies between and around the ranges: a splitter that lost words is not trusted. */
function covers(text: string, ranges: readonly Range[]): boolean {
  let at = 0;
  for (const { start, end } of ranges) {
    if (text.slice(at, start).trim()) return false;
    at = end;
  }
  return !text.slice(at).trim();
}
