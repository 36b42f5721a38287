import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { RESUME } from './task.ts';

const start = (...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['lib/cli/screen.ts', '--today', '2026-11-22', ...args, '-']);
const line = (id: string): string => `${JSON.stringify({ id, text: RESUME })}\n`;

async function stderrOf({ stderr }: ChildProcessWithoutNullStreams): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stderr.setEncoding('utf8')) chunks.push(String(chunk));
  return chunks.join('');
}

describe('screen in a pipe', () => {
  it.each(['1', '2'])('answers a line before the next one is sent, with --jobs %s', async (jobs) => {
    const child = start('--jobs', jobs);
    const rows = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(line(id));
      expect(JSON.parse(String((await rows.next()).value))).toMatchObject({ input: id, profile: { work: [{ name: 'Fjord Freight' }] } });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends with 1 and without a word where its reader leaves', async () => {
    const child = start('--jobs', '1');
    const stderr = stderrOf(child);
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.end(line('a').repeat(20));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(await stderr).toBe('');
  });
});
