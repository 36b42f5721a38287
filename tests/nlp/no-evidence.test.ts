import { describe, expect, it } from 'vitest';
import { gradesOf } from '#lib/nlp/mention-strength.ts';
import { sentencesOf } from '#lib/nlp/phrases.ts';
import { EVIDENCE, NO_EVIDENCE, OPEN } from './evidence-sentences.ts';

/** Whether each word in asterisks counts as used. */
function counted(marked: string, role?: string): boolean[] {
  const text = marked.replaceAll('*', '');
  const mentions = [...marked.matchAll(/\*([^*]+)\*/gu)].map(({ index, 1: word = '' }, i) => ({
    start: index - i * 2,
    end: index - i * 2 + word.length,
  }));
  return sentencesOf(text).flatMap((sentence) => {
    const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return gradesOf(text, sentence, inside, role ? new Set([role]) : undefined).map(({ strength }) => strength === 'strong');
  });
}

describe('plans, wishes and the work of others', () => {
  it.each(NO_EVIDENCE)('no evidence: %s', (marked) => expect(new Set(counted(marked))).toEqual(new Set([false])));
  it.each(EVIDENCE)('evidence: %s', (marked) => expect(new Set(counted(marked))).toEqual(new Set([true])));
  it.each(OPEN)('not told apart yet: %s', (marked) => expect(counted(marked)).toContain(true));

  it('knows the team of the title as one’s own', () => {
    expect(counted('The platform team ran *Prometheus*', 'platform')).toEqual([true]);
    expect(counted('The platform team ran *Prometheus*', 'web')).toEqual([false]);
  });

  it.each(['Planned to introduce *Kafka*, ', '*Kafka* was planned by the vendor ', 'will move *Kafka* and did not '])(
    'grades each where “%s” goes on and on',
    (unit) => expect(counted(unit.repeat(1_000))).toHaveLength(1_000),
  );
});
