import { plural } from '#lib/ui/words.ts';
import type { Receipt } from './erased.ts';

/** A receipt as plain text, without any text of a profile. The time is UTC. */
export function receiptText({ at, what, candidates, readings, notes, roles, subjects }: Receipt): string {
  return [
    'Mirage Lens: receipt of erasure',
    `Erased on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC.`,
    what === 'everything' ? 'Everything that was saved, settings and log too:' : 'All that was kept of:',
    `- ${plural(candidates, 'candidate')}`,
    `- ${plural(readings, 'reading')} with the report of each`,
    `- ${plural(notes, 'note')}`,
    ...(what === 'everything' ? [`- ${plural(roles, 'role')}`] : []),
    ...(subjects.length > 0 ? ['Marks in the log, which name nobody:', ...subjects.map((subject) => `- ${subject}`)] : []),
    '',
  ].join('\n');
}
