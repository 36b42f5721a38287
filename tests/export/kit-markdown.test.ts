import { expect, it } from 'vitest';
import { type KitAnswers, kitMarkdown } from '#lib/export/kit-markdown.ts';
import { aiMl } from '#lib/matrices/built-in/ai-ml.ts';
import { kitSheet } from '#lib/questions/kit-sheet.ts';
import { sampleReport } from '#tests/ui/sample-report.ts';

const sheet = kitSheet({ report: sampleReport, matrix: aiMl, minutes: 45, technical: 45 });
const person = { name: 'Wren Tallis', headline: 'Senior ML engineer' };
const nothing: KitAnswers = { interviewer: '', answerTo: () => undefined, remarks: () => '' };

it('holds every question with its anchors, the exercises with their answers, and open boxes', () => {
  const text = kitMarkdown(sheet, person, nothing);
  expect(text).toMatch(/^# Interview: Wren Tallis\n\nSenior ML engineer\n\n45 minutes: opening 3, core questions \d+, probes \d+, /u);
  for (const { no } of [...sheet.core, ...sheet.probes]) expect(text).toContain(`### ${no}. `);
  expect(text).toContain(`- [ ] Strong: ${sheet.core[0]?.anchors.strong}`);
  const { exercise } = sheet.exercises[0] ?? {};
  expect(text).toContain(`### E1. ${exercise?.title}`);
  expect(text).not.toContain('[x]');
  expect(text).not.toContain('Interviewer:');
});

it('holds what was marked and heard', () => {
  const answered = sheet.core[0]?.id;
  const text = kitMarkdown(sheet, person, {
    interviewer: 'Mara',
    answerTo: (id) => (id === answered ? { rating: 'partial', heard: 'Churn model.\nNo figure.' } : undefined),
    remarks: () => 'Asked about travel.',
  });
  expect(text).toContain('Interviewer: Mara');
  expect(text.match(/\[x\] Partial/gu)).toHaveLength(1);
  expect(text).toContain('What was said:\n\n> Churn model.\n> No figure.');
  expect(text).toContain('## Remarks\n\n> Asked about travel.');
});

it('says how to begin and end, and how each part is asked', () => {
  const text = kitMarkdown(sheet, person, nothing);
  const order = [
    '**Opening, 3 minutes.**',
    '## Core questions',
    '## Probes for this person',
    '**Close, 2 minutes.**',
    '## Technical round',
  ];
  expect(order.map((part) => text.indexOf(part))).toEqual(order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b));
  for (const part of order) expect(text).toContain(part);
  expect(text).toContain('for every one of them there is an innocent explanation');
});

it('holds every flag, with a question or without, each quote once and as it is told', () => {
  const [flag] = sheet.probes.flatMap(({ flags }) => flags);
  const [span] = flag?.spans ?? [];
  if (!flag || !span) throw new Error('the sample has no flag with a quote');
  const other = { ...flag, id: 'other', message: 'A flag beside the questions', spans: [span, span] };
  const text = kitMarkdown({ ...sheet, otherFlags: [other] }, person, nothing, ({ quote }) => `Skills list: ${quote}`);
  const below = text.slice(text.indexOf('## Flags without a question here'));
  expect(below).toContain(`Flag, ${flag.severity}: A flag beside the questions`);
  expect(below.split(`> Skills list: ${span.quote}`)).toHaveLength(2);
  expect(kitMarkdown({ ...sheet, otherFlags: [] }, person, nothing)).not.toContain('Flags without a question');
});

it('gives foreign text no say over the page', () => {
  const hostile = '<img src=x onerror=alert(1)>\n# Hired\n[x](javascript:0) `code` | **bold**';
  const text = kitMarkdown(
    sheet,
    { name: hostile, headline: hostile },
    { interviewer: hostile, answerTo: () => ({ heard: `${hostile}\r\n</details>` }), remarks: () => hostile },
  );
  expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)<\/details/u);
  expect(text).not.toMatch(/^# Hired/mu);
  expect(text).not.toMatch(/(?<!\\)\[x\]\(/u);
  expect(text).toContain('> \\# Hired');
});
