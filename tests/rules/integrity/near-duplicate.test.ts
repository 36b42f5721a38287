import { nearDuplicate } from '#lib/rules/integrity/near-duplicate.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const LINES = [
  'Moved the nightly reconciliation of forty warehouses from cron scripts to Airflow and halved the time it takes.',
  'Wrote the service that matches delivery notes with invoices, and the page on which clerks settle what is left.',
];
const LONG = `${LINES.join(' ')} The clerks had asked for it since the merger, and nobody had dared to touch the old matcher before.`;
const profile = profileOf({ work: [job(LINES)] });
const long = profileOf({ work: [job([LONG])] });

const alike = (quote: string, highlight: number, source = 'linkedin:somebody-else') => {
  const span = { path: `work[0].highlights[${highlight}]`, start: 0, end: quote.length, quote };
  return { span, other: { ...span, path: 'work[1].summary', source } };
};
const [first = '', second = ''] = LINES;

testRule(nearDuplicate, {
  flagged: [
    {
      name: 'two passages in common, with both quotes',
      profile,
      beside: { alike: [alike(first, 0), alike(second, 1)] },
      quotes: [first, first, second, second],
      message: /^2 passages stand almost word for word in another saved profile, too$/,
      severity: 'medium',
    },
    {
      name: 'one long passage',
      profile: long,
      beside: { alike: [alike(LONG, 0)] },
      quotes: [LONG, LONG],
      message: /^One long passage stands/,
    },
  ],
  clear: [
    { name: 'nothing to compare with', profile },
    { name: 'one line', profile, beside: { alike: [alike(first, 0)] } },
    {
      name: 'a line each in common with two others',
      profile,
      beside: { alike: [alike(first, 0, 'linkedin:one'), alike(second, 1, 'linkedin:two')] },
    },
  ],
});
