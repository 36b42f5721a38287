import { describe, expect, it } from 'vitest';
import { catalog } from '#lib/catalog/index.ts';
import { yearsClaimsIn } from '#lib/nlp/claims.ts';
import { createSkillMatcher } from '#lib/nlp/skill-matcher.ts';

const matcher = createSkillMatcher(catalog);
function claims(text: string) {
  const sentence = { start: 0, end: text.length };
  return yearsClaimsIn(text, sentence, matcher.match(text, sentence, { list: true }), 2026).map(({ start, end, years, skillId }) => [
    text.slice(start, end),
    years,
    skillId,
  ]);
}

describe('yearsClaimsIn', () => {
  it.each([
    [
      '12 years of Spark and 9 years of Snowflake',
      [
        ['12 years of Spark', 12, 'apache-spark'],
        ['9 years of Snowflake', 9, 'snowflake'],
      ],
    ],
    ['10+ years building APIs in FastAPI', [['10+ years building APIs in FastAPI', 10, 'fastapi']]],
    ['Eight years of hands-on experience with Python', [['Eight years of hands-on experience with Python', 8, 'python']]],
    [
      'Python (6 yrs), Django (4 years)',
      [
        ['Python (6 yrs)', 6, 'python'],
        ['Django (4 years)', 4, 'django'],
      ],
    ],
    ['Python since 2015', [['Python since 2015', 11, 'python']]],
    ['Django (since March 2019)', [['Django (since March 2019)', 7, 'django']]],
    ['Experience with Kafka - 24 months', [['Kafka - 24 months', 2, 'apache-kafka']]],
    ['over a decade of Python', [['over a decade of Python', 10, 'python']]],
    ['2.5 years of Kafka', [['2.5 years of Kafka', 2.5, 'apache-kafka']]],
    ['five years of experience. Expert in Django', [['five years', 5, undefined]]],
    ['nine years in industry', [['nine years', 9, undefined]]],
    ['Kept 10 years of PostgreSQL backups readable', [['10 years', 10, undefined]]],
    ['Migrated 15 years of Kafka archives', [['15 years', 15, undefined]]],
    ['8 years, mostly Python', [['8 years', 8, undefined]]],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected));

  it.each([
    'Twelve years ago Spark was new',
    'a house of 100 years',
    'a five year plan for Python',
    'Python 3.11',
    'level 2 years'.slice(0, 7),
  ])('no claim: %s', (text) => expect(claims(text)).toEqual([]));

  it.each(['20 years of experience', '12+ years of machine learning', "8 years' professional work", 'six years as a developer'])(
    'of working life: %s',
    (text) => {
      const sentence = { start: 0, end: text.length };
      expect(yearsClaimsIn(text, sentence, [], 2026)).toMatchObject([{ ofWork: true }]);
    },
  );

  it.each([
    'a family business of 40 years',
    'married to the sea for 30 years',
    'choir since 1995',
    'Our firm has 25 years of experience in retail.',
    'Maintained 20 years of customer data in Snowflake.',
  ])('not of working life: %s', (text) => {
    const sentence = { start: 0, end: text.length };
    expect(yearsClaimsIn(text, sentence, [], 2026).filter(({ ofWork }) => ofWork)).toEqual([]);
  });
});
