import type { ReadFailure } from '#lib/profile/draft.ts';
import { fingerprint } from '#lib/profile/fingerprint.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import { cleanText } from './clean-text.ts';
import { asEnd, partialDate, readDates } from './dated.ts';
import { draftSchema, MAX_DRAFT_TEXT, type ParsedDraft } from './draft-schema.ts';
import { movingLongLines } from './long-lines.ts';
import { withoutPersonal } from './without-personal.ts';

/** Where a draft comes from. `readAt` is an ISO date-time. */
export interface DraftSource {
  site: string;
  adapter: string;
  adapterVersion: number;
  readAt: string;
  url?: string;
  fileName?: string;
}

/**
 * The trust boundary: what a page or file delivered becomes a Profile, or the reason why it can't. Texts stay as written but for invisible
 * characters; statements of birth, nationality, marital status and gender are dropped; nothing is shortened.
 */
export function toProfile(draft: unknown, source: DraftSource): { kind: 'profile'; profile: Profile } | ReadFailure {
  const size = textSize(draft);
  if (size === undefined) return { kind: 'malformed', message: 'What was read is nested too deeply to be a profile.' };
  if (size > MAX_DRAFT_TEXT)
    return { kind: 'too-large', message: 'This profile holds more than two million characters. Give the résumé alone.' };
  const parsed = draftSchema.safeParse(cleaned(draft));
  if (!parsed.success) return failureOf(parsed.error.issues[0]);
  const profile = profileSchema.safeParse(assembled(parsed.data, source));
  return profile.success ? { kind: 'profile', profile: profile.data } : failureOf(profile.error.issues[0]);
}

function failureOf(issue: { code?: string | undefined; path: PropertyKey[]; message: string } | undefined): ReadFailure {
  const where = issue?.path.map(String).join('.') || 'the whole';
  if (issue?.code === 'too_big')
    return { kind: 'too-large', message: `There is more in ${where} than a profile holds. Give the résumé alone.` };
  return { kind: 'malformed', message: `What was read is not a profile: ${where}: ${issue?.message ?? 'not understood'}.` };
}

const MAX_DEPTH = 12;

/** Characters of all texts in a draft; `undefined` when it is nested more deeply than any draft. */
function textSize(value: unknown, depth = 0): number | undefined {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= MAX_DEPTH) return undefined;
  let size = 0;
  for (const part of Object.values(value)) {
    const inner = textSize(part, depth + 1);
    if (inner === undefined) return undefined;
    size += inner;
  }
  return size;
}

/** The same with every text cleaned and trimmed, and without empty texts in objects. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value).trim();
  if (Array.isArray(value)) return value.map(cleaned).filter((entry) => entry !== '');
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, cleaned(inner)] as const);
  return Object.fromEntries(
    entries.filter(([key, inner]) => key !== '__proto__' && (inner !== '' || REQUIRED.has(key)) && inner !== undefined && inner !== null),
  );
}

/** Fields that stay even where they are empty, so that the entry can be dropped rather than refused. */
const REQUIRED: ReadonlySet<string> = new Set(['name', 'text', 'language', 'url', 'where']);

function assembled(given: ParsedDraft, source: DraftSource): unknown {
  const draft = movingLongLines(withoutPersonal(given));
  const body = { basics: basicsOf(draft), ...listsOf(draft), hidden: (draft.hidden ?? []).filter(({ text }) => text) };
  return {
    schemaVersion: 1,
    id: draft.personId ?? `content:${fingerprint(JSON.stringify(body))}`,
    source: sourceOf(source),
    ...body,
    sections: Object.fromEntries(
      SECTION_NAMES.map((name) => [name, draft.sections[name] ?? { state: 'unreadable', reason: 'not on this page' }]),
    ),
  };
}

const sourceOf = ({ site, adapter, adapterVersion, readAt, url, fileName }: DraftSource): object => ({
  site,
  adapter,
  adapterVersion,
  readAt,
  ...(url && { url }),
  ...(fileName && { fileName }),
});

const basicsOf = ({ basics: { name, label = '', summary = '', location, profiles = [] } }: ParsedDraft): object => ({
  ...(name && { name }),
  label,
  summary,
  ...(location && { location }),
  profiles: profiles.filter(({ url }) => url),
});

function listsOf(draft: ParsedDraft): object {
  return {
    work: (draft.work ?? [])
      .filter((job) => job.name || job.position || job.summary || job.highlights?.length)
      .map((job) => ({ ...job, ...dates(job), name: job.name ?? '', position: job.position ?? '' })),
    education: (draft.education ?? [])
      .filter((entry) => entry.institution || entry.area || entry.studyType || entry.summary)
      .map((entry) => ({ ...entry, ...NO_DATES, ...asEnd(readDates(entry)), institution: entry.institution ?? '' })),
    projects: (draft.projects ?? [])
      .filter((project) => project.name || project.description || project.highlights?.length)
      .map((project) => ({ ...project, ...dates(project), name: project.name ?? '' })),
    skills: (draft.skills ?? []).filter(({ name }) => name),
    certificates: (draft.certificates ?? []).filter(({ name }) => name).map((entry) => ({ ...entry, date: partialDate(entry.date) })),
    languages: (draft.languages ?? []).filter(({ language }) => language),
    volunteer: (draft.volunteer ?? [])
      .filter((entry) => entry.organization || entry.position || entry.summary || entry.highlights?.length)
      .map((entry) => ({ ...entry, ...dates(entry), organization: entry.organization ?? '', position: entry.position ?? '' })),
    publications: (draft.publications ?? [])
      .filter(({ name }) => name)
      .map((entry) => ({ ...entry, releaseDate: partialDate(entry.releaseDate) })),
    other: (draft.other ?? []).filter(({ text }) => text),
  };
}

const NO_DATES = { dates: undefined, startDate: undefined, endDate: undefined, current: undefined };

/** The dates of an entry, over whatever the draft held in their place. */
const dates = (entry: Parameters<typeof readDates>[0]): object => ({ ...NO_DATES, ...readDates(entry) });
