import { describe, expect, it } from 'vitest';
import { gradesOf, type MentionStrength, strengthsOf } from '#lib/nlp/mention-strength.ts';

/** A text without its asterisks, and the words that stood between them. */
function parted(marked: string) {
  const text = marked.replaceAll('*', '');
  const mentions = [...marked.matchAll(/\*([^*]+)\*/gu)].map((match, i) => {
    const start = match.index - i * 2;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
  return { text, sentence: { start: 0, end: text.length }, mentions };
}

/** The strength of each word in asterisks. */
function grade(marked: string): MentionStrength[] {
  const { text, sentence, mentions } = parted(marked);
  return strengthsOf(text, sentence, mentions);
}

/** The deed that each word in asterisks stands in, as `kind words`. */
function deeds(marked: string): (string | undefined)[] {
  const { text, sentence, mentions } = parted(marked);
  return gradesOf(text, sentence, mentions).map(({ deed }) => deed && `${deed.kind} ${text.slice(deed.start, deed.end)}`);
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
    'I learned a lot about ferries there. *Django* it was',
    'Was part of the team for a year: wrote the API in *Django*',
    'Assisted with releases and rewrote the search in *Flask*',
    'Familiar with the desk, then ran the *Kafka* cluster',
    'Contributed to *Airflow*: two operators',
    'Contributed to the *Django* ORM',
    'Supported forty teams on *Kubernetes*',
    'Took over the site that an agency built in *Django*',
    'The vendor built the portal in *Django*, and I have run it since',
    'We moved the booking system to *Django*',
    'Seven short posts for two bakeries. Mainly *Python*, *MySQL* and *Celery*',
    'Rota and payroll of a zoo. Everything in *Django*, *Redis* and *Vue*',
    '*Prefect*; contracts with 31 vineyards; *pytest*, *Jenkins*',
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
    'Mostly *Python*, *Django*, *Kafka*',
    '*Python* 3, *Django* 4, *Kafka* 2',
    'Courses in *PyTorch* and *TensorFlow*',
    'Helped build the importer in *Django*',
    'Helped to migrate the loads to *Airflow*',
    'Contributed to the introduction of *Kafka*',
    'Supported the migration to *Snowflake*',
    'Assisted in building and deploying *Kafka*',
    'Was part of the team that introduced *Spark*',
    'Mitarbeit an der Umstellung auf *Kafka*',
    'Participé en la migración a *Django*',
    'Participation à la mise en place de *Kafka*',
    'Participei na migração para *Django*',
    'Meegewerkt aan de invoering van *Kafka*',
    'The vendor built the portal in *Django*',
    'The *Kafka* cluster was run by another team',
  ])('weak: %s', (marked) => expect(new Set(grade(marked))).toEqual(new Set(['weak'])));

  it.each([
    'No production experience with *PyTorch*',
    'I would like to work with *PyTorch*',
    'Looking to move into *Spark*',
    'Chose threads instead of *asyncio*',
  ])('none: %s', (marked) => expect(new Set(grade(marked))).toEqual(new Set(['none'])));

  it('gives each mention the verb of its own clause', () => {
    expect(deeds('Built the API in *Django* and tested it with *pytest*')).toEqual(['built Built', 'tested tested']);
    expect(deeds('Rewrote in *Flask* what the agency built in *Django*')).toEqual(['migrated Rewrote', 'migrated Rewrote']);
    expect(deeds('The *Django* site was built by our team')).toEqual(['built built']);
    expect(deeds('Helped with *Spark*; wrote *Airflow* plugins')).toEqual(['assisted Helped with', 'built wrote']);
    expect(deeds('*Django* site for 8 shops')).toEqual([undefined]);
    expect(deeds('Ran the desk. Later *Django* for a year')).toEqual([undefined]);
  });

  it('speaks of what follows the cue, not of what stands before it', () => {
    expect(grade('Wrote the API in *Django*, assisted with *React*')).toEqual(['strong', 'weak']);
    expect(grade('*Celery* queues instead of *cron*, with *Redis*')).toEqual(['strong', 'none', 'strong']);
  });

  it('keeps apart what a stop divides', () => {
    expect(deeds('Built the feed! The desk uses *Django*')).toEqual([undefined]);
    expect(deeds('Built the feed, where the desk uses *Django*')).toEqual(['built Built']);
  });

  it.each(['Built *Python*, ', 'building *Python* and ', 'contractors built *Python* that '])(
    'comes to an end where “%s” goes on and on',
    (marked) => {
      const { text, sentence, mentions } = parted(marked.repeat(3_000));
      expect(gradesOf(text, sentence, mentions)).toHaveLength(3_000);
    },
  );
});
