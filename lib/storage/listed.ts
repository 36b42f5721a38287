import type { z } from 'zod';
import { type CandidateRecord, candidateRecordSchema } from './records.ts';

/** A record that this version can't read is told with its id and the first thing wrong with it. It is never dropped. */
export interface UnreadableRecord {
  kind: 'unreadable';
  id: string;
  problem: string;
}

export type ListedCandidate = { kind: 'candidate'; candidate: CandidateRecord } | UnreadableRecord;

/** A row as it lies in the database, read as far as this version can. */
export function toListed(record: CandidateRecord): ListedCandidate {
  const parsed = candidateRecordSchema.safeParse(record);
  return parsed.success ? { kind: 'candidate', candidate: parsed.data } : unreadable(record.id, parsed.error);
}

function unreadable(id: string, { issues: [issue] }: z.ZodError): UnreadableRecord {
  return { kind: 'unreadable', id, problem: issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'unknown' };
}
