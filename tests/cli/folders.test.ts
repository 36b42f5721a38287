import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '#lib/cli/folders.ts';
import type { Input } from '#lib/cli/inputs.ts';
import { pathProblem } from '#lib/cli/path-problem.ts';
import { screenOne } from '#lib/cli/screen-one.ts';
import { RESUME, TASK } from './task.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirage-folders-'));
  mkdirSync(join(folder, 'many', 'deeper'), { recursive: true });
  mkdirSync(join(folder, 'empty', 'within'), { recursive: true });
  for (const name of ['a.TXT', 'b.text', 'c.markdown', 'e.docx', 'x.png', '.hidden']) writeFileSync(join(folder, 'many', name), RESUME);
  writeFileSync(join(folder, 'many', 'd.pdf'), '%PDF-1.7\n\0\0');
  writeFileSync(join(folder, 'many', 'deeper', 'f.txt'), RESUME);
  writeFileSync(join(folder, 'empty', 'within', 'x.png'), '');
  writeFileSync(join(folder, 'elsewhere'), RESUME);
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'many', 'g-link.txt'));
  symlinkSync(join(folder, 'gone'), join(folder, 'many', 'h-broken.txt'));
  symlinkSync(join(folder, 'empty'), join(folder, 'many', 'i-folder'));
  symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = (name: string): Input[] => [...filesOf(name)];
const rowOf = async (name: string) => {
  const [input] = list(name);
  if (!input) throw new Error('no input');
  const row = await screenOne(input, TASK);
  return 'error' in row ? row.error : row;
};

describe('filesOf', () => {
  it('lists every kind that résumés come in, links to files too, in a fixed order', () => {
    const names = list(join(folder, 'many')).map(({ input }) => String(input).slice(folder.length + 6));
    expect(names).toEqual(['a.TXT', 'b.text', 'c.markdown', 'd.pdf', 'deeper/f.txt', 'e.docx', 'g-link.txt', 'h-broken.txt', 'i-folder']);
  });

  it('keeps the name of the folder as it was given', () => {
    const inputs = (name: string) => list(name).map(({ input }) => input);
    expect(inputs(`${folder}/./many/`)[0]).toBe(`${folder}/./many/a.TXT`);
    expect(inputs(`${folder}/./many`)[0]).toBe(`${folder}/./many/a.TXT`);
  });

  it('does not pass over a folder in which there is nothing to read', () => {
    const name = join(folder, 'empty');
    expect(list(name)).toEqual([
      {
        input: name,
        error: {
          code: 'not-found',
          message: `There is nothing to read in ${name}. Put in .pdf, .docx, .txt, .md, .json or saved .html files.`,
        },
      },
    ]);
  });

  it('says that a link leads to a folder, and to nothing', async () => {
    const linked = list(join(folder, 'many')).at(-1);
    expect(linked).toMatchObject({
      error: { code: 'not-found', message: expect.stringMatching(/is a link to a folder\. Name that folder/) },
    });
    expect(await rowOf(join(folder, 'many', 'h-broken.txt'))).toMatchObject({ code: 'not-found' });
  });

  it('turns a name that cannot be looked up into its own error', async () => {
    expect(list('x'.repeat(5_000))).toMatchObject([
      { error: { code: 'not-found', message: expect.stringMatching(/^There is no file x{60}…: the name is too long/) } },
    ]);
    expect(await rowOf(join(folder, 'loop.txt'))).toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/link that leads back to itself/),
    });
    expect(await rowOf(join(folder, 'none.txt'))).toEqual({
      code: 'not-found',
      message: `There is no file ${folder}/none.txt. Check the spelling.`,
    });
    expect(await rowOf('/dev/null')).toMatchObject({ code: 'not-found', message: expect.stringMatching(/is not a file/) });
  });

  it('refuses a kind that is not read and says which are', async () => {
    const name = join(folder, 'old.odt');
    writeFileSync(name, RESUME);
    expect(await rowOf(name)).toEqual({
      code: 'unsupported-type',
      message: '.odt files are not read yet. Use .pdf, .docx, .txt, .md or .json (JSON Resume), or paste the text.',
    });
  });

  it.each(['d.pdf', 'e.docx'])('says that %s is damaged', async (name) => {
    expect(await rowOf(join(folder, 'many', name))).toMatchObject({ code: 'malformed' });
  });

  it('reads a linked file under the name of the link', async () => {
    expect(await rowOf(join(folder, 'many', 'g-link.txt'))).toMatchObject({ profile: { source: { fileName: 'g-link.txt' } } });
  });
});

describe('pathProblem', () => {
  it.each([
    ['EACCES', 'not-found', 'You are not permitted to read cv.txt. Change its permissions and try again.'],
    ['EISDIR', 'not-found', 'cv.txt is a folder where a file is needed. Name the folder as an input instead.'],
    ['EIO', 'malformed', "cv.txt could not be read (EIO). Copy it to this machine's disk and try again."],
  ])('says what %s means', (code, kind, message) => {
    expect(pathProblem('cv.txt', Object.assign(new Error('x'), { code }))).toEqual({ code: kind, message });
  });
});
