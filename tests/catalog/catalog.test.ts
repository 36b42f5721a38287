import { describe, expect, it } from 'vitest';
import { catalog, skillById } from '#lib/catalog/index.ts';
import type { Skill } from '#lib/catalog/skill.ts';

const spellingsOf = (skill: Skill): string[] => [skill.name, ...(skill.aliases ?? [])];
const folded = (spelling: string): string => spelling.toLowerCase().replace(/[\s_-]+/g, ' ');

describe('the catalogue', () => {
  it('names at least 700 skills', () => {
    expect(catalog.length).toBeGreaterThanOrEqual(700);
  });

  it('gives every skill an id of its own, in lower case with hyphens', () => {
    expect(catalog.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(skillById.size).toBe(catalog.length);
  });

  it('gives no spelling to two skills', () => {
    const owners = new Map<string, Set<string>>();
    for (const skill of catalog) {
      for (const spelling of spellingsOf(skill)) {
        owners.set(folded(spelling), (owners.get(folded(spelling)) ?? new Set()).add(skill.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([spelling, ids]) => `${spelling}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('holds no blank or padded spelling', () => {
    expect(catalog.flatMap(spellingsOf).filter((spelling) => spelling !== spelling.trim() || spelling === '')).toEqual([]);
  });

  it.each([
    ['PySpark', 'apache-spark'],
    ['Apache Spark', 'apache-spark'],
    ['torch', 'pytorch'],
    ['TF', 'tensorflow'],
    ['sklearn', 'scikit-learn'],
    ['Postgres', 'postgresql'],
    ['k8s', 'kubernetes'],
    ['GCP', 'google-cloud'],
    ['DRF', 'django-rest-framework'],
    ['PL/SQL', 'oracle-database'],
    ['Azure ML Studio', 'azure-machine-learning'],
    ['Hugging Face', 'huggingface-transformers'],
    ['OAuth 2', 'oauth'],
    ['Swagger', 'openapi'],
    ['Golang', 'go'],
    ['Vue.js', 'vue'],
    ['Express.js', 'express'],
    ['code reviews', 'code-review'],
  ])('knows %s as %s', (spelling, id) => {
    expect(spellingsOf(skillById.get(id) ?? { id: '', name: '', kind: 'tool' })).toContain(spelling);
  });

  it.each(['git', 'linux', 'excel', 'jira'])('marks %s as everyday', (id) => {
    expect(skillById.get(id)?.everyday).toBe(true);
  });

  it.each(['kubernetes', 'fastapi', 'sql'])('does not mark %s as everyday', (id) => {
    expect(skillById.get(id)?.everyday).toBeUndefined();
  });
});
