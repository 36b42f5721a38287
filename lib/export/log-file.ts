/** An entry of the log: when (an ISO date-time), what, about whom (a fingerprint) and how many. */
interface LogEntry {
  at: string;
  action: string;
  subject?: string | undefined;
  count?: number | undefined;
}

/** The log as RFC 4180 has it: `time,action,subject,count`, lines end in CRLF. No value of it needs quotes. */
export const logToCsv = (entries: readonly LogEntry[]): string =>
  ['time,action,subject,count', ...entries.map(({ at, action, subject, count }) => [at, action, subject ?? '', count ?? ''].join(','))]
    .map((line) => `${line}\r\n`)
    .join('');

export const logToJson = (entries: readonly LogEntry[], exportedAt: Date): string =>
  `${JSON.stringify({ format: 'mirage-lens/log', version: 1, exportedAt: exportedAt.toISOString(), entries }, null, 2)}\n`;
