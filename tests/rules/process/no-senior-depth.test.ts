import { noSeniorDepth } from '#lib/rules/process/no-senior-depth.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

/** Sixty words and more of features, none of which tells how they came about. */
const FEATURES = [
  'Built the booking site in Django, with forms for forty departments and a calendar that knows the holidays of nine regions.',
  'Wrote the search that finds a file by its number, its year or its street, and the page for the yearly figures of the town.',
  'Added the map of the districts, the letter templates, the export for the accountants and the print of the address labels.',
];
const senior = { specialization: 'web', level: 'senior' } as const;

testRule(noSeniorDepth, {
  flagged: [
    {
      name: 'features and nothing else',
      profile: profileOf({ work: [job(FEATURES)] }),
      brief: senior,
      quotes: [],
      message: /^For a senior, the work read speaks neither of design, nor of review, nor of faults found, nor of how things work inside$/,
      severity: 'low',
    },
  ],
  clear: [
    { name: 'of others it is not expected', profile: profileOf({ work: [job(FEATURES)] }), brief: { specialization: 'web', level: 'mid' } },
    {
      name: 'one of the four',
      profile: profileOf({ work: [job([...FEATURES, 'Mentored a colleague who was new.'])] }),
      brief: senior,
    },
    {
      name: 'a summary that tells it',
      profile: profileOf({ basics: { summary: 'I review what others write and trace slow queries.' }, work: [job(FEATURES)] }),
      brief: senior,
    },
  ],
  abstains: [
    { name: 'a terse profile', profile: profileOf({ work: [job(FEATURES.slice(0, 1))] }), brief: senior },
    {
      name: 'some jobs were not shown',
      profile: profileOf({ work: [job(FEATURES)] }, { work: { state: 'partial', shown: 1, total: 2 } }),
      brief: senior,
    },
  ],
});
