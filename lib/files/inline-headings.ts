import { entryDatesOf } from './entry-dates.ts';
import { BULLET, type Heading } from './heading-marks.ts';
import { isLabelledJobLine } from './job-lines.ts';
import { isBlank, type Line } from './lines.ts';
import { isSkillList } from './skill-lists.ts';
import { nextJobLines } from './subheadings.ts';
import { type HeadingKind, kindOfPhrase } from './words/heading-words.ts';

const LABELLED = /^(?:\*\*|__)?(\p{L}[^:.!?]{0,40}?)(?:\s*:(?:\*\*|__)?\s+|\s{3,})(?=\S)/u;
/** Lines of one job that look the same: "Environment: Oracle, Unix". */
const OF_A_JOB =
  /^(?:environment|technologies used|built with|tech(?:nology|nical)? stack|stack|technologies|umgebung|technologien|environnement|entorno|ambiente)$/iu;
const CONTACT = /^https?:|^www\.|@\S+\.\S/iu;

/** What is open above a line: the last heading, and whether the line goes on with a section that was opened by a label. */
interface Open {
  heading?: Heading;
  isChained: boolean;
}

/** Sections of one line or paragraph, headed by a label: "Education: BA Linguistics, 2016", "Knows: Flask, Django". */
export function inlineHeadings(lines: readonly Line[], worded: ReadonlyMap<number, Heading>): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const nextJob = nextJobLines(lines);
  const nextWorded = nextKeys(lines.length, worded);
  const labels = countLabels(lines);
  const open: Open = { isChained: false };
  lines.forEach((line, at) => {
    const known = worded.get(at);
    const label = known ? undefined : labelOf(line);
    const jobsFollow = (nextJob[at + 1] ?? lines.length) < (nextWorded[at + 1] ?? lines.length);
    const isOnce = labels.get(label?.title.toLowerCase() ?? '') === 1;
    const kind = label && inlineKind(label, open, { isApart: isBlank(lines[at - 1]), jobsFollow, isOnce });
    const heading = known ?? (kind && { kind, title: label.title, lines: 1, level: 2, style: 'inline' as const, inline: label.text });
    if (heading && !known) headings.set(at, heading);
    if (heading) open.heading = heading;
    open.isChained = heading ? heading.style === 'inline' : open.isChained && !isBlank(line);
  });
  return headings;
}

/** A label with a colon, or set as the first of two columns. */
type Label = { title: string; text: string; hasColon: boolean };

function labelOf({ text, indent }: Line): Label | undefined {
  if (indent > 8 || BULLET.test(text)) return undefined;
  const [whole = '', title] = LABELLED.exec(text) ?? [];
  return title ? { title, text: text.slice(whole.length), hasColon: whole.includes(':') } : undefined;
}

/** Where a label stands: below a blank line, with jobs further down in its section, the only one with this wording. */
interface Place {
  isApart: boolean;
  jobsFollow: boolean;
  isOnce: boolean;
}

/** The kind of section that a label opens, or `undefined` where it is a part of the section above. */
function inlineKind(label: Label, open: Open, place: Place): HeadingKind | undefined {
  const kind = kindOfLabel(label);
  const isApart = place.isApart || open.isChained;
  if (kind === undefined && !label.hasColon) return undefined;
  if (kind === undefined || kind === 'other') return isApart ? ownKind(label, kind, open, place) : undefined;
  if (kind === 'work') return isApart ? kind : undefined;
  if (isInJobs(open) && (place.jobsFollow || !place.isOnce || OF_A_JOB.test(label.title))) return undefined;
  if (open.heading?.style !== 'inline' && isPartOf(kind, open.heading?.kind, label)) return undefined;
  if (open.heading?.kind === 'other' && kind !== 'summary') return kind;
  return isApart || kind === 'education' || (kind === 'languages' && !isSkillList(label.text, 1)) ? kind : undefined;
}

/** The kind of a label that is the document's own, or of no section with a name. */
function ownKind(label: Label, kind: 'other' | undefined, open: Open, place: Place): HeadingKind | undefined {
  if (kind === undefined && isSkillList(label.text)) return isOwnList(label, open, place) ? 'skills' : undefined;
  return isOther(label, kind, open, place) ? 'other' : undefined;
}

const isInJobs = ({ heading }: Open): boolean => heading?.kind === 'work' || heading?.kind === 'projects' || heading?.kind === 'volunteer';

/** A list of skills below a label of the document's own: neither a category of a list above it nor the tools of one job. */
function isOwnList({ title }: Label, open: Open, { jobsFollow, isOnce }: Place): boolean {
  if (isInJobs(open)) return isOnce && !jobsFollow && !OF_A_JOB.test(title);
  return open.heading?.style === 'inline' && open.heading.kind !== 'skills';
}

/** "Also: …", "Interests: …": not above the first heading, not within a job, and not a category of skills. */
function isOther(label: Label, kind: 'other' | undefined, open: Open, { jobsFollow }: Place): boolean {
  if (open.heading === undefined || isLabelledJob(label) || isSkillList(label.text)) return false;
  if (isInJobs(open)) return kind !== undefined && !jobsFollow && !isJobWord(label);
  return kind !== undefined || open.heading.style === 'inline';
}

const isLabelledJob = ({ title }: Label): boolean =>
  isLabelledJobLine({ text: `${title}: -` }) || /^(?:from|to|period|dates?|duration|von|bis|zeitraum|du|au|desde|hasta)$/iu.test(title);

const isJobWord = ({ title }: Label): boolean => /achievement|accomplishment|award|notes|conditions|terms|rate/iu.test(title);

/** Categories of a list of skills, and courses and degrees of an education, open nothing. */
function isPartOf(kind: HeadingKind, above: HeadingKind | undefined, { text }: Label): boolean {
  if (above === 'skills') return kind === 'skills' || isSkillList(text, 1);
  return (above === 'education' || above === 'certificates') && (kind === 'education' || kind === 'certificates');
}

/** "Experience: 12 years" heads no jobs, and "Profile: https://…" no summary. */
function kindOfLabel({ title, text }: Label): HeadingKind | undefined {
  const kind = CONTACT.test(text) ? undefined : kindOfPhrase(title);
  return kind === 'work' && entryDatesOf(text) === undefined ? undefined : kind;
}

function countLabels(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const title = labelOf(line)?.title.toLowerCase();
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
}

/** For each line, the number of the first heading from there on. */
function nextKeys(length: number, headings: ReadonlyMap<number, Heading>): number[] {
  const next = new Array<number>(length + 1).fill(length);
  for (let at = length - 1; at >= 0; at--) next[at] = headings.has(at) ? at : (next[at + 1] ?? length);
  return next;
}
