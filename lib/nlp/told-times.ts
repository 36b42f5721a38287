import {
  AS_EARLY_AS,
  BEFORE_WORDS,
  CALENDAR_UNITS,
  type CalendarUnit,
  MY_WORDS,
  ORDINALS,
  PUBLIC_EVENTS,
  SINCE_STUDIES,
  SINCE_YEAR,
} from './lexicon/told-times.ts';
import { anyOf, anyWord } from './lexicon-pattern.ts';
import type { Range } from './phrases.ts';

/**
 * A time that is told without its date. `event`: before something public, whose month is `latest` (`YYYY-MM`); `job`: in the nth year, season
 * or month of the job it stands in; `studies`: while the person still studied. Offsets are those of the text.
 */
export type ToldTime = Range &
  ({ of: 'event'; latest: string } | { of: 'job'; nth: number; unit: CalendarUnit } | { of: 'studies' } | { of: 'year'; latest: string });

const ARTICLE = "(?:\\s*(?:the|der|die|das|dem|den|la|le|el|a|o|il|de|het|l[’'])(?:\\s+|(?<=[’'])))?";
const BEFORE = `(?<![\\p{L}\\p{N}])(?:${anyOf(BEFORE_WORDS)})(?![\\p{L}\\p{M}\\p{N}])[\\s-]*${ARTICLE}`;
const EVENTS = PUBLIC_EVENTS.map(({ latest, names }) => ({ latest, pattern: new RegExp(`${BEFORE}${anyWord(names)}`, 'giu') }));

const UNITS = new Map(
  Object.entries(CALENDAR_UNITS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as CalendarUnit])),
);
/** What follows where the first year was that of a role, a team or a tool. */
const OF_SOMETHING = '(?!\\s+(?:as|of|with|using|leading|on|als|of|mit|comme|avec|como|com|con|come|met|jako|som|med)(?![\\p{L}]))';
const FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(MY_WORDS)})\\s+(${anyOf(Object.keys(ORDINALS))})\\s+(${anyOf([...UNITS.keys()])})(?![\\p{L}\\p{N}])${OF_SOMETHING}`,
  'giu',
);
const STUDIES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SINCE_STUDIES.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const PRESSED_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf([...SINCE_YEAR, ...AS_EARLY_AS])})\\s+((?:19|20)\\d\\d)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The times that a text tells by an event, by the first years of a job, by the years of study, or by "since" and a year. */
export function toldTimes(text: string): ToldTime[] {
  const events = EVENTS.flatMap(({ latest, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ ...rangeOf(match), of: 'event' as const, latest })),
  );
  const firsts = [...text.matchAll(FIRST)].flatMap((match) => {
    const [nth, unit] = [ORDINALS[match[1]?.toLowerCase() ?? ''], UNITS.get(match[2]?.toLowerCase() ?? '')];
    return nth !== undefined && unit ? [{ ...rangeOf(match), of: 'job' as const, nth, unit }] : [];
  });
  const studies = [...text.matchAll(STUDIES)].map((match) => ({ ...rangeOf(match), of: 'studies' as const }));
  const years = [...text.matchAll(PRESSED_YEAR)].map((match) => ({ ...rangeOf(match), of: 'year' as const, latest: `${match[1]}-12` }));
  return [...events, ...firsts, ...studies, ...years].sort((a, b) => a.start - b.start);
}

const rangeOf = (match: RegExpExecArray): Range => ({ start: match.index, end: match.index + match[0].length });
