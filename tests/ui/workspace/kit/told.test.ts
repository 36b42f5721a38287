import { describe, expect, it } from 'vitest';
import { toldIn } from '#lib/ui/workspace/kit/told.ts';
import { pyTorch, sageMaker, sampleProfile } from '#tests/ui/sample-report.ts';

describe('toldIn', () => {
  it('gives a quote in its sentence, with the job and its dates', () => {
    expect(toldIn(sampleProfile, sageMaker)).toBe(
      'Deployed demand models on AWS SageMaker for nine depots (Halden Freight, Mar 2014 – Aug 2016)',
    );
  });

  it('ends with the sentence', () => {
    expect(toldIn(sampleProfile, pyTorch)).toBe('Expert in PyTorch, TensorFlow and MLOps at scale. (About)');
  });

  it('looks up nothing of another source in this profile', () => {
    expect(toldIn(sampleProfile, { ...sageMaker, source: 'a résumé' })).toBe('AWS SageMaker (another source)');
  });
});
