/** A list kept in order. Few changes are worked in; after many it is sorted anew when it is next read. */
const FEW = 200;

export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number;
  #items: T[];

  constructor(items: Iterable<T>, compare: (a: T, b: T) => number) {
    this.#compare = compare;
    this.#items = [...items].sort(compare);
  }

  get items(): readonly T[] {
    return this.#items;
  }

  /** Takes items out and others in; answers `false`, and does nothing, where sorting anew is quicker. */
  replace(out: ReadonlySet<T>, into: readonly T[]): boolean {
    if (out.size + into.length > FEW) return false;
    if (out.size > 0) this.#items = this.#items.filter((item) => !out.has(item));
    for (const item of into) this.#items.splice(this.#placeOf(item), 0, item);
    return true;
  }

  #placeOf(item: T): number {
    let [from, to] = [0, this.#items.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#items[middle];
      if (other !== undefined && this.#compare(other, item) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
