import { grown } from './grown.ts';

const PAGE_BITS = 18;
const PAGE = 1 << PAGE_BITS;
const WITHIN_PAGE = PAGE - 1;

/** Bytes of the first part of a list, of the largest, and of the place of the next part, which stands behind each. Most words are rare, so the first is small. */
const FIRST = 8;
const LARGEST = 1_024;
const LINK = 4;

const partAfter = (part: number): number => (part === 0 ? FIRST : Math.min(LARGEST, part * 2));

/**
 * Lists of rising numbers, such as the texts that have a word. Each number is kept as its distance from the one before, in one byte where that is below
 * 128, and no list lies in one piece: any can grow without being moved.
 */
export class Postings {
  readonly #pages: Uint8Array[] = [];
  #end = 0;
  /** By list: where it begins, where the next byte goes, how many fit before the next part, the size of this part, and what may follow. */
  #begins = new Uint32Array(4_096);
  #ends = new Uint32Array(4_096);
  #left = new Uint16Array(4_096);
  #part = new Uint16Array(4_096);
  #next = new Uint32Array(4_096);

  /** Adds a number that is larger than those of the list; nothing where it is the last one. */
  add(list: number, number: number): void {
    if (list >= this.#next.length) this.#makeRoom(list);
    const next = this.#next[list] ?? 0;
    if (number < next) return;
    this.#next[list] = number + 1;
    let distance = number - next;
    for (; distance > 127; distance >>>= 7) this.#push(list, (distance & 127) | 128);
    this.#push(list, distance);
  }

  /** Tells each number of a list, in their order. */
  each(list: number, told: (number: number) => void): void {
    if (list >= this.#next.length) return;
    let at = this.#begins[list] ?? 0;
    const end = this.#ends[list] ?? 0;
    let page = this.#pages[at >>> PAGE_BITS];
    let part = FIRST;
    let left = FIRST;
    let number = 0;
    let shift = 0;
    let distance = 0;
    while (at !== end && page) {
      if (left === 0) {
        at = this.#linkAt(at);
        page = this.#pages[at >>> PAGE_BITS];
        part = partAfter(part);
        left = part;
        continue;
      }
      const byte: number = page[at & WITHIN_PAGE] ?? 0;
      at += 1;
      left -= 1;
      distance |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      number += distance;
      told(number);
      number += 1;
      [shift, distance] = [0, 0];
    }
  }

  #push(list: number, byte: number): void {
    if (this.#left[list] === 0) this.#begin(list);
    const at = this.#ends[list] ?? 0;
    const page = this.#pages[at >>> PAGE_BITS];
    if (page) page[at & WITHIN_PAGE] = byte;
    this.#ends[list] = at + 1;
    this.#left[list] = (this.#left[list] ?? 0) - 1;
  }

  /** The next part of a list. */
  #begin(list: number): void {
    const before = this.#part[list] ?? 0;
    const part = partAfter(before);
    const at = this.#take(part + LINK);
    if (before === 0) this.#begins[list] = at;
    else this.#link(this.#ends[list] ?? 0, at);
    this.#ends[list] = at;
    this.#part[list] = part;
    this.#left[list] = part;
  }

  /** So many bytes of one page. */
  #take(bytes: number): number {
    if ((this.#end & WITHIN_PAGE) + bytes > PAGE) this.#end = this.#pages.length * PAGE;
    if (this.#end >>> PAGE_BITS === this.#pages.length) this.#pages.push(new Uint8Array(PAGE));
    this.#end += bytes;
    return this.#end - bytes;
  }

  #link(from: number, to: number): void {
    const page = this.#pages[from >>> PAGE_BITS];
    for (let byte = 0; page && byte < LINK; byte += 1) page[(from & WITHIN_PAGE) + byte] = to >>> (byte * 8);
  }

  #linkAt(from: number): number {
    const page = this.#pages[from >>> PAGE_BITS];
    let to = 0;
    for (let byte = 0; byte < LINK; byte += 1) to |= (page?.[(from & WITHIN_PAGE) + byte] ?? 0) << (byte * 8);
    return to >>> 0;
  }

  #makeRoom(list: number): void {
    this.#begins = grown(this.#begins, list + 1);
    this.#ends = grown(this.#ends, list + 1);
    this.#left = grown(this.#left, list + 1);
    this.#part = grown(this.#part, list + 1);
    this.#next = grown(this.#next, list + 1);
  }
}
