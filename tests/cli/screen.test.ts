import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '#lib/analysis/schema.ts';
import { ENGINE_VERSION } from '#lib/analysis/version.ts';
import { profileSchema } from '#lib/profile/schema.ts';
import manifest from '#package.json' with { type: 'json' };

const RESUME = `Maren Solheim
Data engineer | 15 years of Spark
Bergen, Norway

EXPERIENCE

Data Engineer, Fjord Freight — Aug 2022 – Present
• Spark jobs on 1.2 billion rows; repartitioning cut the evening run from 6 h to 70 min.

SKILLS
Python, Spark, Kafka
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirage-lens-'));
  mkdirSync(join(folder, 'inbox', 'deeper'), { recursive: true });
  writeFileSync(join(folder, 'maren.txt'), RESUME);
  writeFileSync(join(folder, 'inbox', 'b.md'), RESUME);
  writeFileSync(
    join(folder, 'inbox', 'a.json'),
    JSON.stringify({ basics: { name: 'Ola' }, work: [{ name: 'Fjord Freight', position: 'Engineer', startDate: '2020-01' }] }),
  );
  writeFileSync(join(folder, 'inbox', 'deeper', 'c.txt'), RESUME);
  writeFileSync(join(folder, 'inbox', 'picture.png'), 'not text');
  writeFileSync(join(folder, 'broken.json'), '{"basics": ');
  writeFileSync(join(folder, 'wall.html'), '<!-- {"url": "https://www.linkedin.com/"} --><title>x</title><p>nothing</p>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function screen(args: readonly string[], stdin = '') {
  const run = spawnSync(process.execPath, ['lib/cli/screen.ts', '--today', '2026-11-22', ...args], { input: stdin, encoding: 'utf8' });
  const rows = run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return { ...run, rows };
}

describe('screen', () => {
  it('reads a file into a line with the profile and the report', () => {
    const path = join(folder, 'maren.txt');
    const { rows, status, stderr } = screen(['--specialization', 'data-engineering', path]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(rows).toHaveLength(1);
    expect(rows[0].input).toBe(path);
    expect(profileSchema.parse(rows[0].profile).work).toMatchObject([
      { name: 'Fjord Freight', position: 'Data Engineer', startDate: '2022-08', current: true },
    ]);
    const report = reportSchema.parse(rows[0].report);
    expect(report.findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(
      expect.arrayContaining(['mirage/years-inflated apache-spark', 'mirage/claimed-only apache-kafka']),
    );
  });

  it('gives the same bytes each time, with any number of threads', () => {
    const args = ['--specialization', 'data-engineering', join(folder, 'inbox'), join(folder, 'inbox'), join(folder, 'inbox')];
    const one = screen(['--jobs', '1', ...args]);
    const two = screen(['--jobs', '2', ...args]);
    expect(one.rows).toHaveLength(9);
    expect(two.stdout).toBe(one.stdout);
  });

  it('opens folders in a fixed order, and leaves out what it cannot read', () => {
    const { rows, status } = screen([join(folder, 'inbox')]);
    expect(rows.map(({ input }) => input.slice(folder.length + 1))).toEqual(['inbox/a.json', 'inbox/b.md', 'inbox/deeper/c.txt']);
    expect(status).toBe(0);
  });

  it('says what is wrong with an input, reads the others, and ends with 1', () => {
    const inputs = [
      join(folder, 'none.txt'),
      join(folder, 'broken.json'),
      join(folder, 'inbox', 'picture.png'),
      join(folder, 'wall.html'),
      join(folder, 'maren.txt'),
    ];
    const { rows, status } = screen(inputs);
    expect(rows.map(({ error }) => error?.code)).toEqual([
      'not-found',
      'malformed',
      'unsupported-type',
      expect.stringMatching(/^(?:login-wall|not-a-profile)$/),
      undefined,
    ]);
    for (const { error } of rows.slice(0, 4)) expect(error.message).toMatch(/\w.*\.$/);
    expect(status).toBe(1);
  });

  it('reads JSON Lines, each named by its id or its number', () => {
    const lines = [
      JSON.stringify({ id: 'first', text: RESUME }),
      JSON.stringify({ resume: { basics: { name: 'Ola' }, work: [{ name: 'Fjord Freight', position: 'Engineer' }] } }),
      '',
      'no json',
      JSON.stringify({ id: 'nothing' }),
    ];
    const { rows, status } = screen(['-'], lines.join('\n'));
    expect(rows.map(({ input, error }) => [input, error?.code])).toEqual([
      ['first', undefined],
      [2, undefined],
      [4, 'malformed'],
      ['nothing', 'malformed'],
    ]);
    expect(status).toBe(1);
  });

  it('writes for people where that is asked for', () => {
    const text = screen(['--format', 'text', '--specialization', 'data-engineering', join(folder, 'maren.txt')]).stdout;
    expect(text).toMatch(/^Maren Solheim\nRead: /);
    expect(text).toMatch(/ {4}Data engineer \| 15 years of Spark\n {20}\^{17}\n/);
    const markdown = screen(['--format', 'markdown', join(folder, 'maren.txt')]).stdout;
    expect(markdown).toMatch(/^## Maren Solheim\n/);
  });

  it('refuses a call that is wrong with 2 and says why', () => {
    const { status, stderr, stdout } = screen(['--level', 'boss', 'x.txt']);
    expect(stderr).toBe('--level takes one of junior, mid, senior, not "boss".\nTry --help.\n');
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });

  it('tells its options and its version', () => {
    expect(screen(['--help']).stdout).toMatch(/--specialization ID/);
    expect(screen(['--version']).stdout).toBe(`${ENGINE_VERSION}\n`);
    expect(ENGINE_VERSION).toBe(manifest.version);
  });
});
