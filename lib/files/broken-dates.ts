import { bulletMark } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { isBlank, type Line } from './lines.ts';

/** A date that goes on. */
const OPEN = /[‐‑‒–—−→-]\s*$/u;
const CELLS = /\t+|\s{3,}/u;
/** Words of the rest of a date. */
const MAX_REST = 3;

const cellsOf = (text: string): string[] => text.split(CELLS).map((cell) => cell.trim());

/** The rows of a table whose narrow column broke the dates: "Engineer, Acme", "Jan 2019 to" above "Ltd", "May 2021". */
export function joinBrokenDates(lines: readonly Line[]): Line[] {
  const read: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const next = at + (isBlank(lines[at + 1]) ? 2 : 1);
    const joined = joinRow(line, lines[next]);
    read.push(...(joined ?? [line]));
    if (joined) at = next;
  }
  return read;
}

/** One row of two cells and the one below it as one, if the dates of the first go on in the second. */
function joinRow(line: Line, next: Line | undefined): Line[] | undefined {
  if (next === undefined || isBlank(next) || !/\d/.test(line.text) || bulletMark(line.text) !== undefined) return undefined;
  const [left = '', right, ...more] = cellsOf(line.text);
  const below = cellsOf(next.text);
  if (right === undefined || more.length > 0 || below.length > 2) return undefined;
  const first = joinedDates(left, below[0] ?? '');
  if (first) return [{ ...line, text: `${first}\t${right}` }, ...(below[1] ? [{ ...next, text: below[1] }] : [])];
  const last = joinedDates(right, below.at(-1) ?? '');
  const name = below.length > 1 ? `${left} ${below[0]}` : left;
  return last ? [{ ...line, text: `${name}\t${last}` }] : undefined;
}

/** The dates that two cells hold between them, where neither does alone. */
function joinedDates(above: string, below: string): string | undefined {
  if (!/\d/.test(above) || below === '' || below.split(' ').length > MAX_REST || (isRange(above) && !OPEN.test(above))) return undefined;
  const text = `${above} ${below}`;
  return isRange(text) && !isRange(below) ? text : undefined;
}

function isRange(text: string): boolean {
  const found = entryDatesOf(text);
  return found !== undefined && !found.single && found.before === '' && found.after === '' && /[\p{L}\d]\W*$/u.test(found.dates);
}
