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
