import { bulletMark } from './blocks.ts';
import { isBlank, type Line } from './lines.ts';
import type { Section } from './sections.ts';
import { isSkillName } from './words/skill-names.ts';

const MIN_NAMES = 3;

const isName = (line: Line): boolean => isSkillName(line.text.slice(bulletMark(line.text)?.length ?? 0));

/** Lines without a heading of their own, of which several on end are nothing but names of skills: those become a section. */
export function cutSkillRun(lines: readonly Line[]): { rest: Line[]; skills: Section[] } {
  for (let at = 0; at < lines.length; at++) {
    const length = runAt(lines, at);
    if (length < MIN_NAMES) continue;
    const skills: Section = { kind: 'skills', title: '', lines: lines.slice(at, at + length) };
    return { rest: [...lines.slice(0, at), ...lines.slice(at + length)], skills: [skills] };
  }
  return { rest: [...lines], skills: [] };
}

function runAt(lines: readonly Line[], from: number): number {
  let to = from;
  for (let line = lines[to]; line && !isBlank(line) && isName(line); line = lines[to]) to++;
  return to - from;
}
