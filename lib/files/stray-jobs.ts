import { splitEntries } from './entries.ts';
import { isDegreeLine, isJobLine } from './job-lines.ts';
import { readJobs } from './jobs.ts';
import { isBlank, type Line } from './lines.ts';
import type { Section } from './sections.ts';
import type { HeadingKind } from './words/heading-words.ts';
import { namesRole } from './words/role-words.ts';

type Split = { preamble: Line[]; sections: Section[] };

/** Sections in which jobs may stand whose own heading is unknown or missing. */
const MAY_HOLD_JOBS: ReadonlySet<HeadingKind> = new Set(['summary', 'skills', 'other']);

/** Where no section of jobs was found, those that stand at the top or below another heading become one. */
export function withStrayJobs({ preamble, sections }: Split): Split {
  if (sections.some(holdsJobs)) return { preamble, sections };
  const top = cutAtJobs(preamble);
  const cut = sections
    .map((section) => (isContracts(section, preamble) ? { ...section, kind: 'work' as const } : section))
    .flatMap((section) => (MAY_HOLD_JOBS.has(section.kind) ? cutSection(section) : [section]));
  return top ? { preamble: top.before, sections: [workOf(top.jobs), ...cut] } : { preamble, sections: cut };
}

const holdsJobs = (section: Section): boolean =>
  section.kind === 'work' && (section.lines.some((_, at) => isJobLine(section.lines, at)) || readJobs(section, {}).work.length > 0);

const CLIENT = /^(?:client|customer|company|employer|kunde|auftraggeber|entreprise|cliente?|empresa|klant|opdrachtgever|klient|kund)\s*:/iu;

const CONTRACTED = /freelance|contract|\bclients?\b|consult|self-employed|freiberuf|selbst[äs]|indépendant|autónom|autônom|zzp|konsult/iu;

/** Projects that are jobs by another name: each dated, with a title and a client, of somebody who works on contract. */
function isContracts({ kind, lines }: Section, preamble: readonly Line[]): boolean {
  if (kind !== 'projects') return false;
  const labelled = lines.filter(({ text }) => CLIENT.test(text)).length;
  if (labelled < 2 && ![...preamble, ...lines].some(({ text }) => CONTRACTED.test(text))) return false;
  const { work } = readJobs({ kind: 'work', title: '', lines: [...lines] }, {});
  const isJob = ({ dates, position = '', name }: (typeof work)[number]): boolean => Boolean(dates && name && namesRole(position));
  return work.length >= 2 && work.every(isJob);
}

const workOf = (lines: Line[]): Section => ({ kind: 'work', title: '', lines });

function cutSection(section: Section): Section[] {
  const found = cutAtJobs(section.lines);
  if (!found) return [section];
  const work = workOf(found.jobs);
  return found.before.length > 0 ? [{ ...section, lines: found.before }, work] : [work];
}

/** Cuts the lines before the first job: dated, with a title, and set apart from what is above. */
function cutAtJobs(lines: readonly Line[]): { before: Line[]; jobs: Line[] } | undefined {
  if (!lines.some((_, at) => isJobLine(lines, at))) return undefined;
  const { before, entries } = splitEntries(lines);
  const at = before.length;
  const jobs = entries.filter(({ dates, header }) => dates !== undefined && header.some(namesRole));
  const first = entries[0];
  if (jobs.length === 0 || first === undefined || isDegreeLine({ text: first.title })) return undefined;
  if (jobs.length === 1 && !(isBlank(lines[at - 1]) && at > 0)) return undefined;
  return { before: withoutTitle(before), jobs: lines.slice(at) };
}

/** Without the line that headed the jobs in words that are not known. */
function withoutTitle(before: readonly Line[]): Line[] {
  const last = before.findLastIndex((line) => !isBlank(line));
  const { text = '' } = before[last] ?? {};
  const isTitle =
    last > 0 && isBlank(before[last - 1]) && last < before.length - 1 && text.split(/\s+/).length <= 4 && !/[.!?,@\d]/.test(text);
  return before.slice(0, isTitle && !namesRole(text) ? last : last + 1);
}
