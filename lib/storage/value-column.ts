import { grown } from './grown.ts';

/** The values of one kind, such as the tags, that each entry has. Values are numbers here: few are shared by many. */
export class ValueColumn {
  readonly #numbers = new Map<string, number>();
  readonly #values: string[] = [];
  #held = new Uint32Array(4_096);
  /** Where the values of each entry begin; those of the next one begin where they end. */
  #starts = new Uint32Array(1_024);
  #size = 0;

  /** Takes the values of the next entry. */
  add(values: readonly string[]): void {
    const start = this.#starts[this.#size] ?? 0;
    this.#held = grown(this.#held, start + values.length);
    for (const [place, value] of values.entries()) this.#held[start + place] = this.#numberOf(value);
    this.#size += 1;
    this.#starts = grown(this.#starts, this.#size + 1);
    this.#starts[this.#size] = start + values.length;
  }

  of(entry: number): string[] {
    return Array.from(this.#held.subarray(this.#starts[entry], this.#starts[entry + 1]), (number) => this.#values[number] ?? '');
  }

  /** The first value of an entry. */
  first(entry: number): string | undefined {
    const start = this.#starts[entry] ?? 0;
    return start < (this.#starts[entry + 1] ?? 0) ? this.#values[this.#held[start] ?? 0] : undefined;
  }

  /** Whether an entry has one of these. */
  having(values: readonly string[]): (entry: number) => boolean {
    const wanted = new Uint8Array(this.#values.length);
    for (const value of values) {
      const number = this.#numbers.get(value);
      if (number !== undefined) wanted[number] = 1;
    }
    const [held, starts] = [this.#held, this.#starts];
    return (entry) => {
      for (let place = starts[entry] ?? 0; place < (starts[entry + 1] ?? 0); place += 1) if (wanted[held[place] ?? 0] === 1) return true;
      return false;
    };
  }

  /** How many of the entries that are there have each value; those that nobody has are left out. */
  counts(isThere: Uint8Array): Record<string, number> {
    const counts = new Uint32Array(this.#values.length);
    for (let entry = 0; entry < this.#size; entry += 1) {
      if (isThere[entry] !== 1) continue;
      for (let place = this.#starts[entry] ?? 0; place < (this.#starts[entry + 1] ?? 0); place += 1) {
        const number = this.#held[place] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    return Object.fromEntries([...counts].flatMap((count, number) => (count > 0 ? [[this.#values[number] ?? '', count]] : [])));
  }

  #numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#numbers.set(value, number);
    return number;
  }
}
