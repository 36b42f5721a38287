import type { Finding, Report, SkillEvidence, SkillLedger } from '#lib/analysis/schema.ts';
import { firstMonth, type MonthIndex, type PartialDate } from '#lib/profile/partial-date.ts';

/** The first public release of a skill's technology, by the skill's id. */
export type ReleaseOf = (skillId: string) => PartialDate | undefined;

export const CLAIM_PLACES = ['headline', 'about', 'skills', 'certificates'] as const;
export type ClaimPlace = (typeof CLAIM_PLACES)[number];

/** How a month shows a skill; `early` is a month before there was anything to use. */
export type MarkKind = 'strong' | 'weak' | 'early';

/** A skill of the ledger as it is drawn: its months, and where it is claimed. */
export interface SkillRow {
  skill: SkillLedger;
  marks: ReadonlyMap<MonthIndex, MarkKind>;
  /** Where a mark stands before it. */
  release?: PartialDate;
  claimedIn: readonly ClaimPlace[];
  /** The years that are claimed and in doubt, as the profile words them. */
  years: readonly string[];
}

export interface SkillRows {
  ofRole: SkillRow[];
  others: SkillRow[];
}

/** Years before `today` that are looked at: what lies further back is a slip of the pen. */
export const MOST_YEARS = 60;

/** The ledger's skills: first those of the role, in the order of its competencies, then the others by name. */
export function skillRows(report: Report, roleSkills: readonly string[], releaseOf: ReleaseOf): SkillRows {
  const rows = report.skills.map((skill) => rowOf(skill, report, releaseOf));
  const place = new Map(roleSkills.map((id, index) => [id, index]));
  const placed = (row: SkillRow): number => place.get(row.skill.id) ?? -1;
  return {
    ofRole: rows.filter((row) => placed(row) >= 0).sort((a, b) => placed(a) - placed(b)),
    others: rows.filter((row) => placed(row) < 0).sort((a, b) => (a.skill.name.toLowerCase() < b.skill.name.toLowerCase() ? -1 : 1)),
  };
}

function rowOf(skill: SkillLedger, report: Report, releaseOf: ReleaseOf): SkillRow {
  const own = report.findings.filter(({ subject }) => subject === skill.id);
  const early = entriesIn(own.filter(({ rule }) => rule === 'mirage/anachronism'));
  const release = early.size > 0 ? releaseOf(skill.id) : undefined;
  const marks = marksOf(skill.evidence, firstMonth(report.today) - MOST_YEARS * 12, { early, release });
  return {
    skill,
    marks,
    ...(release && [...marks.values()].includes('early') && { release }),
    claimedIn: CLAIM_PLACES.filter((place) => skill.claimed.some(({ path }) => placeOfClaim(path) === place)),
    years: own.filter(({ rule }) => rule === 'mirage/years-inflated').flatMap(({ spans: [claim] }) => claim?.quote ?? []),
  };
}

/** The entries, such as `work[2]`, that findings speak of in the profile itself. */
const entriesIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ spans }) => spans.filter(({ source }) => source === undefined).map(({ path }) => entryOf(path))));

const entryOf = (path: string): string => path.split('.')[0] ?? path;

const STRENGTH: Record<MarkKind, number> = { weak: 0, strong: 1, early: 2 };

function marksOf(
  evidence: readonly SkillEvidence[],
  earliest: MonthIndex,
  { early, release }: { early: ReadonlySet<string>; release: PartialDate | undefined },
): Map<MonthIndex, MarkKind> {
  const marks = new Map<MonthIndex, MarkKind>();
  const released = release === undefined ? undefined : firstMonth(release);
  for (const { from, to, strength, span } of evidence) {
    if (from === undefined || to === undefined) continue;
    const isDoubted = span.source === undefined && early.has(entryOf(span.path));
    for (let month = Math.max(firstMonth(from), earliest); month <= firstMonth(to); month += 1) {
      const kind = isDoubted && released !== undefined && month < released ? 'early' : strength;
      const known = marks.get(month);
      if (known === undefined || STRENGTH[known] < STRENGTH[kind]) marks.set(month, kind);
    }
  }
  return marks;
}

function placeOfClaim(path: string): ClaimPlace {
  if (path.startsWith('skills')) return 'skills';
  if (path.startsWith('certificates')) return 'certificates';
  return path === 'basics.label' ? 'headline' : 'about';
}
