import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exercises } from '#lib/questions/exercises/index.ts';

const DEMONSTRATIONS = join(import.meta.dirname, 'demonstrations');
/** Their faults need a library that is not part of Python; they are compiled only. */
const NEED_A_LIBRARY = [
  ['review-array-statistics', 'numpy'],
  ['review-camera-loop', 'cv2'],
  ['review-churn-training', 'sklearn'],
  ['review-orders-page', 'django'],
  ['review-sales-frame', 'pandas'],
  ['review-turnover-job', 'pyspark'],
] as const;

const coded = exercises.flatMap((exercise) =>
  exercise.kind !== 'design' && exercise.code ? [{ id: exercise.id, code: exercise.code }] : [],
);
const codeOf = (id: string) => coded.find((exercise) => exercise.id === id)?.code ?? '';
const demonstrated = readdirSync(DEMONSTRATIONS).map((file) => file.replace(/\.py$/, ''));

const place = mkdtempSync(join(tmpdir(), 'exercises-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const python = (args: readonly string[], cwd = place) =>
  spawnSync('python3', args, {
    cwd,
    encoding: 'utf8',
    timeout: 25_000,
    env: { ...process.env, PYTHONPATH: cwd, PYTHONDONTWRITEBYTECODE: '1' },
  });
const started = python(['--version']);
const absent =
  started.error?.message ?? (started.status === 0 ? undefined : `python3 --version ended with ${started.status}: ${started.stderr}`);

it('shows the faults of every exercise with code, or names the library that this needs', () => {
  const libraries = NEED_A_LIBRARY.map(([id]) => id);
  expect([...demonstrated, ...libraries].sort()).toEqual(coded.map(({ id }) => id).sort());
  expect(NEED_A_LIBRARY.filter(([id, library]) => !new RegExp(`^(?:from|import) ${library}\\b`, 'm').test(codeOf(id)))).toEqual([]);
});

if (absent) {
  it(`runs no Python here: ${absent}`, () => expect(absent).toMatch(/ENOENT|EACCES|python3/));
} else {
  describe(`the code of the exercises, in ${started.stdout.trim()}`, () => {
    it('compiles', () => {
      for (const { id, code } of coded) writeFileSync(join(place, `${id}.py`), code);
      const compiled = python(['-m', 'py_compile', ...coded.map(({ id }) => `${id}.py`)]);
      expect([compiled.status, compiled.stderr]).toEqual([0, '']);
    });

    it('would not compile with a slip in it', () => {
      writeFileSync(join(place, 'slip.py'), codeOf('review-basket-defaults').replace('basket=[]):', 'basket=[])'));
      expect(python(['-m', 'py_compile', 'slip.py'])).toMatchObject({ status: 1, stderr: expect.stringContaining('SyntaxError') });
    });

    it.each(demonstrated)('has the faults that are told of %s', (id) => {
      expect(demonstrate(id, codeOf(id))).toEqual([0, '']);
    });

    it('would not pass for faulty once it is repaired', () => {
      const repaired = codeOf('debugging-second-sum').replace('= readings(path)', '= list(readings(path))');
      expect(demonstrate('debugging-second-sum', repaired)).toEqual([1, expect.stringContaining('AssertionError')]);
    });
  });
}

/** How the demonstration of an exercise ends on this code. */
function demonstrate(id: string, code: string): [status: number | null, errors: string] {
  const folder = join(place, `run-${id}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'exercise.py'), code);
  const { status, stderr } = python([join(DEMONSTRATIONS, `${id}.py`)], folder);
  return [status, stderr];
}
