import { plural } from '#lib/ui/words.ts';
import type { Receipt } from './erased.ts';

/** A receipt as plain text, without any text of a profile. The time is UTC. */
export function receiptText(receipt: Receipt): string {
  const { at, what, subjects } = receipt;
  return [
    'Mirage Lens: receipt of erasure',
    `Erased on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC.`,
    what === 'everything' ? 'Everything that was saved, settings and log too:' : 'All that was kept of:',
    ...counted(receipt),
    ...stays(receipt),
    ...(subjects.length > 0 ? ['Marks in the log, which name nobody:', ...subjects.map((subject) => `- ${subject}`)] : []),
    '',
  ].join('\n');
}

const counted = ({ what, candidates, readings, notes, scorecards, answers, roles, matrices }: Receipt): string[] => [
  `- ${plural(candidates, 'candidate')}`,
  `- ${plural(readings, 'reading')} with the report of each`,
  `- ${plural(notes, 'note')}`,
  `- ${plural(scorecards, 'scorecard')}`,
  `- ${plural(answers, 'answer')} on whether a flag was right`,
  ...(what === 'everything' ? [`- ${plural(roles, 'role')}`, `- ${matrices === 1 ? '1 matrix' : `${matrices} matrices`} of your own`] : []),
];

/** What is left after the person is gone, so that each check keeps its record. */
const stays = ({ anonymous }: Receipt): string[] =>
  anonymous === 0
    ? []
    : [
        `What stays: ${plural(anonymous, 'answer')} on whether a flag was right, as the name of the check and “confirmed” or “explained”.`,
        'Nothing in it tells whom it was about.',
      ];
