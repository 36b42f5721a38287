import { canHead, isTotal } from './header-lines.ts';
import { isBlank, type Line } from './lines.ts';

/**
 * The lines without the blank ones between an employer with a total of time ("Acme", "Full-time · 6 yrs", "Leeds") and the first of the
 * roles there, so that the employer heads them.
 */
export function joinGroups(lines: readonly Line[]): Line[] {
  const dropped = new Set<Line>();
  lines.forEach((line, at) => {
    if (!isTotal(line.text) || isBlank(lines[at - 1])) return;
    const blank = [at + 1, at + 2].find((index) => lines[index]?.text === '');
    const gap = blank === undefined ? undefined : lines[blank];
    if (gap && canHead(lines[(blank ?? 0) + 1])) dropped.add(gap);
  });
  return lines.filter((line) => !dropped.has(line));
}
