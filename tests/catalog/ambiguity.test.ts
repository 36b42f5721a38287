import { describe, expect, it } from 'vitest';
import { catalog } from '#lib/catalog/index.ts';
import type { Skill } from '#lib/catalog/skill.ts';
import { createSkillMatcher } from '#lib/nlp/skill-matcher.ts';

/** Names of skills that are also words of prose, people, places, firms, letters or units. */
const EVERYDAY_WORDS =
  'Go R C Rust Swift Dart Ruby Julia Ada Scala Java Elixir Groovy Lua Sass SAS Spark Flask Dash Ray Hive Beam Airflow Express Spring Oracle Kafka pandas ' +
  'Chef Puppet Salt Prefect Snowflake Celery Excel Access Teams Word Lightning transformers Luigi Argo Helm Vault Consul Nomad Drill Pig Storm Impala ' +
  'Presto Glue Lambda Athena Kinesis Composer Superset Locust marshmallow Black Ruff tox Nox Behave Hypothesis Click Rich Typer Requests Bottle Falcon ' +
  'Pyramid Tornado Quart Twisted Bokeh Altair Panel Prophet Surprise LIME Cassandra Pulsar NATS Sphinx Poetry Bamboo Travis Spinnaker Rancher Packer Envoy ' +
  'Triton Chroma Pinecone Claude Gemini Llama Mistral Gemma Cursor Feast Evidently Modal Whisper Stanza Haystack Caffe RAG LoRA MCP CI ML AI NLP CNN GAN ' +
  'BERT IoT REST SOAP ELT CDC Redshift Aurora Bedrock React Node Electron Gatsby Bootstrap Storybook Cypress Playwright Selenium Sentry Jaeger Loki Thanos ' +
  'Zephyr Singularity Unity Notion Slack Temporal Mage Trio Pillow Kong Ariadne Graphene FIX Zipline Stripe Plaid Looker Tableau uv';

const spelled = new Map(catalog.flatMap((skill) => [skill.name, ...(skill.aliases ?? [])].map((spelling) => [spelling, skill] as const)));

function isGuarded(word: string, { ambiguity }: Skill): boolean {
  const named = !ambiguity?.of || ambiguity.of.some((spelling) => spelling.toLowerCase() === word.toLowerCase());
  return Boolean(ambiguity?.never || (named && (ambiguity?.caseSensitive || ambiguity?.needsContext)));
}

describe('ambiguous names', () => {
  it.each(EVERYDAY_WORDS.split(' '))('%s does not count without a look at what stands around it', (word) => {
    const skill = spelled.get(word);
    expect(skill && isGuarded(word, skill)).toBe(true);
  });

  it('is told of spellings that the skill has', () => {
    const odd = catalog.flatMap((skill) => {
      const own = [skill.name, ...(skill.aliases ?? [])].map((spelling) => spelling.toLowerCase());
      return (skill.ambiguity?.of ?? [])
        .filter((spelling) => !own.includes(spelling.toLowerCase()))
        .map((spelling) => `${skill.id}: ${spelling}`);
    });
    expect(odd).toEqual([]);
  });

  it('names its neighbours as single lower-case words', () => {
    const odd = catalog.flatMap(({ id, ambiguity }) =>
      (ambiguity?.near ?? []).filter((word) => !/^[\p{Ll}\d]+$/u.test(word)).map((word) => `${id}: ${word}`),
    );
    expect(odd).toEqual([]);
  });

  it('writes what rules it out with one place for the hit, and closes short words, so that "_ us" does not stand in "R used"', () => {
    const odd = catalog.flatMap(({ id, ambiguity }) =>
      (ambiguity?.never ?? [])
        .filter(
          (text) => text !== text.toLowerCase() || text.split('_').length !== 2 || text === '_' || /_ [a-z]$|^[a-z]{1,3} _/.test(text),
        )
        .map((text) => `${id}: ${text}`),
    );
    expect(odd).toEqual([]);
  });
});

