import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { CandidateRecord, ReadingRecord } from './records.ts';

/** How long a saved candidate is kept after the last save. */
export const RETENTION_DAYS = 180;

const DAY = 86_400_000;

/** The list row of a reading. `firstSaved` is kept through later saves; the retention clock starts again. */
export function toCandidate(profile: Profile, report: Report, now: Date, firstSaved?: string): CandidateRecord {
  const { site, url, fileName } = profile.source;
  return {
    id: profile.id,
    name: profile.basics.name ?? '',
    headline: profile.basics.label,
    specialization: report.specialization,
    level: report.level,
    savedAt: firstSaved ?? now.toISOString(),
    updatedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + RETENTION_DAYS * DAY).toISOString(),
    source: { site, ...(url !== undefined && { url }), ...(fileName !== undefined && { fileName }) },
    competencies: report.competencies.map(({ id, shortName, status }) => ({ id, shortName, status })),
    flags: countBySeverity(report),
  };
}

/** The same reading saved twice is one record: its id is made of the person and the time of reading. */
export function toReading(profile: Profile, report: Report): ReadingRecord {
  const { readAt } = profile.source;
  return { id: `${profile.id} ${readAt}`, candidateId: profile.id, readAt, profile, report };
}

function countBySeverity(report: Report): CandidateRecord['flags'] {
  const flags = { high: 0, medium: 0, low: 0, note: 0 };
  for (const { severity } of report.findings) flags[severity] += 1;
  return flags;
}
