import type { ProfileDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import { isDatedLine, isDegreeLine, isJobLine, isLabelledJobLine } from './job-lines.ts';
import type { Line } from './lines.ts';
import type { Section } from './sections.ts';
import type { HeadingKind } from './words/heading-words.ts';
import { skillsMentioned } from './words/skill-names.ts';

/** What the states are told from: the draft, the sections, and the lines above them. */
interface Read {
  draft: ProfileDraft;
  sections: readonly Section[];
  preamble: readonly Line[];
}

/** A whole text was read: what has no heading is not in it, unless lines below other headings look like it. */
export function sectionStates(draft: ProfileDraft, sections: readonly Section[], preamble: readonly Line[]): ProfileDraft['sections'] {
  const read = { draft, sections, preamble };
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, stateOf(name, read)]));
}

const unreadable = (reason: string): SectionReading => ({ state: 'unreadable', reason });

function stateOf(name: SectionName, read: Read): SectionReading {
  const { draft, sections } = read;
  const isFilled = name === 'summary' ? Boolean(draft.basics.summary) : (draft[name]?.length ?? 0) > 0;
  if (isFilled) return name === 'work' && (isMostlyLeft(read) || holdsMoreJobs(read)) ? { state: 'partial' } : { state: 'read' };
  if (sections.some(({ kind, lines }) => kind === name && lines.length > 0))
    return unreadable('The text below this heading could not be told apart.');
  const reason = UNTOLD[name]?.(read);
  return reason ? unreadable(reason) : { state: 'absent' };
}

/** Why a section without a heading may nevertheless be there. */
const UNTOLD: Partial<Record<SectionName, (read: Read) => string | undefined>> = {
  work: (read) => (holdsJobs(read) || isMostlyUnknown(read) ? 'The jobs could not be told apart from the rest of the text.' : undefined),
  projects: (read) => (isMostlyUnknown(read) ? 'Much of the text stands below a heading that is not known.' : undefined),
  education: (read) =>
    looseLines(read).some(isDegreeLine) ? 'Schools or degrees could not be told apart from the rest of the text.' : undefined,
};

const LOOSE: ReadonlySet<HeadingKind> = new Set(['summary', 'skills', 'other']);

const looseLines = ({ sections, preamble }: Read): Line[] => [
  ...preamble,
  ...sections.filter(({ kind }) => LOOSE.has(kind)).flatMap(({ lines }) => lines),
];

/** Lines with the dates of a job anywhere, or several with dates of something or with the labels of jobs. */
function holdsJobs(read: Read): boolean {
  const lines = looseLines(read);
  const dated = lines.filter((line) => isDatedLine(line) && !isDegreeLine(line));
  return dated.length >= 2 || lines.filter(isLabelledJobLine).length >= 2 || lines.some((_, at) => isJobLine(lines, at));
}

/** Jobs were found, and below headings of another kind stand several more dated lines. */
const holdsMoreJobs = ({ sections }: Read): boolean =>
  sections
    .filter(({ kind }) => LOOSE.has(kind))
    .flatMap(({ lines }) => lines)
    .filter((line) => isDatedLine(line) && !isDegreeLine(line)).length >= 2;

const lettersIn = (lines: readonly { text: string }[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** Shares of the text that are too much to be passed over. */
const UNKNOWN_SHARE = 0.25;
const LEFT_SHARE = 0.5;

/** A good part of the text stands below unknown headings, and speaks of skills. */
function isMostlyUnknown({ sections, preamble }: Read): boolean {
  const unknown = sections.filter(({ unknown: isUnknown, kind }) => isUnknown && kind === 'other').flatMap(({ lines }) => lines);
  const all = lettersIn(preamble) + lettersIn(sections.flatMap(({ lines }) => lines));
  return lettersIn(unknown) > all * UNKNOWN_SHARE && skillsMentioned(unknown.map(({ text }) => text).join(' ')) >= 2;
}

/** More than half of what stands below the headings of work belongs to no job. */
function isMostlyLeft({ draft, sections }: Read): boolean {
  const own = sections.filter(({ kind }) => kind === 'work');
  const titles = new Set(own.map(({ title }) => title));
  const left = (draft.other ?? []).filter(({ heading }) => heading !== undefined && titles.has(heading));
  return lettersIn(left) > lettersIn(own.flatMap(({ lines }) => lines)) * LEFT_SHARE;
}
