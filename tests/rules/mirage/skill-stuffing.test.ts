import { skillStuffing } from '#lib/rules/mirage/skill-stuffing.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const LONG = [
  ...[
    'PyTorch',
    'TensorFlow',
    'Keras',
    'JAX',
    'scikit-learn',
    'XGBoost',
    'LightGBM',
    'spaCy',
    'OpenCV',
    'pandas',
    'NumPy',
    'Polars',
    'Dask',
  ],
  ...[
    'Apache Spark',
    'Apache Kafka',
    'Apache Airflow',
    'dbt',
    'Snowflake',
    'BigQuery',
    'PostgreSQL',
    'MySQL',
    'MongoDB',
    'Redis',
    'MLflow',
  ],
  ...['Django', 'Flask', 'FastAPI', 'Celery', 'SQLAlchemy', 'RabbitMQ', 'GraphQL', 'Kubeflow'],
];

testRule(skillStuffing, {
  flagged: [
    {
      name: 'a list of thirty-two, of which one is shown',
      profile: profileOf({ work: [job(['Forecasts with XGBoost for six hundred customers.'])], skills: skillList(...LONG) }),
      quotes: ['PyTorch', 'TensorFlow', 'Keras', 'JAX', 'scikit-learn', 'XGBoost'],
      message: /^The list names 32 skills; the work read shows 1 of them$/,
      severity: 'medium',
    },
  ],
  clear: [
    { name: 'a list of a usual length', profile: profileOf({ work: [job(['Ran forms.'])], skills: skillList(...LONG.slice(0, 12)) }) },
    {
      name: 'a long list that the work bears out',
      profile: profileOf({ work: [job(LONG.map((name) => `Built the reports with ${name}.`))], skills: skillList(...LONG) }),
    },
  ],
  abstains: [
    {
      name: 'some jobs were not shown',
      profile: profileOf({ work: [job(['Ran forms.'])], skills: skillList(...LONG) }, { work: { state: 'partial', shown: 1, total: 4 } }),
    },
  ],
});
