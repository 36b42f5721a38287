/** Longest line, in UTF-16 units: far above the largest reading. */
const LONGEST_LINE = 64_000_000;

/** Milliseconds after which others have their turn: a file that is read faster than it is checked would let nothing else happen meanwhile. */
const TURN = 30;

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
  let since = performance.now();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const [first = '', ...further] = decoder.decode(chunk.value, { stream: true }).split('\n');
      bytes += chunk.value.byteLength;
      told(bytes);
      pieces.push(first);
      held += first.length;
      if (held > LONGEST_LINE) throw new LineTooLong();
      for (const piece of further) {
        if (performance.now() - since > TURN) {
          await othersTurn();
          since = performance.now();
        }
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

const othersTurn = (): Promise<void> =>
  new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      settle();
    };
    port2.postMessage(undefined);
  });
