/** Bytes to which all compressed parts of a file but its images may grow together. */
const MAX_INFLATED = 80_000_000;
/** Bytes of one part in an older compression, which the library unpacks by a thousand times or more. */
const MAX_OLDER = 300_000;
const MAX_STREAMS = 50_000;
/** Longest dictionary before a stream that is looked at. */
const MAX_DICTIONARY = 4_000;

const OLDER = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/;

/** Whether a file unpacks to more than any résumé holds, as one does that is made to exhaust the memory. Images are never unpacked whole. */
export async function inflatesTooFar(bytes: Uint8Array): Promise<boolean> {
  const text = new TextDecoder('latin1').decode(bytes);
  let left = MAX_INFLATED;
  let count = 0;
  let end = 0;
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    if (end < index) end = endOfStream(text, index);
    const dictionary = dictionaryBefore(text, index);
    const data = bytes.subarray(index + keyword.length, endOfData(text, end));
    count += 1;
    if (count > MAX_STREAMS || (OLDER.test(dictionary) && data.length > MAX_OLDER)) return true;
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    left -= await inflatedSize(data, dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0, left);
    if (left < 0) return true;
  }
  return false;
}

function dictionaryBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MAX_DICTIONARY), at);
  return before.slice(Math.max(0, before.lastIndexOf('obj')));
}

/** Where the keyword behind the data stands; a file that was cut off ends there. */
function endOfStream(text: string, from: number): number {
  const end = text.indexOf('endstream', from);
  return end < 0 ? text.length : end;
}

/** Before the line end that parts the data from the keyword behind it. */
const endOfData = (text: string, end: number): number => end - (/\r?\n?$/.exec(text.slice(end - 2, end))?.[0].length ?? 0);

/** Bytes that come out of so many decompressors, one after the other; counting ends above `most`, and a damaged one within another is refused. */
async function inflatedSize(data: Uint8Array, layers: number, most: number): Promise<number> {
  if (layers === 0) return 0;
  let stream: ReadableStream<Uint8Array<ArrayBuffer>> = inPieces(data);
  for (let layer = 0; layer < Math.min(layers, 3); layer++) stream = stream.pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done && size <= most; part = await reader.read()) size += part.value.length;
  } catch {
    return layers > 1 ? Number.POSITIVE_INFINITY : size;
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return size;
}

/** Bytes that are unpacked at a time: what an error behind them throws away is no more than they unpack to. */
const PIECE = 4_096;

function inPieces(data: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < data.length) controller.enqueue(new Uint8Array(data.subarray(at, at + PIECE)));
      else controller.close();
      at += PIECE;
    },
  });
}
