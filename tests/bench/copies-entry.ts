import { openDatabase } from '#lib/storage/db.ts';
import { alikeTo, passageRecords } from '#lib/storage/passages.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';

const LINES = 6;
const WORDS = 24;

const db = openDatabase('bench-copies');
const word = (n: number): string => `w${((n * 2_654_435_761) % 60_000).toString(36)}`;
const line = (person: number, at: number): string =>
  Array.from({ length: WORDS }, (_, i) => word(person * 997 + at * 101 + i * 13)).join(' ');
const personOf = (n: number) => ({
  ...profileOf({
    work: [
      job(
        Array.from({ length: LINES }, (_, at) => line(n, at)),
        { name: `Employer ${n}` },
      ),
    ],
  }),
  id: `bench:${n}`,
});

/** Runs in a page, on a database of its own: fills it with the passages of invented people, and looks for copies of one more. */
const bench = {
  async fill(from: number, to: number): Promise<void> {
    for (let n = from; n < to; n += 100) {
      const people = Array.from({ length: Math.min(100, to - n) }, (_, i) => personOf(n + i));
      await db.passages.bulkPut(people.flatMap((profile) => passageRecords(profile.id, profile)));
    }
  },
  /** Milliseconds for each of some people: half of them copy somebody who is saved. */
  async look(times: number): Promise<{ ms: number[]; found: number }> {
    const ms: number[] = [];
    let found = 0;
    for (let n = 0; n < times; n += 1) {
      const model = personOf(n % 2 ? 40 + n : 9_000_000 + n);
      const copied = { ...model, id: `bench:new-${n}`, work: model.work.map((each) => ({ ...each, name: 'Elsewhere' })) };
      const begin = performance.now();
      const alike = await alikeTo(db, copied);
      ms.push(performance.now() - begin);
      if (alike.length > 0) found += 1;
    }
    return { ms, found };
  },
};

export type CopiesBench = typeof bench;
Object.assign(globalThis, { bench });