describe('the catalogue in sentences', () => {
  const matcher = createSkillMatcher(catalog);
  const found = (text: string, list = false): string[] =>
    matcher.match(text, { start: 0, end: text.length }, { list }).map(({ skill }) => skill.id);

  it.each([
    'I go to site when it helps.',
    'A flask of coffee keeps me going.',
    'Removed rust on an antenna.',
    'I excel at saying no.',
    'Interface to the R&D department.',
    'Meetings that spark joy.',
    'Express delivery of parcels.',
    'Joined Oracle in 2015.',
    'Spring 2019: half a year abroad.',
    'Swift response to customers.',
    'Cared for pandas in the zoo.',
    'Account manager at Snowflake AG, Zurich.',
    'Go-to-market lead.',
    'Go-to person for backend services.',
    'The dash at the end of the year.',
    'A ray of hope.',
    'Head chef in a hotel.',
    'Gave every task a RAG status.',
    'Tested power transformers.',
    'A thousand requests for help.',
    'Sang an opera at La Scala.',
    'Photographs of galaxies at redshift 3.',
    'Followed the CDC guidelines.',
    'A 500 ml bottle.',
    'Bedrijfskundige informatica (BSc), Zuiderkade College.',
    'Laurea in Informatica, Lecce.',
    'Beams of steel and a beam of light.',
    'Access to all areas.',
    'Measured the airflow rate of fans.',
    'Ate a stick of celery.',
    'Prefect of the school.',
    'Played the lead in Julia and the King.',
    'Asynchronous communication across three time zones.',
    'Sales of transformers and switchgear to utilities.',
    'Documentation of patient records.',
    'Clustering of suppliers by country.',
    'Black coffee and poetry.',
    'Negotiated with Shell and Oracle for the client.',
    'Planned REST days for drivers.',
  ])('finds nothing in "%s"', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it.each([
    ['Rewrote the daemon in Go.', ['go']],
    ['Wrote a controller in Go that gives each team its namespace.', ['go']],
    ['A CLI in Go for three hundred developers.', ['go']],
    ['Moved the service from Go to Rust.', ['go', 'rust']],
    ['Wrote it in Golang.', ['go']],
    ['Spark jobs on 1.2 B movements.', ['apache-spark']],
    ['Took part in the introduction of Spark.', ['apache-spark']],
    ['Nightly spark jobs on the cluster.', ['apache-spark']],
    ['Mostly Django, some Flask.', ['django', 'flask']],
    ['Built a Flask service.', ['flask']],
    ['Warehouse in Snowflake for 260 stores.', ['snowflake']],
    ['Reports in pandas.', ['pandas']],
    ['First REST API of the office.', ['rest-api']],
    ['The REST endpoints have tests.', ['rest-api']],
    ['Firmware in C and C++.', ['embedded-systems', 'c', 'c-plus-plus']],
    ['AWS Glue jobs read from S3.', ['aws-glue', 'amazon-s3']],
    ['Migrated from React to Vue.', ['react', 'vue']],
    ['pytest and Playwright in every build.', ['pytest', 'playwright']],
    ['Event store on Cassandra with Kafka.', ['cassandra', 'apache-kafka']],
    ['A classifier built with scikit learn, served in production.', ['scikit-learn']],
    ['PL/SQL packages for billing.', ['oracle-database']],
    ['Services in Spring Boot.', ['spring-boot']],
    ['Asynchronous import of tariff files in Python.', ['async-programming', 'python']],
    ['Vision transformers in PyTorch.', ['vision-transformer', 'pytorch']],
    ['I leave documentation for the next team.', ['documentation']],
    ['Moved from Dynatrace to Datadog.', ['dynatrace', 'datadog']],
    ['Wrote the operator for Airflow sensors.', ['apache-airflow']],
    ['Removed N+1 queries through the Django ORM.', ['query-optimisation', 'django-orm']],
  ])('reads "%s"', (sentence, ids) => {
    expect(found(sentence)).toEqual(expect.arrayContaining(ids));
  });

  it('trusts a list of skills', () => {
    expect(found('Python, Go, R, Rust, Ray, Dash, Lightning, Locust, Glue, spark, flask, SPARK', true)).toEqual([
      'python',
      'go',
      'r',
      'rust',
      'ray',
      'dash',
      'pytorch-lightning',
      'locust',
      'aws-glue',
      'apache-spark',
      'flask',
      'apache-spark',
    ]);
  });
});
