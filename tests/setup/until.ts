import { setTimeout as pause } from 'node:timers/promises';

export const DEADLINE = 15_000;

/** Asks again until there is an answer; throws after 15 seconds. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + DEADLINE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<Exclude<T, false>>;
    if (Date.now() > end) throw new Error(`Waited ${DEADLINE / 1000} s in vain until ${what}`);
    await pause(20);
  }
}
