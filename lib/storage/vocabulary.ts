import { grown } from './grown.ts';

/** Words under numbers, in the order in which they are met. Their letters lie one word behind the other: a hundred thousand words are a few megabytes. */
export class Vocabulary {
  #letters = new Uint16Array(32_768);
  /** Where each word begins; the next one begins where it ends. */
  #starts = new Uint32Array(4_096);
  #hashes = new Uint32Array(4_096);
  /** The number of a word and 1 in the place that its hash leads to, or behind it; 0 where nothing is. */
  #places = new Uint32Array(16_384);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the word that stands in `text` between two places. A new word gets the next one. */
  numberOf(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const held = this.#places[place] ?? 0;
      if (held === 0) return this.#add(text, from, to, hash);
      if (this.#hashes[held - 1] === hash && this.#is(held - 1, text, from, to)) return held - 1;
    }
  }

  word(number: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#starts[number], this.#starts[number + 1]));
  }

  /** The numbers of the words that begin so. */
  beginningWith(beginning: string): number[] {
    const found: number[] = [];
    const [letters, starts, first] = [this.#letters, this.#starts, beginning.charCodeAt(0)];
    for (let number = 0; number < this.#size; number += 1) {
      const start = starts[number] ?? 0;
      if (letters[start] !== first || (starts[number + 1] ?? 0) - start < beginning.length) continue;
      if (this.#holds(start, beginning, 0, beginning.length)) found.push(number);
    }
    return found;
  }

  #is(number: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[number] ?? 0;
    return (this.#starts[number + 1] ?? 0) - start === to - from && this.#holds(start, text, from, to);
  }

  #holds(start: number, text: string, from: number, to: number): boolean {
    for (let place = from; place < to; place += 1) if (this.#letters[start + place - from] !== text.charCodeAt(place)) return false;
    return true;
  }

  #add(text: string, from: number, to: number, hash: number): number {
    const number = this.#size;
    const start = this.#starts[number] ?? 0;
    this.#letters = grown(this.#letters, start + to - from);
    for (let place = from; place < to; place += 1) this.#letters[start + place - from] = text.charCodeAt(place);
    this.#starts = grown(this.#starts, number + 2);
    this.#starts[number + 1] = start + to - from;
    this.#hashes = grown(this.#hashes, number + 1);
    this.#hashes[number] = hash;
    this.#size += 1;
    if (this.#size * 2 > this.#places.length) this.#spread();
    else this.#place(number);
    return number;
  }

  #place(number: number): void {
    const mask = this.#places.length - 1;
    let place = (this.#hashes[number] ?? 0) & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = number + 1;
  }

  #spread(): void {
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let number = 0; number < this.#size; number += 1) this.#place(number);
  }
}

/** FNV-1a over the letters, with its upper bits mixed into the lower ones. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let place = from; place < to; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
