import type { Report } from '#lib/analysis/schema.ts';
import type { Database } from './db.ts';
import { type ReadingRecord, readingRecordSchema } from './records.ts';

/** That reports of a candidate quote another candidate. */
export interface QuotingRecord {
  id: string;
  candidateId: string;
  quoted: string;
}

/** The rule whose flags quote other candidates; those of other rules quote what is attached to one's own profile. */
export const QUOTING_RULE = 'integrity/near-duplicate';

type Quoting = Pick<ReadingRecord, 'report'>;

const quotedIn = ({ report }: Quoting): string[] =>
  report.findings.flatMap(({ rule, spans }) => (rule === QUOTING_RULE ? spans.flatMap(({ source }) => source ?? []) : []));

/** Whom the reports of a candidate's readings quote. */
export const quotingRecords = (candidateId: string, readings: readonly Quoting[]): QuotingRecord[] =>
  [...new Set(readings.flatMap(quotedIn))].map((quoted) => ({ id: `${candidateId} ${quoted}`, candidateId, quoted }));

/** The readings of others whose reports quote any of these, as they are now. */
export async function readingsQuoting(db: Database, ids: readonly string[]): Promise<ReadingRecord[]> {
  const quotings = await db.quotings.where('quoted').anyOf(ids).toArray();
  const gone = new Set(ids);
  const others = new Set(quotings.map(({ candidateId }) => candidateId).filter((id) => !gone.has(id)));
  if (others.size === 0) return [];
  const readings: unknown[] = await db.readings
    .where('candidateId')
    .anyOf([...others])
    .toArray();
  return readings.flatMap((reading) => readingRecordSchema.safeParse(reading).data ?? []).filter((reading) => quotesAny(reading, gone));
}

export const quotesAny = (reading: Quoting, ids: ReadonlySet<string>): boolean => quotedIn(reading).some((id) => ids.has(id));

/** A report without the flags that quote any of these, and without the questions that only those asked for. */
export function withoutQuotesOf(report: Report, ids: ReadonlySet<string>): Report {
  const isLeft = ({ rule, spans }: Report['findings'][number]): boolean =>
    rule !== QUOTING_RULE || !spans.some(({ source }) => source !== undefined && ids.has(source));
  const findings = report.findings.filter(isLeft);
  const left = new Set(findings.map(({ id }) => id));
  const questions = report.questions.flatMap((question) => {
    const served = question.findings.filter((id) => left.has(id));
    return question.kind === 'probe' && served.length === 0 && question.findings.length > 0 ? [] : { ...question, findings: served };
  });
  return { ...report, findings, questions };
}

/** A reading that quoted somebody who is saved again, with its flags back; nothing where its report is another one by now. */
export async function quotingAgain(db: Database, before: ReadingRecord, id: string): Promise<ReadingRecord | undefined> {
  const quoted = [...new Set(quotedIn(before))];
  const stored = await db.candidates.bulkGet(quoted);
  const gone = new Set(quoted.filter((_, i) => stored[i] === undefined));
  const present = await db.readings.get(before.id);
  if (JSON.stringify(present?.report) !== JSON.stringify(withoutQuotesOf(before.report, new Set([...gone, id])))) return undefined;
  return { ...before, report: withoutQuotesOf(before.report, gone) };
}
