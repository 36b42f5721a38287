import { generalist } from '#lib/rules/niche/generalist.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const web = ['Shop in Django.', 'Public REST API for partners.'];
const data = ['ETL in Airflow from six systems.', 'Warehouse in Snowflake.'];
const models = ['Forecasts with scikit-learn.', 'Features in pandas.'];

testRule(generalist, {
  flagged: [
    {
      name: 'a little of each niche',
      profile: profileOf({ work: [job([...web, ...data, ...models])] }),
      brief: { specialization: 'ai-ml' },
      quotes: ['scikit-learn', 'Django', 'ETL'],
      message: /spread over/,
      severity: 'low',
    },
  ],
  clear: [
    { name: 'two niches', profile: profileOf({ work: [job([...web, ...data])] }) },
    { name: 'one niche', profile: profileOf({ work: [job(models)] }) },
    { name: 'nothing shown', profile: profileOf({}) },
  ],
  abstains: [
    {
      name: 'some jobs were not shown',
      profile: profileOf({ work: [job([...web, ...data, ...models])] }, { work: { state: 'partial', shown: 1, total: 3 } }),
    },
  ],
});
