import { grouped, plural } from '#lib/ui/words.ts';
import type { LogEntry } from './verbs.ts';

/** What was done, by action, to so many. */
const WORDS: Readonly<Record<string, (whom: string, count: number) => string>> = {
  saved: (whom) => `${whom} saved`,
  attached: () => 'Further source attached to a candidate',
  changed: (whom) => `${whom} changed`,
  noted: () => 'Note written or removed',
  scored: () => 'Scorecard or answer about a flag written',
  exported: (whom) => `${whom} exported`,
  imported: (whom) => `${whom} imported`,
  'backed-up': (whom) => `Backup saved, with ${whom}`,
  restored: (whom) => `Backup restored, with ${whom}`,
  erased: (whom) => `${whom} erased`,
  expired: (whom) => `${whom} erased after the last day of keeping`,
  'erased-all': (whom) => `Everything erased, with ${whom}`,
  'log-cleared': (_, count) => `Log cleared, ${grouped(count)} before`,
};

/** An entry of the log in words. */
export function logWords({ action, count }: LogEntry): string {
  const whom = count === undefined ? 'Candidate' : plural(count, 'candidate');
  return WORDS[action]?.(whom, count ?? 0) ?? action;
}
