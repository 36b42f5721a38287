/** What was measured, and the value as it is read. */
export type Row = [what: string, value: string];

export function table(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([what]) => what.length));
  return [`\n${title}`, ...rows.map(([what, value]) => `  ${what.padEnd(width)}  ${value.padStart(12)}`)].join('\n');
}
