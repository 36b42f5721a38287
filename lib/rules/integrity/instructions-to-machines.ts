import { defineRule } from '#lib/analysis/rule.ts';
import { spanOf } from '#lib/evidence/span.ts';
import { MACHINE_INSTRUCTIONS } from '#lib/nlp/lexicon/machine-instructions.ts';

export const instructionsToMachines = defineRule({
  id: 'integrity/instructions-to-machines',
  kind: 'context',
  severity: 'medium',
  title: 'A sentence is addressed to a machine that reads the profile',
  why: 'A text that tells a screening program what to conclude was not written for the person who hires.',
  innocent: [
    'A template or an advice page put it there, and the person did not notice.',
    'It is meant as a joke about screening programs.',
  ],
  questions: ['probe-instructions'],
  requires: [],

  *check({ textIndex }) {
    for (const place of textIndex.places) {
      for (const sentence of place.sentences) {
        if (!MACHINE_INSTRUCTIONS.some((pattern) => pattern.test(place.text.slice(sentence.start, sentence.end)))) continue;
        const where = place.where === 'hidden' ? 'Text that a person would not see' : 'A sentence';
        yield { message: `${where} tells a machine how to judge this profile`, spans: [spanOf(place, sentence)], slots: {} };
      }
    }
  },
});
