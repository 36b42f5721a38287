/**
 * The index of the last item for which something holds, or -1. It must hold for the first so many items and for none behind them, as "ends
 * before this place" does for what stands in its order in a text: only a few items are asked.
 */
export function lastWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
