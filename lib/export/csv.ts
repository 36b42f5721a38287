const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, in full width and small form, too, also behind spaces and quotes; tabs and line ends in front. */
const FORMULA = /^(?:[\s"'`\u200B\u2060]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r\n])/u;

/** A table as RFC 4180 has it, in UTF-8 with a byte order mark, which spreadsheets ask for. A cell that could be taken for a formula begins with an apostrophe. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
