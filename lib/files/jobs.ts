import type { EducationDraft, WorkDraft } from '#lib/profile/draft.ts';
import { type Block, bulletMark, readBlocks } from './blocks.ts';
import { educationOf, isDegreeEntry } from './degree-entries.ts';
import { type Entry, splitEntries } from './entries.ts';
import { isTotal } from './header-lines.ts';
import { splitHeader } from './header-parts.ts';
import { withDetails } from './job-details.ts';
import { putsEmployerFirst, readJobHeader } from './job-header.ts';
import type { Line } from './lines.ts';
import type { Section } from './sections.ts';
import { withSentencesAsHeaders } from './sentence-jobs.ts';
import { namesOrganisation } from './words/employer-words.ts';
import { employmentTypeIn, isEmploymentType } from './words/employment-words.ts';
import { namesLeave } from './words/leave-words.ts';
import { isPlace } from './words/place-words.ts';
import { namesRole } from './words/role-words.ts';

/** What the rest of a document says of its jobs: the headline's title, and the person's own company. */
export interface JobContext {
  title?: string;
  ownCompany?: string;
}

export interface JobsRead {
  work: WorkDraft[];
  /** Degrees that stand among the jobs. */
  education: EducationDraft[];
  /** Text of the section that belongs to no job. */
  left: string[];
}

const SEVERAL =
  /^(?:earlier|previous|other|various|former|several|older|further|additional|short|smaller|misc\.?|miscellaneous)\s+(?:short\s+)?(?:contracts?|clients?|engagements?|assignments?|projects?|gigs?|freelance)/iu;
const CONTRACTED = /contract|freelance|client|engagement|assignment|selbst|auftr|missions|opdrachten|uppdrag|indépendant|autónomo/iu;

type Read = { job: WorkDraft; entry: Entry };

/** The jobs of one section, in order. */
export function readJobs(section: Section, context: JobContext): JobsRead {
  const { before, entries } = entriesOf(section.lines);
  const employerFirst = putsEmployerFirst(entries.map(({ header }) => header));
  const detailed = withDetails(entries.map((entry) => ({ entry, name: readJobHeader(entry.header, { employerFirst }).name })));
  const read = detailed.map((entry) => ({ entry, job: readJob(entry, section, context, employerFirst) }));
  const degrees = read.filter(({ entry }, index) => isDegreeEntry(entry) && !isLent(read, index));
  const leaves = read.filter((each) => !degrees.includes(each) && isLeave(each.entry, each.job));
  const left = [
    ...before,
    ...degrees.flatMap(({ entry }) => entry.body),
    ...leaves.flatMap(({ entry }) => [BREAK, titleOf(entry), BREAK, ...entry.body]),
  ];
  return {
    work: withGroups(read.filter((each) => !degrees.includes(each) && !leaves.includes(each))),
    education: degrees.flatMap(({ entry }) => educationOf(entry)),
    left: readBlocks(left).map(({ text }) => text),
  };
}

const BREAK: Line = { text: '', indent: 0, number: 0 };
const titleOf = ({ title }: Entry): Line => ({ text: title, indent: 0, number: 0 });

/** A school above the roles that somebody had there is their employer. */
const isLent = (read: readonly Read[], index: number): boolean => {
  const next = read[index + 1]?.job;
  return next?.position !== undefined && next.name === undefined;
};

/** Where a section is one list of jobs, a bullet each, the bullets are the headers. */
function entriesOf(all: readonly Line[]): ReturnType<typeof splitEntries> {
  const lines = withSentencesAsHeaders(all);
  const split = splitEntries(lines);
  if (split.entries.length > 0) return split;
  return splitEntries(lines.map((line) => ({ ...line, indent: 0, text: line.text.slice(bulletMark(line.text)?.length ?? 0) })));
}

const isLeave = (entry: Entry, { position = '', name = '' }: WorkDraft): boolean =>
  namesLeave(entry.header.join('\n')) && !namesRole(`${position} ${name}`);

