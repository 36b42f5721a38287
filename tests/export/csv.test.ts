import { expect, test } from 'vitest';
import { toCsv } from '#lib/export/csv.ts';

const cell = (text: string): string => toCsv([[text]]).slice(1, -2);

test('a table begins with a byte order mark, and each line ends as RFC 4180 asks', () => {
  expect(
    toCsv([
      ['Name', 'Note'],
      ['Ada Birch', ''],
    ]),
  ).toBe('\uFEFFName,Note\r\nAda Birch,\r\n');
});

test.each([
  ['Birch, Ada', '"Birch, Ada"'],
  ['the "lead"', '"the ""lead"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\r\ntwo', '"one\r\ntwo"'],
  ['Łucja Žižka 李', 'Łucja Žižka 李'],
  ['C++ and C#', 'C++ and C#'],
  ['a-b = c', 'a-b = c'],
  ['', ''],
])('%j stands as %j', (text, written) => {
  expect(cell(text)).toBe(written);
});

test.each([
  '=HYPERLINK("https://example.test")',
  '+1+2',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\nplain',
  '  =1+1',
  '"=1+1',
  `'=1+1`,
  '\u200B=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
])('%j is text, not a formula', (text) => {
  const written = cell(text);
  const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
  expect(read).toBe(`'${text}`);
});
