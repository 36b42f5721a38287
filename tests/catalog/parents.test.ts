import { describe, expect, it } from 'vitest';
import { catalog, skillById } from '#lib/catalog/index.ts';

/** All that evidence of a skill shows, itself included; throws on a cycle. */
function shown(id: string, path: readonly string[] = []): Set<string> {
  if (path.includes(id)) throw new Error(`cycle: ${[...path, id].join(' > ')}`);
  const parents = skillById.get(id)?.parents ?? [];
  return new Set([id, ...parents.flatMap((parent) => [...shown(parent, [...path, id])])]);
}

describe('the parents of a skill', () => {
  it('are skills of the catalogue, each named once', () => {
    const unknown = catalog.flatMap(({ id, parents = [] }) => parents.filter((p) => !skillById.has(p)).map((p) => `${id} > ${p}`));
    expect(unknown).toEqual([]);
    expect(catalog.filter(({ parents = [] }) => new Set(parents).size < parents.length)).toEqual([]);
  });

  it('never lead back to the skill', () => {
    expect(() => catalog.forEach(({ id }) => void shown(id))).not.toThrow();
  });

  it.each([
    ['fastapi', ['python', 'rest-api', 'web-development']],
    ['django-orm', ['django', 'python', 'orm']],
    ['django-rest-framework', ['django', 'python', 'rest-api']],
    ['pandas', ['python']],
    ['amazon-sagemaker', ['aws', 'cloud', 'cloud-ml', 'machine-learning']],
    ['pytorch-lightning', ['pytorch', 'python', 'deep-learning', 'machine-learning']],
    ['dbt', ['sql']],
    ['query-optimisation', ['sql']],
    ['window-functions', ['sql']],
    ['google-cloud-composer', ['apache-airflow', 'google-cloud', 'data-orchestration']],
    ['pytest', ['python', 'automated-testing']],
    ['github-actions', ['ci-cd', 'github', 'git']],
  ])('of %s show %j', (id, expected) => {
    expect([...shown(id)]).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['postgresql', 'sql'],
    ['mysql', 'sql'],
    ['oracle-database', 'sql'],
    ['snowflake', 'sql'],
    ['apache-spark', 'python'],
    ['tensorflow', 'python'],
    ['python', 'fastapi'],
    ['sql', 'postgresql'],
    ['docker', 'kubernetes'],
    ['kubernetes', 'docker'],
    ['aws', 'amazon-sagemaker'],
    ['numpy', 'machine-learning'],
    ['flask', 'rest-api'],
  ])('of %s do not show %s', (id, absent) => {
    expect(skillById.has(absent)).toBe(true);
    expect(shown(id)).not.toContain(absent);
  });
});
