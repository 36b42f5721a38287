import { decode, UNDECODABLE } from '#lib/files/decode.ts';
import type { Input } from './inputs.ts';
import { pathProblem } from './path-problem.ts';

/** Bytes. */
const LONGEST_LINE = 20_000_000;
const LINE_FEED = 0x0a;
const ERRORS = {
  long: { code: 'too-large', message: 'The line is over 20 MB. Send only the profile itself, without attachments.' },
  binary: { code: 'malformed', message: UNDECODABLE.message ?? '' },
} as const;

/** The lines of a stream as they come, numbered from 1, blank ones left out. Only a line feed ends a line; a longer line than 20 MB is not kept. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  let number = 0;
  let line = startLine();
  try {
    for await (const chunk of stream) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        line.add(chunk.subarray(from, end));
        number += 1;
        yield* line.inputs(number);
        line = startLine();
        from = end + 1;
      }
      line.add(chunk.subarray(from));
    }
    yield* line.inputs(number + 1);
  } catch (error) {
    yield { input: '-', error: pathProblem('-', error) };
  }
}

function startLine() {
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    add(part: Uint8Array): void {
      size += part.length;
      if (size > LONGEST_LINE) parts = [];
      else parts.push(part);
    },
    /** The finished line, or nothing where it is blank. */
    *inputs(input: number): Generator<Input> {
      if (size > LONGEST_LINE) return yield { input, error: ERRORS.long };
      const line = decode(Buffer.concat(parts))?.trim();
      if (line === undefined) yield { input, error: ERRORS.binary };
      else if (line) yield { input, line };
    },
  };
}
