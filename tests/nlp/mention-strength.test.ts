import { describe, expect, it } from 'vitest';
import { type MentionStrength, strengthsOf } from '#lib/nlp/mention-strength.ts';

/** The strength of each word in asterisks. */
function grade(marked: string): MentionStrength[] {
  const text = marked.replaceAll('*', '');
  const mentions = [...marked.matchAll(/\*([^*]+)\*/gu)].map((match, i) => {
    const start = match.index - i * 2;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
  return strengthsOf(text, { start: 0, end: text.length }, mentions);
}

describe('strengthsOf', () => {
  it.each([
    'Built the booking site in *Django*',
    'Trained a classifier in *PyTorch* without downtime',
    'Machine learning pipelines in *PyTorch*',
    'Training on *SageMaker* with spot nodes',
    'LLM-assisted review of *Python* code',
    'Segmentation in *PyTorch*, exported to *ONNX* and *Docker*',
    'Rewrote cron jobs without downtime using *Celery*',
    'I learned there what a good log line is. *Django* it was',
    'Was part of the team for a year: wrote the API in *Django*',
  ])('strong: %s', (marked) => expect(new Set(grade(marked))).toEqual(new Set(['strong'])));

  it.each([
    'Exposure to *React*, and familiar with *Kubernetes* from the neighbours’ desk',
    'Was part of a group that was involved in rolling out *Spark*',
    'Assisted with the migration to *Django*',
    'Technologies: *Python*, *Django*, *Kafka*',
    'Environment: *Django*',
    'Worked with *JAX* a little during a hackathon',
    'Helped the infrastructure team with *Terraform*',
    'Looked on while the platform team set up the *Kafka* cluster',
    '*Python* / *Django* / *Celery*',
    'Courses in *PyTorch* and *TensorFlow*',
  ])('weak: %s', (marked) => expect(new Set(grade(marked))).toEqual(new Set(['weak'])));

  it.each([
    'No production experience with *PyTorch*',
    'I would like to work with *PyTorch*',
    'Looking to move into *Spark*',
    'Chose threads instead of *asyncio*',
  ])('none: %s', (marked) => expect(new Set(grade(marked))).toEqual(new Set(['none'])));

  it('speaks of what follows the cue, not of what stands before it', () => {
    expect(grade('Wrote the API in *Django*, assisted with *React*')).toEqual(['strong', 'weak']);
    expect(grade('*Celery* queues instead of *cron*, with *Redis*')).toEqual(['strong', 'none', 'strong']);
  });
});
