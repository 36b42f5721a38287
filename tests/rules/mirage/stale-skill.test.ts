import { staleSkill } from '#lib/rules/mirage/stale-skill.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const old = job(['Moved the distance matrix to Spark.'], { startDate: '2014-01', endDate: '2018-06' });
const now = job(['Queries in PostgreSQL.'], { name: 'Birch Data', startDate: '2018-07', current: true });

testRule(staleSkill, {
  flagged: [
    {
      name: 'a strength of the headline that was last shown eight years ago',
      profile: profileOf({ basics: { label: 'Spark expert' }, work: [now, old] }),
      subject: 'apache-spark',
      quotes: ['Spark'],
      message: /the work last shows it in June 2018$/,
      severity: 'low',
    },
    {
      name: 'a strength of the list',
      profile: profileOf({ work: [now, old], skills: skillList('Spark (expert)') }),
      subject: 'apache-spark',
      quotes: ['Spark'],
    },
  ],
  clear: [
    { name: 'only in the list of skills', profile: profileOf({ work: [now, old], skills: skillList('Spark') }) },
    { name: 'shown in the present job', profile: profileOf({ basics: { label: 'PostgreSQL' }, work: [now, old] }) },
    {
      name: 'shown in a project without dates',
      profile: profileOf({ basics: { label: 'Spark' }, work: [now, old], projects: [{ name: 'Tides', description: 'Built with Spark.' }] }),
    },
    { name: 'never shown, which is another rule’s', profile: profileOf({ basics: { label: 'Kafka' }, work: [now] }) },
  ],
  abstains: [
    { name: 'some jobs were not shown', profile: profileOf({ basics: { label: 'Spark' }, work: [old] }, { work: { state: 'partial' } }) },
  ],
});
