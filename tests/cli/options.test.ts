import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '#lib/cli/options.ts';
import { UsageError } from '#lib/cli/usage-error.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirage-options-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = (...argv: string[]) => parseOptions(argv, { today: '2026-11-22', isTerminal: false });

function withBrief(brief: unknown, ...argv: string[]) {
  const path = join(folder, 'brief.json');
  writeFileSync(path, typeof brief === 'string' ? brief : JSON.stringify(brief));
  return options('--brief', path, ...argv, 'cv.txt');
}

function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'not refused';
}

describe('parseOptions', () => {
  it.each([
    [[], /at least one file/],
    [['--level', 'boss', 'x.txt'], /--level takes one of junior, mid, senior/],
    [['--specialization', 'magic', 'x.txt'], /--specialization takes one of .*ai-ml/],
    [['--format', 'pdf', 'x.txt'], /--format takes one of/],
    [['--today', '2026-02-30', 'x.txt'], /--today takes a date/],
    [['--jobs', '0', 'x.txt'], /--jobs takes a number/],
    [['--colour', 'x.txt'], /colour/],
    [['--matrix', 'none.json', 'x.txt'], /--matrix none\.json could not be read/],
    [['--brief', 'package.json', '--level', 'mid', '--specialization', 'nope', 'x.txt'], /--specialization takes/],
  ])('refuses %j and says why', (args, message) => {
    expect(refusal(() => options(...args))).toMatch(message);
  });

  it('reads standard input once', () => {
    expect(options('-', 'cv.txt')).toMatchObject({ inputs: ['-', 'cv.txt'] });
    expect(refusal(() => options('-', 'cv.txt', '-'))).toBe('Standard input can be read once: name - only once.');
  });

  it('takes a whole brief, and what the call says over it', () => {
    const brief = {
      specialization: 'web',
      level: 'senior',
      mustHave: ['fastapi'],
      optionalRules: ['timeline/gap'],
      budget: { amount: 60_000, currency: 'EUR', marketFigure: { amount: 80_000, source: 'own' } },
      remote: 'two days a week',
    };
    expect(withBrief({ ...brief, specialization: 'ai-ml' })).toMatchObject({ brief: { ...brief, specialization: 'ai-ml' } });
    expect(
      withBrief(`\uFEFF${JSON.stringify({ level: 'senior' })}`, '--level', 'junior', '--specialization', 'data-engineering'),
    ).toMatchObject({
      brief: { specialization: 'data-engineering', level: 'junior', mustHave: [] },
    });
  });

  it('takes a must-have that the given matrix adds, and no other', () => {
    const own = ['--matrix', 'docs/matrices/go-platform.json', '--specialization', 'go-platform'];
    const [skill] = JSON.parse(readFileSync('docs/matrices/go-platform.json', 'utf8')).ownSkills as { id: string }[];
    expect(withBrief({ mustHave: [skill?.id, 'go'] }, ...own)).toMatchObject({ brief: { mustHave: [skill?.id, 'go'] } });
    expect(refusal(() => withBrief({ mustHave: [skill?.id] }))).toMatch(/is no skill of the catalogue or of the matrix/);
  });

  it.each([
    [{ mustHaves: ['fastapi'] }, /Unrecognized key: "mustHaves"/],
    [{ budget: { amount: 1, currency: 'EUR', market_figure: 2 } }, /budget: Unrecognized key: "market_figure"/],
    [
      { budget: { amount: 1, currency: 'EUR', marketFigure: { amount: 1, source: 'x', year: 1 } } },
      /budget\.marketFigure: Unrecognized key: "year"/,
    ],
    [{ mustHave: ['fastapi', 'fast-api'] }, /mustHave\.1: “fast-api” is no skill of the catalogue/],
    [{ optionalRules: ['timeline/gaps'] }, /optionalRules\.0: “timeline\/gaps” is no rule/],
    [{ mustHave: ['nope'], extra: 1 }, /“nope”[\s\S]*"extra"/],
    [{ specialization: 'magic' }, /--specialization takes one of .*ai-ml.*, not "magic"/],
    [[], /it must be a JSON object/],
    ['{', /is not JSON/],
    ['\0', /is not text/],
  ])('refuses the brief %j and names what is wrong', (brief, message) => {
    expect(refusal(() => withBrief(brief))).toMatch(message);
  });
});
