import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '#lib/catalog/index.ts';
import { createSkillMatcher } from '#lib/nlp/skill-matcher.ts';

const matcher = createSkillMatcher(catalog);
const match = (text: string, list = false) => matcher.match(text, { start: 0, end: text.length }, { list });
const ids = (text: string, list = false) => match(text, list).map(({ skill }) => skill.id);

describe('skill matcher', () => {
  it.each([
    ['Services in C++ and C# on .NET', ['c-plus-plus', 'c-sharp', 'dot-net']],
    ['Services in Node.js, NodeJS and node.js', ['node-js', 'node-js', 'node-js']],
    ['Wrote it in Java/Python', ['java', 'python']],
    ['Python3 and Python 3.11', ['python', 'python']],
    ['scikit-learn, sklearn, scikit learn', ['scikit-learn', 'scikit-learn', 'scikit-learn']],
    ['Trained in PyTorch on AWS SageMaker', ['pytorch', 'amazon-sagemaker']],
    ['PYTHON AND DJANGO', ['python', 'django']],
    ["Django's ORM", ['django-orm']],
    ['Django (4 years)', ['django']],
    ['Spark and Kafka', ['apache-spark', 'apache-kafka']],
    ['Java, not JavaScript', ['java', 'javascript']],
  ])('finds %s', (text, expected) => expect(ids(text)).toEqual(expected));

  it.each([
    'I go to site when it helps',
    'Go to market with the R&D department',
    'walk with a flask of coffee',
    'rust on an antenna explains outliers',
    'I excel at saying no',
    'a spark of joy and express delivery',
    'Spring 2019, and a swift response',
    'a dash of salt, a ray of light',
    'My C level was good enough, she said; plan B was not',
  ])('finds nothing in: %s', (text) => expect(ids(text)).toEqual([]));

  it('trusts a common word where it stands in a list or beside a sure skill', () => {
    expect(ids('Go', true)).toEqual(['go']);
    expect(ids('R', true)).toEqual(['r']);
    expect(ids('Services in Go and Python')).toEqual(['go', 'python']);
    expect(ids('Statistics in R and pandas')).toContain('r');
  });

  it('trusts a common word that the profile lists, where it is written as a name', () => {
    const read = (text: string) =>
      matcher.match(text, { start: 0, end: text.length }, { listed: new Set(['tornado', 'go']) }).map(({ skill }) => skill.id);
    expect(read('Chat for the water works in Tornado, 40 at once')).toEqual(['tornado']);
    expect(read('I go to site when it helps')).toEqual([]);
    expect(read('Go to site when it helps')).toEqual([]);
  });

  it('trusts a listed name that its makers write small, behind the word that says it was used', () => {
    const read = (text: string) =>
      matcher.match(text, { start: 0, end: text.length }, { listed: new Set(['pandas', 'express']) }).map(({ skill }) => skill.id);
    expect(read('Joined the price lists of nine makers in pandas')).toEqual(['pandas']);
    expect(read('The keepers fed the pandas')).toEqual([]);
    expect(read('Parcels sent with express delivery')).toEqual([]);
  });

  it('quotes the very words', () => {
    const text = '• Moved Postgres (v12) to k8s.';
    expect(match(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Postgres', 'k8s']);
  });

  it('takes any string, and gives ordered ranges inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        for (const { start, end } of match(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('texts that rule a hit out', () => {
  const spark = { id: 'spark', name: 'Spark', kind: 'tool', ambiguity: { never: ['_ of', 'ad _', '_ us ', '_ 20##'] } } as const;
  const found = (text: string) => createSkillMatcher([spark]).match(text, { start: 0, end: text.length }).length;

  it.each(['a Spark of joy', 'Ad Spark', 'ad spark today', 'Spark US', 'Spark 2019'])('out: %s', (text) => expect(found(text)).toBe(0));
  it.each(['Spark often', 'a mad Spark', 'Spark USA', 'Spark 3000', 'Spark'])('in: %s', (text) => expect(found(text)).toBe(1));
});
