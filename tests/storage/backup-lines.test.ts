import { expect, it } from 'vitest';
import { linesOf } from '#lib/storage/backup-lines.ts';

const busyFor = (milliseconds: number): void => {
  for (const start = performance.now(); performance.now() - start < milliseconds; );
};

it('a file whose lines take long to check lets others have their turn', async () => {
  const lines = Array.from({ length: 100 }, (_, n) => `line ${n}`);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const read: string[] = [];
  for await (const line of linesOf(new Blob([lines.join('\n')]), () => undefined)) {
    read.push(line);
    busyFor(2);
  }
  clearInterval(timer);
  expect(read).toEqual(lines);
  expect(turns).toBeGreaterThanOrEqual(2);
});
