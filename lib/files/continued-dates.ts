import { findDates } from '#lib/nlp/date-ranges.ts';
import { PRESENT_WORDS } from '#lib/nlp/lexicon/date-words.ts';
import { anyOf } from '#lib/nlp/lexicon-pattern.ts';
import { bulletMark } from './blocks.ts';
import { joinBrokenDates } from './broken-dates.ts';
import { entryDatesOf } from './entry-dates.ts';
import type { Line } from './lines.ts';

const OPEN = /[‐‑‒–—−→-]\s*$/u;
const START_LABEL = /^\W*(?:from|start(?:ed)?(?: date)?|begin|von|beginn|de|début|desde|inicio|início|dal|inizio|van|od|från|fra)\s*:/iu;
const END_LABEL = /^(?:to|until|till|end(?:ed)?(?: date)?|bis|ende|à|au|fin|hasta|até|fim|al|fine|tot|do|till|til)\s*:\s*/iu;
const PRESENT = new RegExp(`^(?:${anyOf(PRESENT_WORDS)})(?!\\p{L})`, 'iu');

/** The lines with dates that take two of them as one ("Jan 2019 –" above "Dec 2020", "From: …" above "To: …"). */
export function joinDates(all: readonly Line[]): Line[] {
  const lines = joinBrokenDates(all);
  const read: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const text = line && continued(line.text, lines[at + 1]?.text ?? '');
    if (line) read.push(text ? { ...line, text } : line);
    if (text) at++;
  }
  return read;
}

function continued(line: string, next: string): string | undefined {
  const label = START_LABEL.test(line) ? END_LABEL.exec(next)?.[0] : undefined;
  if (!/\d/.test(line) || bulletMark(line) !== undefined) return undefined;
  const found = entryDatesOf(line);
  const end = found && (label !== undefined || OPEN.test(found.dates)) ? endAt(next.slice(label?.length ?? 0)) : undefined;
  if (!found || end === undefined) return undefined;
  const start = found.dates.replace(OPEN, '').replace(START_LABEL, '').trim();
  const rest = next.slice((label?.length ?? 0) + end.length).replace(/^[\s,;:|·)–—-]+/u, '');
  const before = START_LABEL.test(`${found.before}:`) ? '' : found.before;
  return [before, `${start} – ${end}`, found.after, rest].filter(Boolean).join(' | ');
}

/** A single date or "present" that begins a text. */
function endAt(text: string): string | undefined {
  const present = PRESENT.exec(text)?.[0];
  const first = present === undefined ? findDates(text)[0] : undefined;
  return present ?? (first?.single && first.start === 0 ? first.text : undefined);
}
