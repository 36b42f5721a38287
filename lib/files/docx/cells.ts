import { entryDatesOf } from '#lib/files/entry-dates.ts';
import { hasLegalForm } from '#lib/files/words/employer-words.ts';
import { namesRole } from '#lib/files/words/role-words.ts';
import { withoutProtected } from '#lib/reading/protected-lines.ts';
import { namesSection, sectionNamed } from './looks.ts';
import type { PageLine } from './page-lines.ts';

/** A cell that has text. */
export interface Cell {
  lines: PageLine[];
  /** Half points of its largest letters. */
  size: number;
}

/** A column of a page holds more lines than a row of a table. */
const MIN_COLUMN = 4;
/** Lines of a cell that stands beside the head of an entry: dates, a place. */
const MAX_BESIDE = 3;
const MAX_LABEL = 50;
const MIN_SECTION = 6;
const DATE_LABEL =
  /^(?:dates?|period|from|when|duration|zeitraum|dauer|von|période|du|período|periodo|fechas?|desde|datas?|datum)(?!\p{L})/iu;

const isBullet = ({ text }: PageLine): boolean => text.startsWith('•');
const isDated = ({ text }: PageLine): boolean => entryDatesOf(text) !== undefined;

export const opensSection = ({ text, heading }: PageLine): boolean => heading === true || namesSection(text);

/** Whether a cell is a column of the page, with headings of its own. */
export const isColumn = ({ lines }: Cell): boolean => lines.length >= MIN_COLUMN && lines.some(opensSection);

export const isSectionLabel = ({ lines: [line, ...more] }: Cell): boolean => line !== undefined && more.length === 0 && opensSection(line);

/** Whether a cell is one line that may be a heading of the document's own. */
export const isPlainLabel = ({ lines: [line, ...more] }: Cell): boolean =>
  line !== undefined && more.length === 0 && line.text.length <= MAX_LABEL && !/\d/.test(line.text) && !namesRole(line.text);

/** Whether a cell holds several entries rather than one. */
export const isSection = ({ lines }: Cell): boolean => lines.length >= MIN_SECTION && lines.filter(isDated).length >= 2;

/** Whether a label heads jobs or degrees. */
export const namesEntries = ({ lines }: Cell): boolean => ['work', 'education'].includes(sectionNamed(lines[0]?.text ?? '') ?? '');

/** Whether a cell is short enough to stand beside the head of an entry. */
export const isShort = ({ lines }: Cell): boolean =>
  lines.length <= MAX_BESIDE && !lines.some((line) => line.heading || isBullet(line) || line.text.length > MAX_LABEL);

/** Dates that stand on lines of their own in a narrow cell are one line: "03/2019", "–", "06/2021". */
export function withDatesJoined(cell: Cell): Cell {
  const text = cell.lines.map((line) => line.text.trim()).join(' ');
  const dates = cell.lines.length > 1 && isShort(cell) ? entryDatesOf(text) : undefined;
  return dates && dates.before === '' && dates.after === '' ? { ...cell, lines: [{ text, indent: 0 }] } : cell;
}

export const holdsDates = ({ lines }: Cell): boolean => lines.some(isDated);

/** "Frameworks" beside "Django, FastAPI", or "Dates" beside those of a job; not an employer beside its place. A row of one cell may stand between. */
export function isPair([label, value, ...more]: readonly Cell[]): boolean {
  if (!value) return true;
  const [{ text = '' } = {}, ...rest] = label?.lines ?? [];
  if (more.length > 0 || rest.length > 0 || text.length > MAX_LABEL || /\d/.test(text)) return false;
  if (withoutProtected(`${text.replace(/\s*:$/, '')}: ${value.lines[0]?.text}`) === '') return true;
  if (value.lines.slice(0, MAX_BESIDE).some(isDated)) return DATE_LABEL.test(text);
  return !namesRole(text) && !hasLegalForm(text) && !isColumn(value);
}
