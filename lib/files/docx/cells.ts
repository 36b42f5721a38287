import { entryDatesOf } from '#lib/files/entry-dates.ts';
import { soundsLikeCompany } from '#lib/files/words/employer-words.ts';
import { namesRole } from '#lib/files/words/role-words.ts';
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
const MAX_LABEL = 40;

export const opensSection = ({ text, heading }: PageLine): boolean => heading === true || namesSection(text);

/** Whether a cell is a column of the page, with headings of its own. */
export const isColumn = ({ lines }: Cell): boolean => lines.length >= MIN_COLUMN && lines.some(opensSection);

export const isSectionLabel = ({ lines: [line, ...more] }: Cell): boolean => line !== undefined && more.length === 0 && opensSection(line);

/** Whether a label heads jobs or degrees. */
export const namesEntries = ({ lines }: Cell): boolean => ['work', 'education'].includes(sectionNamed(lines[0]?.text ?? '') ?? '');

/** Whether a cell holds the dates of the entry beside it. */
export const isBesideEntry = ({ lines }: Cell): boolean =>
  lines.length <= MAX_BESIDE &&
  lines.some(({ text }) => entryDatesOf(text) !== undefined) &&
  lines.every(({ text, heading }) => !heading && !text.startsWith('•'));

/** "Frameworks" beside "Django, FastAPI". */
export function isPair(row: readonly Cell[]): boolean {
  const [label, value, ...more] = row;
  if (!label || !value || more.length > 0 || label.lines.length > 1 || value.lines.length > 1) return false;
  const [name = ''] = label.lines.map(({ text }) => text);
  const [list = ''] = value.lines.map(({ text }) => text);
  const isLabel = name.length <= MAX_LABEL && !/\d/.test(name) && !namesRole(name) && !soundsLikeCompany(name);
  return isLabel && entryDatesOf(list) === undefined && !list.startsWith('•');
}
