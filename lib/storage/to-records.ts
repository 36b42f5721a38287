import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { folded } from './fold.ts';
import type { CandidateRecord, ReadingRecord } from './records.ts';
import { FIRST_STAGE } from './stages.ts';

/** How long a saved candidate is kept after the last save, unless the role says otherwise. */
export const RETENTION_DAYS = 180;

const DAY = 86_400_000;

export interface Keeping {
  now: Date;
  retentionDays?: number;
  roleId?: string;
}

/** The list row of a reading. What the user has set on the `earlier` row stays; the retention clock starts again. */
export function toCandidate(profile: Profile, report: Report, keeping: Keeping, earlier?: CandidateRecord): CandidateRecord {
  const { site, url, fileName } = profile.source;
  const { now, retentionDays = RETENTION_DAYS, roleId } = keeping;
  return {
    id: profile.id,
    ...namesOf(profile, earlier?.writtenName),
    headline: profile.basics.label,
    ...toldBy(report),
    ...(roleId !== undefined && { roleId }),
    stage: earlier?.stage ?? FIRST_STAGE,
    tags: earlier?.tags ?? [],
    savedAt: earlier?.savedAt ?? now.toISOString(),
    updatedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + retentionDays * DAY).toISOString(),
    source: { site, ...(url !== undefined && { url }), ...(fileName !== undefined && { fileName }) },
    ...(earlier?.settled && { settled: earlier.settled }),
    ...(earlier?.scoredAt !== undefined && { scoredAt: earlier.scoredAt }),
    ...(earlier?.changedAt !== undefined && { changedAt: earlier.changedAt }),
  };
}

/** The name of a row: what the user wrote, or what was read. */
export function namesOf(profile: Profile | undefined, written: string | undefined) {
  const name = written ?? profile?.basics.name ?? '';
  return { name, sortName: folded(name), ...(written !== undefined && { writtenName: written }) };
}

/** The same reading saved twice is one record: its id is made of the person and the time of reading. */
export function toReading(profile: Profile, report: Report): ReadingRecord {
  const { readAt } = profile.source;
  return { id: `${profile.id} ${readAt}`, candidateId: profile.id, readAt, profile, report };
}

/** A further source of a candidate: one record for each content, however often it is attached. */
export function toAttached(candidateId: string, profile: Profile, report: Report): ReadingRecord {
  const { readAt } = profile.source;
  return { id: `${candidateId} + ${profile.id}`, candidateId, readAt, attached: true, profile, report };
}

/** What a row tells of a report. */
export const toldBy = (report: Report): Pick<CandidateRecord, 'specialization' | 'level' | 'competencies' | 'flags'> => ({
  specialization: report.specialization,
  level: report.level,
  competencies: report.competencies.map(({ id, shortName, status }) => ({ id, shortName, status })),
  flags: flagsOf(report),
});

function flagsOf(report: Report): CandidateRecord['flags'] {
  const flags = { high: 0, medium: 0, low: 0, note: 0 };
  for (const { severity } of report.findings) flags[severity] += 1;
  return flags;
}
