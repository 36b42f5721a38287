import { describe, expect, it } from 'vitest';
import { readPdf } from '#lib/files/pdf/read-pdf.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import { box, buildPdf, text } from './build-pdf.ts';

const RESUME = [
  text(50, 60, 'Wanda Osei', { size: 22, bold: true }),
  text(50, 100, 'EXPERIENCE'),
  text(50, 120, 'Data Engineer, Quarry Freight Ltd, 2021 - Present'),
  text(50, 140, 'Wrote loads in Python for planners of the yard.'),
];
const KEYWORDS = 'Kubernetes Rust SageMaker LangChain';

async function draftWith(...marks: string[]): Promise<ProfileDraft> {
  const outcome = await readPdf(buildPdf([{ marks: [...RESUME, ...marks] }]));
  if (outcome.kind !== 'profile') throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.draft;
}

describe('text that nobody sees', () => {
  it.each([
    ['white on the white page', 'in the colour of what is behind it', [text(50, 160, KEYWORDS, { colour: '#ffffff' })]],
    ['nearly white', 'in the colour of what is behind it', [text(50, 160, KEYWORDS, { colour: '#fbfbfb' })]],
    [
      'dark on a box of the same colour',
      'in the colour of what is behind it',
      [box(40, 145, 400, 30, '#203040'), text(50, 160, KEYWORDS, { colour: '#203040' })],
    ],
    ['very small', 'in letters of 1 pt', [text(50, 160, KEYWORDS, { size: 1 })]],
    ['without paint', 'in letters without paint', [text(50, 160, KEYWORDS, { mode: 3 })]],
    ['beside the page', 'off the page', [text(700, 160, KEYWORDS)]],
    ['below the page', 'off the page', [text(50, 900, KEYWORDS)]],
    ['below a box', 'below something that is painted over it', [text(50, 160, KEYWORDS), box(40, 145, 500, 30, '#ffffff')]],
    ['cut off', 'in a part that is cut off', [`q 0 0 10 10 re W n ${text(50, 160, KEYWORDS)} Q`]],
  ])('is told apart where it is %s', async (_, how, marks) => {
    const { hidden, ...rest } = await draftWith(...marks);
    expect(hidden).toEqual([{ text: KEYWORDS, where: `page 1, ${how}` }]);
    expect(JSON.stringify(rest)).not.toMatch(/Kubernetes|SageMaker/);
  });

  it.each([
    ['white on a dark box', [box(40, 145, 400, 30, '#203040'), text(50, 160, KEYWORDS, { colour: '#ffffff' })]],
    ['pale grey', [text(50, 160, KEYWORDS, { colour: '#b0b0b0' })]],
    ['small print', [text(50, 160, KEYWORDS, { size: 5 })]],
    ['on a box that was painted before it', [box(40, 145, 500, 30, '#ffffff'), text(50, 160, KEYWORDS)]],
    ['drawn with its outline only', [text(50, 160, KEYWORDS, { mode: 1, colour: '#ffffff' })]],
    [
      'white inside of a round shape of unknown outline',
      [`0 0 0 rg 40 600 m 500 600 500 650 40 650 c f`, text(60, 160, KEYWORDS, { colour: '#ffffff' })],
    ],
  ])('is not meant where it is %s', async (_, marks) => {
    const draft = await draftWith(...marks);
    expect(draft.hidden).toBeUndefined();
    expect(draft.work?.[0]?.summary).toContain(KEYWORDS);
  });

  it('leaves out what stands at the same page visibly too, and what is too short to tell anything', async () => {
    const shadow = text(50.5, 140.5, 'Wrote loads in Python for planners of the yard.', { colour: '#ffffff' });
    expect((await draftWith(shadow, text(50, 300, 'ab', { mode: 3 }))).hidden).toBeUndefined();
  });
});
