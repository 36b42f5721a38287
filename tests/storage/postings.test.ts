import { expect, it } from 'vitest';
import { Postings } from '#lib/storage/postings.ts';

function listed(postings: Postings, list: number): number[] {
  const numbers: number[] = [];
  postings.each(list, (number) => numbers.push(number));
  return numbers;
}

it('keeps rising numbers, each once, and nothing in a list that was never filled', () => {
  const postings = new Postings();
  for (const number of [0, 3, 3, 130, 5_000_000]) postings.add(7, number);
  expect(listed(postings, 7)).toEqual([0, 3, 130, 5_000_000]);
  expect(listed(postings, 6)).toEqual([]);
  expect(listed(postings, 1_000_000)).toEqual([]);
});

it('grows many lists at once, over many pages, without mixing them', () => {
  const postings = new Postings();
  const steps = [1, 2, 127, 128, 129, 300, 20_000, 7];
  for (let turn = 0; turn < 20_000; turn += 1)
    for (const [list, step] of steps.entries()) if (turn % (list + 1) === 0) postings.add(list * 1_000, turn * step);
  for (const [list, step] of steps.entries()) {
    const expected = Array.from({ length: 20_000 }, (_, turn) => turn).filter((turn) => turn % (list + 1) === 0);
    expect(listed(postings, list * 1_000)).toEqual(expected.map((turn) => turn * step));
  }
});
