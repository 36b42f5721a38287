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
      '11 years of Spark and 8 years of Snowflake',
      [
        ['11 years of Spark', 11, 'apache-spark'],
        ['8 years of Snowflake', 8, 'snowflake'],
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
    ['10 Jahre Erfahrung mit Python', [['10 Jahre Erfahrung mit Python', 10, 'python']]],
    ['14 Jahren praktischer Erfahrung in Apache Spark', [['14 Jahren praktischer Erfahrung in Apache Spark', 14, 'apache-spark']]],
    ['zwölf Jahre Django', [['zwölf Jahre Django', 12, 'django']]],
    ['Django seit 2016', [['Django seit 2016', 10, 'django']]],
    ['5 años de experiencia con Flask', [['5 años de experiencia con Flask', 5, 'flask']]],
    ['Más de diez años de experiencia en Python', [['Más de diez años de experiencia en Python', 10, 'python']]],
    ["6 ans d'expérience en Django", [["6 ans d'expérience en Django", 6, 'django']]],
    ['8 anos de experiência com Spark', [['8 anos de experiência com Spark', 8, 'apache-spark']]],
    ['7 jaar ervaring met Kafka', [['7 jaar ervaring met Kafka', 7, 'apache-kafka']]],
    ['Python experience: 5 years', [['Python experience: 5 years', 5, 'python']]],
    ['Python for 6 years', [['Python for 6 years', 6, 'python']]],
    ['two decades of Python', [['two decades of Python', 20, 'python']]],
    ['half a decade with Django', [['half a decade with Django', 5, 'django']]],
    ['10+ YOE, Python', [['10+ YOE', 10, undefined]]],
    ['Python for 6 years of data', [['6 years', 6, undefined]]],
    ['8 years, mostly Python', [['8 years', 8, undefined]]],
  ])('%s', (text, expected) => expect(claims(text)).toEqual(expected));

  it.each([
    'Twelve years ago Spark was new',
    'a house of 100 years',
    'a five year plan for Python',
    'Python 3.11',
    'Vor zehn Jahren Python gelernt',
    'Il y a 5 ans, Python était jeune',
    'Hace 5 años no había FastAPI',
    '10 jaar geleden met Python begonnen',
    'level 2 years'.slice(0, 7),
  ])('no claim: %s', (text) => expect(claims(text)).toEqual([]));

  it.each([
    'Total experience: 12 years',
    'Exprience - 24 months',
    'Berufserfahrung: 10 Jahre',
    '10 Jahre Berufserfahrung',
    '5 años de experiencia',
    "6 ans d'expérience",
    '8 anos de experiência profissional',
    'ruim tien jaar werkervaring',
    'Two decades in the data industry.',
    'Backend engineer, 12 YOE',
    '20 years of experience',
    '12+ years of machine learning',
    "8 years' professional work",
    'six years as a developer',
  ])('of working life: %s', (text) => {
    const sentence = { start: 0, end: text.length };
    expect(yearsClaimsIn(text, sentence, [], 2026)).toMatchObject([{ ofWork: true }]);
  });

  it.each([
    ['12 years of experience.', { years: 12, total: true }],
    ['12+ years of experience', { years: 12, total: true, atLeast: true }],
    ['over 12 years of professional experience, mostly in banks', { years: 12, total: true, atLeast: true }],
  ])('of all of it: %s', (text, expected) => {
    expect(yearsClaimsIn(text, { start: 0, end: text.length }, [], 2026)).toMatchObject([expected]);
  });

  it.each(['12 years of experience in banking', '12 years of web development', 'nearly 12 years as an engineer'])(
    'of a part of it: %s',
    (text) => {
      const [claim] = yearsClaimsIn(text, { start: 0, end: text.length }, [], 2026);
      expect(claim).toMatchObject({ years: 12, ofWork: true });
      expect(claim).not.toHaveProperty('total');
    },
  );

  it('is done at once with a long hostile text', () => {
    const text = `${'12 years of '.repeat(5_000)}${'experience '.repeat(5_000)}`;
    expect(yearsClaimsIn(text, { start: 0, end: text.length }, [], 2026).length).toBe(5_000);
  });

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
