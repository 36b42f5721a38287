import { describe, expect, it } from 'vitest';
import type { Input } from '#lib/cli/inputs.ts';
import { linesOf } from '#lib/cli/json-lines.ts';
import { nameOf, screenOne } from '#lib/cli/screen-one.ts';
import { RESUME, TASK } from './task.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<Input[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  }
  const inputs: Input[] = [];
  for await (const input of linesOf(stream())) inputs.push(input);
  return inputs;
}

describe('linesOf', () => {
  it('ends a line at a line feed alone', async () => {
    expect(await read('{"a":"x\u2028y\u2029z"}\r\n{"b":\r 1}\n')).toEqual([
      { input: 1, line: '{"a":"x\u2028y\u2029z"}' },
      { input: 2, line: '{"b":\r 1}' },
    ]);
  });

  it('leaves the byte order mark and blank lines out, and numbers lines as an editor does', async () => {
    expect(await read('\uFEFF{"a":1}\n\n \r\n{"b":2}')).toEqual([
      { input: 1, line: '{"a":1}' },
      { input: 4, line: '{"b":2}' },
    ]);
  });

  it('joins what comes in pieces, a letter cut in two as well', async () => {
    const bytes = new TextEncoder().encode('{"name":"Zoë"}\n');
    expect(await read(bytes.subarray(0, 12), bytes.subarray(12))).toEqual([{ input: 1, line: '{"name":"Zoë"}' }]);
  });

  it('refuses a line over 20 MB and goes on', async () => {
    const million = 'x'.repeat(1_000_000);
    const inputs = await read(...Array<string>(21).fill(million), '\n{"b":2}\n');
    expect(inputs).toEqual([
      { input: 1, error: { code: 'too-large', message: 'The line is over 20 MB. Send only the profile itself, without attachments.' } },
      { input: 2, line: '{"b":2}' },
    ]);
  });

  it('says which line is not text', async () => {
    expect(await read('a\0b\n{"b":2}\n')).toMatchObject([{ input: 1, error: { code: 'malformed' } }, { input: 2 }]);
  });

  it('says that the stream could not be read, after what was', async () => {
    async function* broken() {
      yield new TextEncoder().encode('{"a":1}\n');
      throw Object.assign(new Error('x'), { code: 'EISDIR' });
    }
    const inputs: Input[] = [];
    for await (const input of linesOf(broken())) inputs.push(input);
    expect(inputs).toMatchObject([{ input: 1 }, { input: '-', error: { code: 'not-found' } }]);
  });
});

describe('a line', () => {
  it.each([
    ['{"id":"first"}', 'first'],
    ['{"id":0}', 0],
    ['{"id":""}', 7],
    ['{"id":null}', 7],
    ['{"text":"x"}', 7],
    ['no json', 7],
  ])('%s is named %j', (line, name) => expect(nameOf({ input: 7, line })).toBe(name));

  it('has no file name, which would be invented', async () => {
    const row = await screenOne({ input: 1, line: JSON.stringify({ text: RESUME }) }, TASK);
    if ('error' in row) throw new Error(row.error.message);
    expect(row.profile.work[0]?.name).toBe('Fjord Freight');
    expect(row.profile.source).not.toHaveProperty('fileName');
  });
});
