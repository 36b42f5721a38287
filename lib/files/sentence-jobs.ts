import { findDates } from '#lib/nlp/date-ranges.ts';
import { bulletMark } from './blocks.ts';
import { isBlank, type Line } from './lines.ts';
import { namesRole } from './words/role-words.ts';

const VERB =
  /^(?:(?:currently|presently|previously)\s+)?(?:working|worked|employed|serving|served)\s+(as|with|for|in|at)\s+(?:an?\s+|the\s+)?/iu;
const AT = /\s+(?:in|at|with|for)\s+(?:M\/s\.?\s*)?(?=\p{Lu})/u;
const AS = /\s+as\s+(?:an?\s+)?/iu;
const MAX_LENGTH = 200;

/** Jobs that are told by a sentence each ("Worked as Analyst in Elm Ltd, Leeds from May 2018 to June 2020.") as header lines. */
export function withSentencesAsHeaders(lines: readonly Line[]): Line[] {
  const first = lines.find((line) => !isBlank(line));
  if (!first || headerOf(first.text) === undefined) return [...lines];
  return lines.flatMap((line) => {
    const text = headerOf(line.text);
    return text === undefined ? [line] : [BREAK, { ...line, text, indent: first.indent }];
  });
}

const BREAK: Line = { text: '', indent: 0, number: 0 };

/** Title, employer and dates of such a sentence. */
function headerOf(line: string): string | undefined {
  const text = line.slice(bulletMark(line)?.length ?? 0).replace(/\bto till date\b/iu, 'till date');
  const [verb, preposition = ''] = VERB.exec(text) ?? [];
  const dates = verb && text.length <= MAX_LENGTH ? findDates(text).find(({ single }) => !single) : undefined;
  if (!verb || !dates || !/^\W*$/.test(text.slice(dates.end))) return undefined;
  const told = text.slice(verb.length, dates.start).replace(/[\s,(]*(?:from|since|during|between)?[\s,(:–-]*$/iu, '');
  const parts = preposition.toLowerCase() === 'as' ? pair(told, AT) : pair(told, AS)?.reverse();
  const [position, employer] = parts ?? [];
  return position && employer && namesRole(position)
    ? `${position} | ${employer} | ${dates.text.replace(/^(?:from|since)\s+/iu, '')}`
    : undefined;
}

function pair(text: string, separator: RegExp): string[] | undefined {
  const match = separator.exec(text);
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : undefined;
}
