import { type EntryDates, entryDatesOf } from './entry-dates.ts';

const CELLS = /\t+|\s{3,}/u;
const REMARK = /\s*\([^()]*\)$/u;
const DATE_LABEL =
  /^(?:(?:expected |anticipated )?graduation(?: date)?|graduated|expected|anticipated|conferred|completed|abschluss|obtention)\s*:?\s+/iu;

/** The dates of a row whose first or last cell holds nothing else, whatever the others hold: prose, or a full stop. */
export function datesInCell(text: string): EntryDates | undefined {
  const cells = text.split(CELLS).map((cell) => cell.trim());
  if (cells.length < 2) return undefined;
  const first = datesAlone(cells[0] ?? '');
  const last = first ? undefined : datesAlone((cells.at(-1) ?? '').replace(DATE_LABEL, ''));
  if (first) return { ...first, after: cells.slice(1).join('\t') };
  return last && { ...last, before: cells.slice(0, -1).join('\t') };
}

function datesAlone(cell: string): EntryDates | undefined {
  const found = entryDatesOf(cell.replace(REMARK, ''));
  return found && found.before === '' && found.after === '' ? found : undefined;
}

const SENTENCE = /(?<=\p{L}{2}|\))\.(?:\s+(?=\p{Lu})|$)/u;

/** The first sentence of a text and what follows it. */
export function firstSentence(text: string): { first: string; rest: string } {
  const stop = SENTENCE.exec(text);
  return stop ? { first: text.slice(0, stop.index), rest: text.slice(stop.index + stop[0].length) } : { first: text, rest: '' };
}
