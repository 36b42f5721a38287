import { noTeamworkShown } from '#lib/rules/collaboration/no-teamwork-shown.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const LONG = [
  'Wrote the booking site in Django, with forms for forty departments and a calendar that knows the holidays of nine regions.',
  'Moved the archive of twelve years into PostgreSQL, and wrote the search that finds a file by its number, its year or its street.',
  'Built the page for the yearly figures, the map of the districts, the letter templates and the print of the address labels.',
];
const web = { specialization: 'web' };

testRule(noTeamworkShown, {
  flagged: [
    {
      name: 'a long text that never speaks of it',
      profile: profileOf({ work: [job(LONG)] }),
      brief: web,
      quotes: [],
      message: /^No job or project read speaks of work with others$/,
      severity: 'low',
    },
  ],
  clear: [
    {
      name: 'a line that does',
      profile: profileOf({ work: [job([...LONG, 'Agreed the format with two colleagues of the billing.'])] }),
      brief: web,
    },
    {
      name: 'a way of working told apart from the jobs',
      profile: profileOf({
        work: [job(LONG)],
        other: [{ heading: 'How I work', text: 'Agreed the format with two colleagues of the billing.' }],
      }),
      brief: web,
    },
    { name: 'a terse profile', profile: profileOf({ work: [job(LONG.slice(0, 1))] }), brief: web },
  ],
  abstains: [
    {
      name: 'some jobs were not shown',
      profile: profileOf({ work: [job(LONG)] }, { work: { state: 'partial', shown: 1, total: 2 } }),
      brief: web,
    },
  ],
});
