import { expect, it } from 'vitest';
import { type KitAnswers, kitMarkdown } from '#lib/export/kit-markdown.ts';
import { aiMl } from '#lib/matrices/built-in/ai-ml.ts';
import { exerciseById } from '#lib/questions/exercises/index.ts';
import { kitSheet } from '#lib/questions/kit-sheet.ts';
import { KIT_WORDS } from '#lib/questions/kit-words.ts';
import { sampleReport } from '#tests/ui/sample-report.ts';

const sheet = kitSheet({ report: sampleReport, matrix: aiMl, minutes: 45, technical: 45 });
const person = { name: 'Wren Tallis', headline: 'Senior ML engineer' };
const nothing: KitAnswers = { interviewer: '', answerTo: () => undefined, answers: () => [], remarks: () => '' };

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
    answers: () => [],
    remarks: () => 'Asked about travel.',
  });
  expect(text).toContain('Interviewer: Mara');
  expect(text.match(/\[x\] Partial/gu)).toHaveLength(1);
  expect(text).toContain('What was said:\n\n> Churn model.\n> No figure.');
  expect(text).toContain('## Remarks\n\n> Asked about travel.');
});

it('holds what was answered before to questions that are not on the sheet now', () => {
  const [first] = sheet.core;
  const before = { question: 'not-on-it', text: 'What did you build last?', rating: 'not-asked' as const, heard: '' };
  const text = kitMarkdown(sheet, person, {
    ...nothing,
    answers: () => [
      { question: first?.id ?? '', text: 'On the sheet', rating: 'weak', heard: 'No.' },
      before,
      { ...before, question: 'nor-this', text: 'Why\nthat?', rating: undefined, heard: 'Said at length.\nTwice.' },
      { ...before, question: 'cleared', text: 'Neither marked nor heard', rating: undefined },
    ],
  });
  const below = text.slice(text.indexOf('## Answered before'));
  expect(below).toContain('### What did you build last?\n\nMarked: Not asked\n\n### Why that?\n\nNot marked');
  expect(below).toContain('What was said:\n\n> Said at length.\n> Twice.');
  expect(below).not.toMatch(/On the sheet|Neither marked/u);
  expect(kitMarkdown(sheet, person, nothing)).not.toContain('Answered before');
});

it('says why a technical round holds no exercise, as the sheet does', () => {
  const without = { ...sheet, exercises: [] };
  const told = (hasExercises: boolean): string => kitMarkdown({ ...without, hasExercises }, person, nothing, { hasTechnical: true });
  expect(told(true)).toContain(`## Technical round\n\n${KIT_WORDS.longerRound}`);
  expect(told(false)).toContain(`## Technical round\n\n${KIT_WORDS.noExercise}`);
  expect(kitMarkdown(without, person, nothing)).not.toContain('Technical round');
});

it('tells the interviewer how an exercise is held', () => {
  const exercise = exerciseById.get('debugging-silent-workers');
  if (!exercise?.howTo) throw new Error('the exercise says how it is held');
  const text = kitMarkdown({ ...sheet, exercises: [{ no: 'E1', about: 'Faults', exercise }] }, person, nothing);
  expect(text).toContain(`For the interviewer alone: ${exercise.howTo}`);
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
  const text = kitMarkdown({ ...sheet, otherFlags: [other] }, person, nothing, { told: ({ quote }) => `Skills list: ${quote}` });
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
    {
      interviewer: hostile,
      answerTo: () => ({ heard: `${hostile}\r\n</details>` }),
      answers: () => [{ question: 'gone', text: hostile, heard: hostile }],
      remarks: () => hostile,
    },
  );
  expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)<\/details/u);
  expect(text).not.toMatch(/^# Hired/mu);
  expect(text).not.toMatch(/(?<!\\)\[x\]\(/u);
  expect(text).toContain('> \\# Hired');
});
