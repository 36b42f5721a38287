import type { ProfileDraft, ReadOutcome } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import { readBlocks } from './blocks.ts';
import { holdsDegrees, readEducation } from './education.ts';
import { type JobContext, readJobs } from './jobs.ts';
import { type Line, toLines } from './lines.ts';
import { readLanguages, readSkills } from './lists.ts';
import { readPreamble } from './preamble.ts';
import { readProjects } from './projects.ts';
import { readCertificates, readPublications, readVolunteering } from './rows.ts';
import { type Section, splitSections } from './sections.ts';
import { hopeless } from './text-failure.ts';
import { hasLegalForm } from './words/employer-words.ts';
import { namesRole } from './words/role-words.ts';

/** Longest text that is read, in UTF-16 units. */
export const MAX_TEXT = 1_000_000;

/** Reads a résumé in plain text or Markdown. */
export function readText(text: string): ReadOutcome {
  if (text.length > MAX_TEXT)
    return { kind: 'too-large', message: 'This text is longer than a million characters. Give the résumé alone.' };
  return readLines(toLines(text));
}

/** The same, for a reader that has the lines of a file already. */
export function readLines(lines: readonly Line[]): ReadOutcome {
  const { preamble, sections } = splitSections(lines);
  const found = sections.some(({ kind }) => kind !== 'other') ? sections : withoutHeadings(lines);
  const draft = found && readDraft(found === sections ? preamble : [], found);
  const failure = hopeless(lines, draft);
  return failure ?? (draft ? { kind: 'profile', draft } : { kind: 'no-text' });
}

/** A text without any heading is read as one list of jobs, if it is one. */
function withoutHeadings(lines: readonly Line[]): Section[] | undefined {
  const section: Section = { kind: 'work', title: '', lines: [...lines] };
  return readJobs(section, {}).work.some(({ dates, position }) => dates && position && namesRole(position)) ? [section] : undefined;
}

function readDraft(preamble: readonly Line[], split: readonly Section[]): ProfileDraft {
  const sections = split.map(byContent);
  const { basics, other } = readPreamble(preamble);
  const draft: ProfileDraft = { basics, other: other.map((text) => ({ text })), sections: {} };
  const summaries = sections.filter(({ kind }) => kind === 'summary');
  const summary = [basics.summary, ...summaries.flatMap(({ lines }) => readBlocks(lines).map(({ text }) => text))]
    .filter(Boolean)
    .join('\n');
  if (summary) basics.summary = summary;
  const context = contextOf(basics);
  for (const section of sections) addSection(draft, section, context);
  draft.sections = sectionStates(draft, sections);
  return draft;
}

/** "Qualifications" may hold degrees or certificates. */
const byContent = (section: Section): Section =>
  section.kind === 'certificates' && holdsDegrees(section.lines) ? { ...section, kind: 'education' } : section;

function addSection(draft: ProfileDraft, section: Section, context: JobContext): void {
  const { lines } = section;
  const read = ((): Partial<ProfileDraft> & { left?: string[] } => {
    switch (section.kind) {
      case 'work': {
        const { work, other } = readJobs(section, context);
        return { work, left: other };
      }
      case 'skills': {
        const { skills, other } = readSkills(lines);
        return { skills, left: other };
      }
      case 'languages': {
        const { languages, other } = readLanguages(lines);
        return { languages, left: other };
      }
      case 'certificates': {
        const { certificates, other } = readCertificates(lines);
        return { certificates, left: other };
      }
      case 'projects':
        return { projects: readProjects(lines) };
      case 'education':
        return { education: readEducation(lines) };
      case 'volunteer':
        return { volunteer: readVolunteering(lines) };
      case 'publications':
        return { publications: readPublications(lines) };
      case 'other':
        return { left: readBlocks(lines).map(({ text }) => text) };
      default:
        return {};
    }
  })();
  const { left = [], ...lists } = read;
  for (const [name, entries] of Object.entries(lists))
    Object.assign(draft, { [name]: [...((draft as unknown as Record<string, unknown[]>)[name] ?? []), ...(entries as unknown[])] });
  draft.other = [...(draft.other ?? []), ...left.map((text) => ({ heading: section.title, text }))];
}

/** The title that a headline begins with, and a company that the person works through. */
function contextOf({ label = '', summary = '' }: ProfileDraft['basics']): JobContext {
  const [title = ''] = label.split(/\s*[(,|·•]\s*|\s+[–—-]\s+/u);
  const through =
    /\b(?:through|via|under)\s+(?:my (?:own )?(?:limited )?company,?\s+)?((?:\p{Lu}[\p{L}&'’-]*\s+){1,4}\p{Lu}?\p{L}+\.?)/u.exec(
      `${label}\n${summary}`,
    )?.[1];
  const company = through?.split(/\s+/);
  while (company && company.length > 0 && !hasLegalForm(company.at(-1) ?? '')) company.pop();
  return { ...(namesRole(title) && { title }), ...(company?.length && { ownCompany: company.join(' ') }) };
}

/** A whole text was read: what has no heading is not in it. A heading whose text could not be told apart is `unreadable`. */
function sectionStates(draft: ProfileDraft, sections: readonly Section[]): ProfileDraft['sections'] {
  const state = (name: SectionName): SectionReading => {
    const headed = sections.some(({ kind, lines }) => kind === name && lines.length > 0);
    const filled = name === 'summary' ? Boolean(draft.basics.summary) : (draft[name]?.length ?? 0) > 0;
    if (filled) return { state: 'read' };
    return headed ? { state: 'unreadable', reason: 'The text below this heading could not be told apart.' } : { state: 'absent' };
  };
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, state(name)]));
}
