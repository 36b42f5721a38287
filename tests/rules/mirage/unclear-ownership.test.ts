import { unclearOwnership } from '#lib/rules/mirage/unclear-ownership.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const WE = [
  'We run the forms in Flask.',
  'We moved the search last spring.',
  'Our team answered the mails.',
  'The team released on Mondays.',
];

testRule(unclearOwnership, {
  flagged: [
    {
      name: 'presence without a part',
      profile: profileOf({ work: [job(['Was part of the team that introduced Spark.', 'Wrote the glossary.'])] }),
      quotes: ['Was part of the team that introduced Spark.'],
      severity: 'low',
    },
    {
      name: 'two lines that only say presence',
      profile: profileOf({
        work: [job(['Involved in the development of the API.', 'Wrote the glossary.', 'Assisted in the maintenance of the site.'])],
      }),
      quotes: ['Involved in the development of the API.', 'Assisted in the maintenance of the site.'],
    },
    {
      name: 'a job told as the work of a team from the first line to the last',
      profile: profileOf({ work: [job(['Wrote the glossary.']), job(WE, { name: 'Elm' })] }),
      quotes: WE.slice(0, 3),
      message: /tell what a team did/,
    },
    {
      name: 'small words before it, and nouns after a colon',
      profile: profileOf({ work: [job(['I was actively involved in various tasks: releases, audits.'])] }),
      quotes: ['I was actively involved in various tasks: releases, audits.'],
    },
  ],
  clear: [
    { name: 'three lines of we', profile: profileOf({ work: [job(WE.slice(0, 3))] }) },
    {
      name: 'we in each line, and a part of one’s own',
      profile: profileOf({ work: [job([...WE, 'We test on Fridays; I wrote the plan.'])] }),
    },
    { name: 'we, beside a line without it', profile: profileOf({ work: [job([...WE, 'Django forms for 40 offices.'])] }) },
    { name: 'four lines of we in two jobs', profile: profileOf({ work: [job(WE.slice(0, 2)), job(WE.slice(2), { name: 'Elm' })] }) },
    {
      name: 'an own deed behind "and"',
      profile: profileOf({ work: [job(['Was part of the team that runs the portal, and wrote its search.'])] }),
    },
    {
      name: 'one such line among others',
      profile: profileOf({ work: [job(['Assisted in the move of the office.', 'Wrote the glossary.'])] }),
    },
    { name: 'we, and what we did', profile: profileOf({ work: [job(['We moved the warehouse to Snowflake in a weekend.'])] }) },
    { name: 'an own part', profile: profileOf({ work: [job(['Took part in the change board; wrote its minutes.'])] }) },
    { name: 'a summary', profile: profileOf({ basics: { summary: 'I was part of the team that won.' } }) },
    ...[
      ['Part of the team that runs the payments API: I wrote its retry queue.'],
      ['Part of the team that runs the payments API; built its retry queue.'],
      ['Was part of the team that runs the payments API. Wrote its retry queue.'],
      ['A graph model that finds accounts involved in fraud rings.', 'Finds accounts involved in fraud rings.'],
      ['Models of the bank’s exposure to currency swings.', 'The bank’s exposure to currency swings, told daily.'],
      ['Worked on various-length sequence batching.'],
      ['Wrote the scheduler that was involved in every release.'],
    ].map((lines) => ({ name: lines.join(' '), profile: profileOf({ work: [job(lines)] }) })),
  ],
});