function readJob(entry: Entry, section: Section, context: JobContext, employerFirst: boolean): WorkDraft {
  const { rest, ...header } = readJobHeader(entry.header, { clientFirst: CONTRACTED.test(section.title), employerFirst });
  const job: WorkDraft = { ...header };
  if (entry.dates) job.dates = entry.dates;
  const type = job.employmentType ?? employmentTypeIn(section.title.toLowerCase())?.replace(/(?<=contract|internship)s$/, '');
  if (type) job.employmentType = type;
  fromContext(job, entry, section, context);
  addBody(job, rest, readBlocks(withoutEmployer(job, entry.body)));
  return job;
}

/** "Client: Acme" and "Earlier contracts" leave the title to the headline, and the latter the employer to the person's own company. */
function fromContext(job: WorkDraft, { header }: Entry, section: Section, { title, ownCompany }: JobContext): void {
  const contracted = CONTRACTED.test([section.title, job.employmentType, ...header].join(' '));
  const several = header.find((text) => SEVERAL.test(text));
  if (several && contracted) {
    delete job.position;
    delete job.name;
    if (ownCompany) job.name = ownCompany;
    else job.name = several;
  }
  if (job.position === undefined && contracted && title) job.position = title;
}

/** A form may name the employer below what was done there. */
function withoutEmployer(job: WorkDraft, body: readonly Line[]): readonly Line[] {
  const at = job.name === undefined ? body.findIndex(({ text }) => splitHeader(text, 0)[0]?.label === 'name') : -1;
  if (at < 0) return body;
  const { name, location } = readJobHeader([body[at]?.text ?? '']);
  if (name) job.name = name;
  if (location) job.location ??= location;
  return body.filter((_, index) => index !== at);
}

/** A line that only announces the bullets below it. */
const SUBHEADING =
  /^(?:key |main |core |selected )?(?:responsibilities|duties|tasks|achievements|accomplishments|highlights|results|contributions|aufgaben|tätigkeiten|erfolge|missions|réalisations|funciones|logros)(?:(?: and |\s*\/\s*)(?:achievements|duties|results|tasks|responsibilities))?\s*:?$/iu;

function addBody(job: WorkDraft, rest: readonly string[], blocks: readonly Block[]): void {
  const paragraphs = blocks.filter(({ kind, text }) => kind === 'paragraph' && !SUBHEADING.test(text)).map(({ text }) => text);
  const summary = [...rest, ...paragraphs].join('\n');
  if (summary) job.summary = summary;
  job.highlights = blocks.filter(({ kind }) => kind !== 'paragraph').map(({ text }) => text);
}

/** "Florida, Uruguay" below a title where the employer heads a group of roles: the place of that role. */
function withoutPlaceAsName({ job, entry }: Read): WorkDraft {
  const { name, ...rest } = job;
  const line = name && job.position ? entry.header.find((text) => text.startsWith(`${name}, `)) : undefined;
  const parts = line?.split(/,\s+/u) ?? [];
  const isPlaced =
    isPlace(parts.at(-1) ?? '') && parts.every((part) => /^\p{Lu}/u.test(part) && !namesOrganisation(part) && !namesRole(part));
  return line && isPlaced ? { ...rest, location: line } : job;
}

/**
 * Roles below one employer: a header line that names the employer alone gives its name to the titles that follow without one. Where that
 * line carries dates of its own, it is no job.
 */
function withGroups(read: readonly Read[]): WorkDraft[] {
  const jobs: WorkDraft[] = [];
  let employer: string | undefined;
  let isGroup = false;
  read.forEach((each, index) => {
    const { entry } = each;
    const job = isGroup ? withoutPlaceAsName(each) : each.job;
    if (job.name) isGroup = entry.header.some(isTotal);
    const next = read[index + 1]?.job;
    const isBare = !job.highlights?.length && !job.summary;
    if (job.name) employer = entry.header.length > 1 || !job.position ? job.name : undefined;
    if (job.name && !job.position && isBare && next?.position && !next.name) return;
    const isTitleAlone = entry.header.filter((line) => !isEmploymentType(line) && line !== job.location).length === 1;
    jobs.push(job.position && !job.name && employer && isTitleAlone ? { ...job, name: employer } : job);
  });
  return jobs;
}
