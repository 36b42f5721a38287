import type { Span } from '#lib/analysis/schema.ts';

/** A quote between the words around it; `…` stands where the text goes on. */
export interface QuoteInContext {
  before: string;
  quote: string;
  after: string;
}

const REACH = 90;
const LONGEST_QUOTE = 280;

/** The quote within its sentence, as far as `REACH` characters to each side. */
export function quoteInContext(text: string | undefined, { start, end, quote }: Span): QuoteInContext {
  if (text?.slice(start, end) !== quote) return { before: '', quote: clip(quote), after: '' };
  return { before: leadIn(text.slice(0, start)), quote: clip(quote), after: leadOut(text.slice(end)) };
}

/** The text around a quote, by which the page tells equal places apart. */
export function nearbyText(text: string | undefined, { start, end, quote }: Span): string {
  return text?.slice(start, end) === quote ? text.slice(Math.max(0, start - REACH), end + REACH) : quote;
}

function clip(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')}…` : quote;
}

function leadIn(text: string): string {
  const tail = text.slice(-REACH);
  const sentence = tail.split(/[.!?]\s+|\n/).at(-1) ?? '';
  return sentence.length < tail.length || tail.length === text.length ? sentence : `…${tail.replace(/^\S*\s/, '')}`;
}

function leadOut(text: string): string {
  const head = text.slice(0, REACH);
  const stop = head.search(/[.!?](\s|$)|\n/);
  if (stop >= 0) return head.slice(0, stop + 1).trimEnd();
  return head.length === text.length ? head : `${head.replace(/\s\S*$/, '')}…`;
}
