interface Range {
  start: number;
  end: number;
}

/** Characters that can still be read out within a question. */
const LONGEST = 130;

/** Words of a text to read out: the sentence around a span, or as much of it from the span on as a listener can take in; `…` stands for the rest. */
export function quoteAround(text: string, sentence: Range, span: Range): string {
  const whole = onOneLine(text.slice(sentence.start, sentence.end));
  if (whole.length <= LONGEST) return whole;
  const rest = onOneLine(text.slice(Math.max(span.start, sentence.start), sentence.end));
  return rest.length <= LONGEST ? `… ${rest}` : `… ${headOf(rest)} …`;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The first words, whole ones where there is a space to cut at. */
function headOf(text: string): string {
  const [head = ''] = text.match(new RegExp(`^.{0,${LONGEST}}`, 'u')) ?? [];
  return head.replace(/ [^ ]*$/u, '');
}
