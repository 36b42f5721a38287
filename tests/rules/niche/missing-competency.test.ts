import { missingCompetency } from '#lib/rules/niche/missing-competency.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { IN_GERMAN } from '#tests/rules/test-practice-rule.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const data = { specialization: 'data-engineering' };
const webJob = job(['Django site with a REST API for ticket machines.']);

testRule(missingCompetency, {
  flagged: [
    {
      name: 'a competency that nothing speaks of',
      profile: profileOf({ work: [webJob], skills: skillList('Django') }),
      brief: data,
      subject: 'distributed-processing',
      quotes: [],
      message: /^Nothing read speaks of .*, which Data engineering roles need$/,
      severity: 'medium',
    },
    {
      name: 'of a junior it is asked more gently',
      profile: profileOf({ work: [webJob], skills: skillList('Django') }),
      brief: { ...data, level: 'junior' },
      subject: 'etl',
      quotes: [],
      severity: 'low',
    },
    {
      name: 'a competency that the role cannot do without',
      profile: profileOf({ work: [webJob], skills: skillList('Django') }),
      brief: { ...data, mustHaveCompetencies: ['distributed-processing'] },
      subject: 'distributed-processing',
      quotes: [],
      message: /^Nothing read speaks of .*, which this role cannot do without$/,
      severity: 'high',
    },
    {
      name: 'a skill that the role cannot do without',
      profile: profileOf({ work: [webJob], skills: skillList('Django') }),
      brief: { specialization: 'web', mustHave: ['apache-kafka', 'django'] },
      subject: 'apache-kafka',
      quotes: [],
      message: /^Nothing read speaks of Apache Kafka, which this role cannot do without$/,
      severity: 'medium',
    },
  ],
  clear: [
    {
      name: 'a profile that shows each one',
      profile: profileOf({
        work: [
          job([
            'Spark jobs on a billion rows; repartitioning cut the nightly run from 6 h to 70 min.',
            'Warehouse in Snowflake with dimensional models.',
            'ETL in Airflow from six systems.',
            'SQL with window functions for planning.',
          ]),
        ],
      }),
      brief: data,
    },
  ],
  abstains: [
    { name: 'the summary could not be read', profile: profileOf({ work: [webJob] }, { summary: { state: 'unreadable' } }), brief: data },
    { name: 'the skills could not be read', profile: profileOf({ work: [webJob] }, { skills: { state: 'unreadable' } }), brief: data },
    {
      name: 'some jobs were not shown',
      profile: profileOf({ work: [webJob] }, { work: { state: 'partial', shown: 1, total: 2 } }),
      brief: data,
    },
    {
      name: 'work told in another language, whose words are not known',
      profile: profileOf({ work: [job(IN_GERMAN)], skills: skillList('Django') }),
      brief: data,
    },
  ],
});
