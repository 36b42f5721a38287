import { describe, expect, it } from 'vitest';
import { firstReleases } from '#lib/catalog/first-releases/index.ts';
import { catalog, skillById } from '#lib/catalog/index.ts';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const dated = catalog.filter((skill) => skill.firstRelease);
const checked = [...firstReleases].filter(([, release]) => release.checked);
const unchecked = [...firstReleases].filter(([, release]) => !release.checked);

/** Whether `date` lies wholly before `other`: a bare year is not before a month of it. */
const precedes = (date: string, other: string): boolean => {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
};

describe('first releases', () => {
  it('are told of at least 400 skills', () => {
    expect(dated.length).toBeGreaterThanOrEqual(400);
  });

  it('belong to skills of the catalogue', () => {
    expect([...firstReleases.keys()].filter((id) => !skillById.has(id))).toEqual([]);
    expect(dated.length).toBe(firstReleases.size);
  });

  it('are dates between 1950 and November 2026', () => {
    const odd = dated.filter(
      ({ firstRelease: { date } = { date: '' } }) => !DATE.test(date) || precedes(date, '1950') || precedes('2026-11', date),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('name a page as source', () => {
    const odd = [...firstReleases].filter(([, { source }]) => !(URL.canParse(source) && /^https:\/\/[\w.-]+\.\w+\/\S+$/.test(source)));
    expect(odd).toEqual([]);
  });

  it('are checked for the most common skills', () => {
    expect(checked.length).toBeGreaterThanOrEqual(240);
    const common = [
      'pandas',
      'scikit-learn',
      'tensorflow',
      'pytorch',
      'xgboost',
      'mlflow',
      'langchain',
      'apache-airflow',
      'apache-spark',
      'docker',
      'kubernetes',
      'terraform',
      'aws-lambda',
      'elasticsearch',
      'react',
    ];
    expect(common.filter((id) => !skillById.get(id)?.firstRelease?.checked)).toEqual([]);
  });

  it('are checked on a page that tells a date, not on a home page, a list or an encyclopaedia', () => {
    const homes = [/^https:\/\/[^/]+\/?$/, /^https:\/\/github\.com\/[^/]+\/[^/]+(\/(releases|tags))?\/?$/, /wikipedia\.org/];
    expect(checked.filter(([, { source }]) => homes.some((home) => home.test(source)))).toEqual([]);
  });

  it('are told to the day only if checked, or if the address of the source tells the day', () => {
    const days = unchecked.filter(([, { date, source }]) => date.length === 10 && !source.includes(date.replaceAll('-', '/')));
    expect(days).toEqual([]);
  });

  it('are left out if unchecked and older than any profile they could contradict', () => {
    expect(unchecked.filter(([, { date }]) => precedes(date, '2010'))).toEqual([]);
  });

  it('of a library do not come before its language', () => {
    const odd = catalog.flatMap(({ id, kind, firstRelease, parents = [] }) =>
      parents
        .map((parent) => skillById.get(parent))
        .filter((parent) => kind !== 'practice' && parent?.kind === 'language' && parent.firstRelease && firstRelease)
        .filter((parent) => precedes(firstRelease?.date ?? '', parent?.firstRelease?.date ?? ''))
        .map((parent) => `${id} before ${parent?.id}`),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['fastapi', '2018-12'],
    ['pydantic', '2017'],
    ['github-actions', '2018-10'],
    ['pytorch', '2016'],
    ['tensorflow', '2015-11'],
    ['amazon-sagemaker', '2017-11'],
    ['kubernetes', '2014-06'],
    ['docker', '2013-03'],
    ['langchain', '2022-10'],
    ['chatgpt', '2022-11'],
    ['gpt-3', '2020'],
    ['snowflake', '2014'],
    ['apache-airflow', '2014-10'],
    ['mlflow', '2018-06'],
    ['vertex-ai', '2021-05'],
    ['terraform', '2014-07'],
    ['rag', '2020-05'],
    ['flask', '2010-04'],
    ['celery', '2009-04'],
    ['typescript', '2012-10'],
    ['amazon-redshift', '2012-11'],
    ['dbt', '2016-03'],
    ['gpt-4', '2023-03'],
  ])('say that %s came out in %s', (id, date) => {
    expect(skillById.get(id)?.firstRelease?.date.startsWith(date)).toBe(true);
  });

  it.each([
    ['jupyter', 'IPython', '2001'],
    ['pillow', 'PIL', '1995'],
    ['pyramid', 'Pylons', '2005'],
    ['azure-bicep', 'ARM templates', '2014'],
    ['aws-secrets-manager', 'Parameter Store', '2016-11'],
  ])('count for %s from the older %s that is an alias of it: %s', (id, alias, date) => {
    expect(skillById.get(id)?.aliases).toContain(alias);
    expect(skillById.get(id)?.firstRelease?.date.startsWith(date)).toBe(true);
  });

  it('give no date to a product whose alias was an everyday word before it', () => {
    const words = {
      albumentations: 'image augmentation',
      'diffusion-models': 'diffusion model',
      'aws-iam': 'IAM',
      asyncio: 'asynchronous Python',
    };
    for (const [id, alias] of Object.entries(words)) {
      expect(skillById.get(id)?.aliases).toContain(alias);
      expect(firstReleases.has(id)).toBe(false);
    }
  });

  it('give no date to what has always been done', () => {
    expect(['etl', 'data-warehousing', 'machine-learning', 'code-review', 'mlops'].filter((id) => firstReleases.has(id))).toEqual([]);
  });
});
