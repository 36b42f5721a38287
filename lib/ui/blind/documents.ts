import type { Report, Span } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { textAt } from '#lib/ui/text-at.ts';
import { hiddenFileName } from './file-names.ts';
import { labelOf } from './label.ts';
import { BLOCKS, type MaskedText, wholeBlock } from './masking.ts';
import { madeOf } from './origins.ts';
import { maskerOf } from './personal.ts';
import { wordsOf } from './words.ts';

/** One person's documents as they are drawn while the name is hidden. What is saved, analysed and shown in the page stays as it was read. */
export interface Blinded {
  label: string;
  /** Whether it is known what to hide: without a profile nothing but the label may be shown. */
  knows: boolean;
  text(text: string): string;
  profile(profile: Profile): Profile;
  /** A report, with the profile that it was made of; its quotes are masked by themselves where that is not given. */
  report(report: Report, of?: Profile): Report;
}

/**
 * Hides one person in everything that is told of them. `profiles` are all that were read of them, `skills` the names of the skills found, `written` a name that
 * the user wrote in the place of the one read.
 */
export function blinded(id: string, profiles: readonly Profile[], skills: readonly string[] = [], written?: string): Blinded {
  const label = labelOf(id);
  const masker = maskerOf(personalOf(profiles, skills, written));
  const sources = new Map(profiles.map((profile) => [profile.id, profile]));
  const places = new Map<string, MaskedText>();
  const schools = [...new Set(profiles.flatMap(({ education }) => education.map(({ institution }) => plainly(institution))))];

  function maskedAt(profile: Profile, path: string, text: string): MaskedText {
    const key = `${profile.id} ${profile.source.readAt} ${path}`;
    const known = places.get(key);
    if (known) return known;
    const made = wholly(path, text, label) ?? schoolAt(path, text) ?? masker.masked(text, path.startsWith('education'));
    places.set(key, made);
    return made;
  }

  /** Two schools stay two. */
  function schoolAt(path: string, text: string): MaskedText | undefined {
    if (!/^education\[\d+\]\.institution$/u.test(path)) return undefined;
    const place = schools.indexOf(plainly(text));
    return wholeBlock(place > 0 ? BLOCKS.school.replace('school', `school ${place + 1}`) : BLOCKS.school);
  }

  function span(own: Profile | undefined, where: Span): Span {
    const profile = where.source === undefined ? own : sources.get(where.source);
    const text = profile && textAt(profile, where.path);
    if (!profile || text?.slice(where.start, where.end) !== where.quote) {
      const quote = masker.masked(where.quote).text;
      return madeOf({ ...where, quote, end: where.start + quote.length }, where);
    }
    const masked = maskedAt(profile, where.path, text);
    const { start, end } = masked.moved(where.start, where.end);
    return madeOf({ ...where, start, end, quote: masked.text.slice(start, end) }, where);
  }

  const tell = (text: string): string => masker.masked(text).text;
  return {
    label,
    knows: profiles.length > 0,
    text: tell,
    profile: (profile) =>
      madeOf(
        maskedProfile(profile, label, (path, text) => maskedAt(profile, path, text).text),
        profile,
      ),
    report: (report, of) =>
      madeOf(
        maskedReport(report, tell, (where) => span(of, where)),
        report,
      ),
  };
}

function personalOf(profiles: readonly Profile[], skills: readonly string[], written?: string): Parameters<typeof maskerOf>[0] {
  return {
    names: told([written, ...profiles.map(({ basics }) => basics.name)]),
    schools: told(profiles.flatMap(({ education }) => education.map(({ institution }) => institution))),
    places: told(profiles.flatMap(({ basics, work }) => [basics.location, ...work.map(({ location }) => location)])),
    educationDates: told(
      profiles.flatMap(({ education }) => education.flatMap(({ dates, startDate, endDate }) => [dates, startDate, endDate])),
    ),
    urls: told(profiles.flatMap(({ basics, source }) => [source.url, ...(source.pages ?? []), ...basics.profiles.map(({ url }) => url)])),
    employers: told(profiles.flatMap(({ work }) => work.map(({ name }) => name))),
    skills,
  };
}

const told = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined && text.trim() !== ''))] as string[];

const plainly = (institution: string): string =>
  wordsOf(institution)
    .map(({ folded }) => folded)
    .join(' ');

/** Fields that are hidden as a whole. */
function wholly(path: string, text: string, label: string): MaskedText | undefined {
  if (path === 'basics.name') return wholeBlock(label);
  if (path === 'source.fileName') return wholeBlock(hiddenFileName(text));
  if (path === 'basics.location' || /^work\[\d+\]\.location$/u.test(path)) return wholeBlock(BLOCKS.place);
  if (/^education\[\d+\]\.dates$/u.test(path)) return wholeBlock(BLOCKS.year);
  return /^basics\.profiles|^source\.(?:url|pages)/u.test(path) ? wholeBlock(BLOCKS.address) : undefined;
}

type Tell = (path: string, text: string) => string;

/** Keys whose texts are of the reader, not of the person. */
const KEPT_KEYS = new Set(['id', 'site', 'adapter', 'readAt', 'startDate', 'endDate', 'sections', 'network']);

function maskedProfile(profile: Profile, label: string, tell: Tell): Profile {
  const masked = eachText(profile, '', tell) as Profile;
  return {
    ...masked,
    basics: { ...masked.basics, name: label },
    education: masked.education.map(({ startDate: _, endDate: __, current: ___, ...rest }) => rest),
  };
}

function eachText(value: unknown, path: string, tell: Tell): unknown {
  if (typeof value === 'string') return value === '' ? value : tell(path, value);
  if (Array.isArray(value)) return value.map((item, index) => eachText(item, `${path}[${index}]`, tell));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    KEPT_KEYS.has(key) ? item : eachText(item, path ? `${path}.${key}` : key, tell),
  ]);
  return Object.fromEntries(entries);
}

function maskedReport(report: Report, tell: (text: string) => string, span: (where: Span) => Span): Report {
  return {
    ...report,
    skills: report.skills.map((skill) => ({
      ...skill,
      claimed: skill.claimed.map(span),
      evidence: skill.evidence.map((one) => maskedEvidence(one, span)),
    })),
    competencies: report.competencies.map((competency) => ({ ...competency, evidence: competency.evidence.map(span) })),
    experience: { ...report.experience, byEmployer: report.experience.byEmployer.map((job) => ({ ...job, name: tell(job.name) })) },
    findings: report.findings.map((finding) => ({ ...finding, message: tell(finding.message), spans: finding.spans.map(span) })),
    questions: report.questions.map((question) => ({ ...question, text: tell(question.text), followUps: question.followUps.map(tell) })),
  };
}

type Evidence = Report['skills'][number]['evidence'][number];

function maskedEvidence({ from, to, ...evidence }: Evidence, span: (where: Span) => Span): Evidence {
  const { deed, outcome } = evidence;
  const isEducation = evidence.span.path.startsWith('education');
  return {
    ...evidence,
    ...(!isEducation && from !== undefined && { from }),
    ...(!isEducation && to !== undefined && { to }),
    span: span(evidence.span),
    ...(deed && { deed: { ...deed, span: span(deed.span), ...(deed.object && { object: span(deed.object) }) } }),
    ...(outcome && { outcome: span(outcome) }),
  };
}
