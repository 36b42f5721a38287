import { foldedWords } from './fold.ts';
import { latestOwn } from './latest-own.ts';
import type { CandidateRecord, EntryRecord, NoteRecord, ReadingRecord } from './records.ts';

/** What search and filters know of a candidate: from the row, its readings and its notes. */
export function toEntry(candidate: CandidateRecord, readings: readonly ReadingRecord[], notes: readonly NoteRecord[]): EntryRecord {
  const { id, sortName, savedAt, expiresAt, stage, specialization, roleId, tags } = candidate;
  const texts = [candidate.name, candidate.headline, ...notes.map(({ text }) => text), ...readings.flatMap(textsOf)];
  return {
    id,
    sortName,
    savedAt,
    expiresAt,
    stage,
    specialization,
    ...(roleId !== undefined && { roleId }),
    tags: [...tags],
    rules: [...new Set(latestOwn(readings)?.report.findings.map(({ rule }) => rule))].sort(),
    words: ` ${[...new Set(texts.flatMap(foldedWords))].join(' ')} `,
  };
}

function textsOf({ profile, report }: ReadingRecord): string[] {
  return [
    ...profile.work.flatMap(({ name, position }) => [name, position]),
    ...profile.skills.map(({ name }) => name),
    ...report.skills.map(({ name }) => name),
    ...report.findings.flatMap(({ spans }) => spans.map(({ quote }) => quote)),
  ];
}
