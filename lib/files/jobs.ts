import type { WorkDraft } from '#lib/profile/draft.ts';
import { type Block, readBlocks } from './blocks.ts';
import { type Entry, splitEntries } from './entries.ts';
import { readJobHeader } from './job-header.ts';
import type { Section } from './sections.ts';
import { employmentTypeIn } from './words/employment-words.ts';
import { namesRole } from './words/role-words.ts';

/** What the rest of a document says of its jobs: the headline's title, and the person's own company. */
export interface JobContext {
  title?: string;
  ownCompany?: string;
}

export interface JobsRead {
  work: WorkDraft[];
  /** Text of the section that belongs to no job. */
  other: string[];
}

const SEVERAL =
  /^(?:earlier|previous|other|various|former|several|older|further|additional|short|smaller|misc\.?|miscellaneous)\s+(?:short\s+)?(?:contracts?|clients?|engagements?|assignments?|projects?|gigs?|freelance)/iu;
const CONTRACTED = /contract|freelance|client|engagement|assignment|selbst|auftr|missions|opdrachten|uppdrag|indépendant|autónomo/iu;
const LEAVE =
  /\b(?:parental|maternity|paternity|family|adoption|sick|medical|study|unpaid)\s+leave\b|\bsabbatical\b|\bcareer break\b|\bgap year\b|\belternzeit\b|\bcong[ée] parental\b|\bcaring for\b|\bcarer\b/iu;

/** The jobs of one section, in order. */
export function readJobs(section: Section, context: JobContext): JobsRead {
  const { before, entries } = splitEntries(section.lines);
  const other = readBlocks(before).map(({ text }) => text);
  const work: WorkDraft[] = [];
  for (const entry of entries) {
    const job = readJob(entry, section, context);
    if (isLeave(entry, job))
      other.push([...entry.header, entry.dates].filter(Boolean).join(', '), ...readBlocks(entry.body).map(({ text }) => text));
    else work.push(job);
  }
  return { work: withGroups(work), other };
}

const isLeave = (entry: Entry, { position = '', name = '' }: WorkDraft): boolean =>
  LEAVE.test(entry.header.join(' ')) && !namesRole(`${position} ${name}`);

function readJob(entry: Entry, section: Section, context: JobContext): WorkDraft {
  const { rest, ...header } = readJobHeader(entry.header, CONTRACTED.test(section.title));
  const job: WorkDraft = { ...header };
  if (entry.dates) job.dates = entry.dates;
  const type = job.employmentType ?? employmentTypeIn(section.title.toLowerCase())?.replace(/(?<=contract|internship)s$/, '');
  if (type) job.employmentType = type;
  fromContext(job, entry, section, context);
  addBody(job, rest, readBlocks(entry.body));
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

/** A line that only announces the bullets below it. */
const SUBHEADING =
  /^(?:key |main |core |selected )?(?:responsibilities|duties|tasks|achievements|accomplishments|highlights|results|contributions|aufgaben|tätigkeiten|erfolge|missions|réalisations|funciones|logros)(?: and (?:achievements|duties|results))?\s*:?$/iu;

function addBody(job: WorkDraft, rest: readonly string[], blocks: readonly Block[]): void {
  const paragraphs = blocks.filter(({ kind, text }) => kind === 'paragraph' && !SUBHEADING.test(text)).map(({ text }) => text);
  const summary = [...rest, ...paragraphs].join('\n');
  if (summary) job.summary = summary;
  job.highlights = blocks.filter(({ kind }) => kind !== 'paragraph').map(({ text }) => text);
}

/** Roles below one employer: a header that names the employer alone gives its name to the titles that follow without one. */
function withGroups(work: readonly WorkDraft[]): WorkDraft[] {
  const jobs: WorkDraft[] = [];
  let employer: string | undefined;
  work.forEach((job, index) => {
    const next = work[index + 1];
    const heads = job.name && !job.position && !job.highlights?.length && !job.summary && next?.position && !next.name;
    if (job.name) employer = job.name;
    if (heads) return;
    jobs.push(job.position && !job.name && employer && !job.employmentType ? { ...job, name: employer } : job);
  });
  return jobs;
}
