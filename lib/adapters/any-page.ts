import type { ProfileDraft, ReadOutcome } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import type { Adapter } from './adapter.ts';
import { isChrome, type Line, textOf } from './dom.ts';
import { hiddenTexts } from './hidden-text.ts';
import { resumeInMicroformats } from './microformats.ts';
import { readingWith } from './page-coverage.ts';
import { dropsSkills, jobsIn, projectsIn, schoolsIn, skillsIn } from './page-entries.ts';
import { isPersonShown, pageId } from './page-person.ts';
import { headingLevel, type PageSection, pageSections } from './page-sections.ts';
import { isPrivateHeading } from './private-headings.ts';
import { isAboutSomethingElse, type MetadataDraft, personInMetadata } from './schema-org.ts';

const NOT_A_PROFILE = 'This page does not look like one person’s profile.';
/** Headings of a vacancy, which has "Experience" and "Skills" too. */
const VACANCY =
  /^(?:requirements|responsibilities|qualifications|what (?:we|you)\b|we offer|benefits|apply\b|about the (?:role|job|company)|your (?:profile|tasks|role)|ihr profil|ihre aufgaben)/i;

/** Any page that is one person's profile: what it says of itself first, then its headings. */
export const anyPage: Adapter = {
  id: 'any-page',
  label: 'Web page',
  version: 2,
  matches: [],
  verified: 'semantics only',
  extract: (document, url) => readPage(document, url),
};

export function readPage(document: Document, url: URL): ReadOutcome {
  const root = document.querySelector('main, [role=main]') ?? document.body ?? document.documentElement;
  const sections = pageSections(root);
  if (isAboutSomethingElse(document) || sections.some(({ heading }) => VACANCY.test(heading)))
    return { kind: 'not-a-profile', message: NOT_A_PROFILE };
  const headline = nameOf(document, root);
  const said = personOfPage(document, root, headline);
  const read = byHeadings(root, sections);
  const dated = [...(read.work ?? []), ...(read.education ?? [])].some((entry) => entry.dates !== undefined);
  const headed = dated && sections.filter(({ section }) => section !== undefined).length > 1;
  const told = said !== undefined && [...(said.work ?? []), ...(said.education ?? []), ...(said.skills ?? [])].length > 0;
  const name = said?.basics.name ?? headline;
  if (!name || !(headed || told)) return { kind: 'not-a-profile', message: NOT_A_PROFILE };
  const draft = joined(said, read, headed, sections);
  const label = draft.basics.label ?? labelUnder(name, sections);
  const hidden = hiddenTexts(root);
  const other = proseUnderOthers(name, sections);
  const basics = { ...draft.basics, name, ...(label && { label }) };
  return {
    kind: 'profile',
    draft: {
      ...draft,
      personId: pageId(url),
      basics,
      ...(hidden.length > 0 && { hidden }),
      ...(other.length > 0 && { other }),
    },
  };
}

/** The person that the page describes itself as being about, unless it shows another one. */
function personOfPage(document: Document, root: Element, headline: string | undefined): MetadataDraft | undefined {
  const said = resumeInMicroformats(document) ?? personInMetadata(document);
  const name = said?.basics.name;
  return name === undefined || isPersonShown(name, headline, document, root) ? said : undefined;
}

const proseUnderOthers = (name: string, sections: readonly PageSection[]): { heading: string; text: string }[] =>
  sections
    .filter(({ heading, section }) => section === undefined && heading !== name && !isPrivateHeading(heading))
    .map(({ heading, lines }) => ({ heading, text: withoutPrivateParts(lines).join('\n') }))
    .filter(({ text }) => text !== '')
    .slice(0, 20);

/** A private part goes from its sub-heading to the next one of its rank. */
function withoutPrivateParts(lines: readonly Line[]): string[] {
  let rank = 0;
  return lines.flatMap((line) => {
    const level = headingLevel(line);
    if (level > 0 && (rank === 0 || level <= rank)) rank = isPrivateHeading(line.text) ? level : 0;
    return rank > 0 ? [] : [line.text];
  });
}

