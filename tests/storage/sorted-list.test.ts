import { describe, expect, it } from 'vitest';
import { SortedList } from '#lib/storage/sorted-list.ts';

const ascending = (a: number, b: number): number => a - b;

describe('a list in order', () => {
  it.each<[number[], number[], number[]]>([
    [[], [4], [1, 3, 4, 5]],
    [[], [9, 0], [0, 1, 3, 5, 9]],
    [[3], [], [1, 5]],
    [
      [1, 5],
      [2, 3],
      [2, 3, 3],
    ],
    [[7], [], [1, 3, 5]],
  ])('without %j and with %j', (out, into, items) => {
    const list = new SortedList([5, 1, 3], ascending);
    expect(list.replace(new Set(out), into)).toBe(true);
    expect(list.items).toEqual(items);
  });

  it('leaves many changes to whoever sorts anew', () => {
    const list = new SortedList([2, 1], ascending);
    expect(list.replace(new Set(), new Array(201).fill(0))).toBe(false);
    expect(list.items).toEqual([1, 2]);
  });
});
