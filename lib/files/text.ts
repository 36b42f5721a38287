import type { ProfileDraft, ReadOutcome } from '#lib/profile/draft.ts';
import { readBlocks } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { withDeeds } from './functional.ts';
import { contextOf } from './job-context.ts';
import { readJobs } from './jobs.ts';
import { isBlank, type Line, toLines } from './lines.ts';
import { readPreamble } from './preamble.ts';
import { byContent } from './section-content.ts';
import { readSections } from './section-readers.ts';
import { sectionStates } from './section-states.ts';
import { type Section, splitSections } from './sections.ts';
import { withoutSiteFurniture } from './site-furniture.ts';
import { cutSkillRun } from './skill-runs.ts';
import { withStrayJobs } from './stray-jobs.ts';
import { hopeless } from './text-failure.ts';
import { isPersonalHeading } from './words/heading-words.ts';
import { namesRole } from './words/role-words.ts';

/** Longest text that is read, in UTF-16 units and in lines. */
const MAX_TEXT = 1_000_000;
const MAX_LINES = 20_000;

/** Reads a résumé in plain text or Markdown. */
export function readText(text: string): ReadOutcome {
  if (text.length > MAX_TEXT) return tooLarge('a million characters');
  return readLines(toLines(text));
}

/** The same, for a reader that has the lines of a file already. */
export function readLines(all: readonly Line[]): ReadOutcome {
  if (all.length > MAX_LINES) return tooLarge('20,000 lines');
  const lines = withoutSiteFurniture(withoutSignature(all));
  const split = splitSections(lines);
  const isHeaded = split.sections.some(({ kind }) => kind !== 'other');
  const draft = isHeaded ? readDraft(withStrayJobs(split)) : draftWithoutHeadings(lines);
  return hopeless(lines, draft) ?? { kind: 'profile', draft };
}

const tooLarge = (limit: string): ReadOutcome => ({
  kind: 'too-large',
  message: `This text is longer than ${limit}. Give the résumé alone.`,
});

/** "Leipzig, November 2026" below everything else is where the document was signed. */
function withoutSignature(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const { before = '', after = '', single = false } = entryDatesOf(lines[last]?.text ?? '') ?? {};
  const isSigned =
    single && after === '' && isBlank(lines[last - 1]) && /^(?:\p{Lu}[\p{L}.-]*\s?){1,3}$/u.test(before) && !namesRole(before);
  return isSigned ? lines.slice(0, last) : [...lines];
}

/** A text without any heading is read as one list of jobs, if it is one, with what stands above it. */
function draftWithoutHeadings(lines: readonly Line[]): ProfileDraft {
  const split = withStrayJobs({ preamble: [...lines], sections: [] });
  const draft = readDraft(split.sections.length > 0 ? split : asJobs(lines));
  const unknown = { state: 'unreadable', reason: 'The text has no headings.' } as const;
  const { work = unknown } = draft.sections;
  return {
    ...draft,
    sections: {
      ...draft.sections,
      work: work.state === 'absent' ? unknown : work,
      summary: unknown,
      projects: unknown,
      skills: unknown,
      education: unknown,
      certificates: unknown,
    },
  };
}

/** The whole text as jobs, if any of them has a title; else as what stands above the first heading. */
function asJobs(lines: readonly Line[]): { preamble: Line[]; sections: Section[] } {
  const section: Section = { kind: 'work', title: '', lines: [...lines] };
  const isJobs = readJobs(section, {}).work.some(({ dates, position }) => dates && position && namesRole(position));
  return isJobs ? { preamble: [], sections: [section] } : { preamble: [...lines], sections: [] };
}

function readDraft(split: { preamble: readonly Line[]; sections: readonly Section[] }): ProfileDraft {
  const personal = split.sections.filter(({ kind, title }) => kind === 'other' && isPersonalHeading(title));
  const { rest: preamble, skills } = cutSkillRun([...split.preamble, ...personal.flatMap(({ lines }) => [BLANK, ...lines])]);
  const sections = withDeeds([...split.sections.filter((section) => !personal.includes(section)).flatMap(byContent), ...skills]);
  const { basics, other } = readPreamble(preamble);
  const summaries = sections.filter(({ kind }) => kind === 'summary').flatMap(({ lines }) => readBlocks(lines).map(({ text }) => text));
  const summary = [basics.summary, ...summaries].filter(Boolean).join('\n');
  if (summary) basics.summary = summary;
  const lists = readSections(sections, contextOf(basics));
  const draft: ProfileDraft = { basics, ...lists, other: [...other.map((text) => ({ text })), ...lists.other], sections: {} };
  return { ...draft, sections: sectionStates(draft, sections, preamble) };
}

const BLANK: Line = { text: '', indent: 0, number: 0 };