/** The line under the name, where it is short enough for a headline. */
function labelUnder(name: string, sections: readonly PageSection[]): string | undefined {
  const label = sections.find(({ heading }) => heading === name)?.lines[0]?.text;
  return label && label.length <= 160 ? label : undefined;
}

function nameOf(document: Document, root: Element): string | undefined {
  const headings = [...document.querySelectorAll('[itemprop=name]'), ...root.querySelectorAll('h1'), ...document.querySelectorAll('h1')];
  const found = headings.find((heading) => /^h[12]$/.test(heading.localName) && !isChrome(heading) && textOf(heading) !== '');
  const name = textOf(found);
  return name !== '' && name.length <= 80 && name.split(' ').length <= 7 ? name : undefined;
}

type Read = Omit<MetadataDraft, 'basics' | 'personId'> & { summary: string };

function byHeadings(root: Element, sections: readonly PageSection[]): Read {
  const linesOf = (section: SectionName) => sections.filter((part) => part.section === section);
  const all = <T>(section: SectionName, read: (part: PageSection) => T[]): T[] => linesOf(section).flatMap(read);
  const texts = (section: SectionName) => all(section, ({ lines }) => lines.map((line) => line.text));
  return {
    work: all('work', ({ lines }) => jobsIn(root, lines)),
    education: all('education', ({ lines }) => schoolsIn(root, lines)),
    projects: all('projects', ({ lines }) => projectsIn(root, lines)),
    volunteer: all('volunteer', ({ lines }) => jobsIn(root, lines)).map(({ name, ...job }) => ({
      ...job,
      ...(name && { organization: name }),
    })),
    skills: all('skills', ({ lines }) => skillsIn(lines)),
    certificates: texts('certificates').map((name) => ({ name })),
    languages: texts('languages')
      .flatMap((text) => text.split(/\s*[,;]\s*/))
      .map((language) => ({ language })),
    publications: texts('publications').map((name) => ({ name })),
    summary: texts('summary').join('\n'),
  };
}

/** Headings tell more than metadata; metadata fill what they leave out. */
function joined(said: MetadataDraft | undefined, read: Read, whole: boolean, parts: readonly PageSection[]): ProfileDraft {
  const { summary, ...lists } = read;
  const own = Object.fromEntries(Object.entries(lists).filter(([, entries]) => Array.isArray(entries) && entries.length > 0));
  const draft: ProfileDraft = { ...said, ...own, basics: { ...said?.basics, ...(summary && { summary }) }, sections: {} };
  for (const section of SECTION_NAMES) draft.sections[section] = readingOf(section, said, own, whole, draft, parts);
  return draft;
}

const SHORTENED: SectionReading = { state: 'partial', reason: 'the page shows the beginning of it' };
type ListName = Exclude<SectionName, 'summary'>;

function coverageOf(section: SectionName, shown: number, parts: readonly PageSection[]): SectionReading {
  const reading = readingWith(
    shown,
    parts.flatMap(({ withheld }) => withheld),
  );
  const dropped = section === 'skills' && parts.some(({ lines }) => dropsSkills(lines));
  return dropped && reading.state === 'read'
    ? { state: 'partial', shown, reason: 'some lines are too long for the name of a skill' }
    : reading;
}

function readingOf(
  section: SectionName,
  said: MetadataDraft | undefined,
  own: object,
  whole: boolean,
  draft: ProfileDraft,
  parts: readonly PageSection[],
): SectionReading {
  const parted = parts.filter((part) => part.section === section);
  if (section === 'summary' && draft.basics.summary)
    return parted.some(({ withheld }) => withheld.length > 0) ? SHORTENED : { state: 'read' };
  if (Object.hasOwn(own, section)) return coverageOf(section, (draft[section as ListName] ?? []).length, parted);
  if (parted.length > 0) return { state: 'unreadable', reason: 'the heading is there, but no entry could be read' };
  const shown = section === 'summary' ? 0 : (said?.[section]?.length ?? 0);
  if (shown > 0) return { state: 'partial', shown, reason: 'only what the page says in its metadata' };
  return whole ? { state: 'absent' } : { state: 'unreadable', reason: 'no heading for it on this page' };
}
