import { unclearOwnership } from '#lib/rules/mirage/unclear-ownership.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

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
      name: 'small words before it, and nouns after a colon',
      profile: profileOf({ work: [job(['I was actively involved in various tasks: releases, audits.'])] }),
      quotes: ['I was actively involved in various tasks: releases, audits.'],
    },
  ],
  clear: [
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
