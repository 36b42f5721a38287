/** Longest line, in UTF-16 units: far above the largest reading. */
const LONGEST_LINE = 64_000_000;

export class LineTooLong extends Error {
  override name = 'LineTooLong';
}

/**
 * The lines of a file, one after the other, without its being one text. `told` hears how many bytes are read.
 * @throws {LineTooLong} where a line has no end
 */
export async function* linesOf(file: Blob, told: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let bytes = 0;
  let pieces: string[] = [];
  let held = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const [first = '', ...further] = decoder.decode(chunk.value, { stream: true }).split('\n');
      bytes += chunk.value.byteLength;
      told(bytes);
      pieces.push(first);
      held += first.length;
      if (held > LONGEST_LINE) throw new LineTooLong();
      for (const piece of further) {
        yield pieces.join('').replace(/\r$/u, '');
        pieces = [piece];
        held = piece.length;
      }
    }
    yield pieces.join('') + decoder.decode();
  } finally {
    await reader.cancel();
  }
}
