import type { PageTexts } from '#lib/files/pdf/page-texts.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import type { SectionReading } from '#lib/profile/sections.ts';
import { DIVIDE, type ExportColumns, type ExportLine, WIDTH } from './export-lines.ts';
import { type ExportSection, exportSection } from './headings.ts';
import { paragraphsOf } from './prose.ts';
import { readRoles } from './roles.ts';
import { readSchools } from './schools.ts';
import { entriesOf, languageOf, slugIn } from './side-lists.ts';

/** Letters of the name and of the headings of each column, in points. */
const NAME = 20;
const RIGHT_HEADING = 14.5;
const LEFT_HEADING = 12.2;
/** No export holds more of them, whatever the profile does. */
const MOST_CERTIFICATES = 5;

type Sections = Map<ExportSection, ExportLine[]>;

/** Reads a profile that LinkedIn saved as PDF. Telephone numbers, mail and street addresses of the contact are not kept. */
export function readExport(columns: ExportColumns, pages: readonly PageTexts[]): ProfileDraft {
  const { top, sections: right } = rightSections(columns.right);
  const left = leftSections(columns.left);
  const slug = slugIn(
    pages.flatMap(({ page }) => page.links.filter(({ box }) => box.x0 * (WIDTH / page.width) < DIVIDE).map(({ url }) => url)),
    left.get('contact') ?? columns.left,
  );
  const summary = paragraphsOf(right.get('summary') ?? []).join('\n');
  const draft = {
    ...(slug && { personId: `linkedin:${slug}` }),
    basics: {
      ...topOf(top),
      ...(summary && { summary }),
      ...(slug && { profiles: [{ network: 'LinkedIn', url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}` }] }),
    },
    work: readRoles(right.get('work') ?? []),
    education: readSchools(right.get('education') ?? []),
    skills: entriesOf(left.get('skills') ?? []).map((name) => ({ name })),
    languages: entriesOf(left.get('languages') ?? []).map(languageOf),
    certificates: entriesOf(left.get('certificates') ?? []).map((name) => ({ name })),
    publications: entriesOf(left.get('publications') ?? []).map((name) => ({ name })),
    other: (['awards', 'patents'] as const).flatMap((section) =>
      entriesOf(left.get(section) ?? []).map((text) => ({ heading: HEADINGS[section], text })),
    ),
  };
  return { ...draft, sections: statesOf(draft, new Set([...left.keys(), ...right.keys()])) };
}

const HEADINGS = { awards: 'Honors-Awards', patents: 'Patents' } as const;

/** Name in the largest letters, then the headline, then in grey the place. */
function topOf(lines: readonly ExportLine[]): ProfileDraft['basics'] {
  const text = (some: readonly ExportLine[]): string => some.map((line) => line.text).join(' ');
  const name = text(lines.filter(({ size }) => size >= NAME));
  const rest = lines.filter(({ size }) => size < NAME);
  const label = text(rest.filter(({ isPale }) => !isPale));
  const location = text(rest.filter(({ isPale }) => isPale));
  return { ...(name && { name }), ...(label && { label }), ...(location && { location }) };
}

function rightSections(lines: readonly ExportLine[]): { top: ExportLine[]; sections: Sections } {
  const isHeading = ({ size }: ExportLine): boolean => size >= RIGHT_HEADING && size < NAME;
  const { top, sections } = cut(lines, isHeading, (_, below) => kindByShape(below));
  return { top, sections };
}

/** Below an unknown heading on the right: roles have titles in their own size, schools have smaller lines below their names. */
function kindByShape(below: readonly ExportLine[]): ExportSection {
  if (below.some(({ size }) => size > 11.25 && size < 11.75)) return 'work';
  return below.some(({ size }) => size < 11) || below.every(({ text }) => text.length < 60) ? 'education' : 'summary';
}

/** The first heading on the left is that of the contact; a short list behind it that of the skills. */
function leftSections(lines: readonly ExportLine[]): Sections {
  const isHeading = ({ size, isPale }: ExportLine): boolean => size >= LEFT_HEADING && !isPale;
  return cut(lines, isHeading, (at, below) => {
    if (at === 0 && /linkedin\.com|@/i.test(below.map(({ text }) => text).join(''))) return 'contact';
    return at <= 1 && entriesOf(below).length <= 3 ? 'skills' : undefined;
  }).sections;
}

function cut(
  lines: readonly ExportLine[],
  isHeading: (line: ExportLine) => boolean,
  guess: (at: number, below: readonly ExportLine[]) => ExportSection | undefined,
): { top: ExportLine[]; sections: Sections } {
  const starts = lines.flatMap((line, at) => (isHeading(line) ? [at] : []));
  const sections: Sections = new Map();
  starts.forEach((start, at) => {
    const below = lines.slice(start + 1, starts[at + 1] ?? lines.length);
    const section = exportSection(lines[start]?.text ?? '') ?? guess(at, below);
    if (section) sections.set(section, [...(sections.get(section) ?? []), ...below]);
  });
  return { top: lines.slice(0, starts[0] ?? lines.length), sections };
}

const LEFT_OUT: SectionReading = { state: 'unreadable', reason: 'A PDF that LinkedIn saves leaves this section out.' };

function statesOf(draft: Omit<ProfileDraft, 'sections'>, found: ReadonlySet<ExportSection>): ProfileDraft['sections'] {
  const read = (name: 'summary' | 'work' | 'education' | 'languages'): SectionReading => ({ state: found.has(name) ? 'read' : 'absent' });
  const { skills = [], certificates = [], publications = [] } = draft;
  return {
    summary: read('summary'),
    work: found.has('work') && !draft.work?.length ? { state: 'unreadable', reason: 'The jobs could not be told apart.' } : read('work'),
    education: read('education'),
    languages: read('languages'),
    skills: { state: 'partial', shown: skills.length, reason: 'A PDF that LinkedIn saves holds only the top skills.' },
    certificates: certificatesState(certificates.length),
    projects: LEFT_OUT,
    volunteer: LEFT_OUT,
    publications: publications.length > 0 ? { state: 'partial', shown: publications.length } : LEFT_OUT,
  };
}

function certificatesState(count: number): SectionReading {
  if (count < MOST_CERTIFICATES) return { state: count > 0 ? 'read' : 'absent' };
  return { state: 'partial', shown: count, reason: 'A PDF that LinkedIn saves holds no more than five.' };
}
