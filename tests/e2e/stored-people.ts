import type { Page as Tab } from 'playwright-core';
import { toEntry } from '#lib/storage/to-entry.ts';
import { toCandidate, toReading } from '#lib/storage/to-records.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import type { Scene } from './scene.ts';

/** What the extension keeps of people with these names. `padding` characters are added to each summary. */
export function recordsOf(names: readonly string[], now: Date, padding = 0) {
  const people = names.map((name) => {
    const basics = { ...sampleProfile.basics, name, ...(padding > 0 && { summary: randomText(padding) }) };
    const profile = { ...sampleProfile, id: `text:${name}`, basics };
    const candidate = toCandidate(profile, sampleReport, { now });
    const reading = toReading(profile, sampleReport);
    return { candidate, reading, entry: toEntry(candidate, [reading], []) };
  });
  return {
    candidates: people.map(({ candidate }) => candidate),
    readings: people.map(({ reading }) => reading),
    entries: people.map(({ entry }) => entry),
  };
}

/** A page of the extension that opens no database. */
export const quietPage = (scene: Scene): Promise<Tab> => scene.openOwn('icon/16.png');

/** Lays records into the database as it is. */
export const store = (tab: Tab, rows: Readonly<Record<string, readonly unknown[]>>): Promise<void> =>
  tab.evaluate(
    (given) =>
      new Promise<void>((settle, fail) => {
        const request = indexedDB.open('mirage-lens');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(Object.keys(given), 'readwrite');
          for (const [name, records] of Object.entries(given)) for (const record of records) transaction.objectStore(name).put(record);
          transaction.onabort = () => fail(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            settle();
          };
        };
      }),
    rows,
  );

/** How many records lie in a table, and the version of the database. */
export const countIn = (tab: Tab, table: string): Promise<{ version: number; count: number }> =>
  tab.evaluate(
    (name) =>
      new Promise<{ version: number; count: number }>((settle, fail) => {
        const request = indexedDB.open('mirage-lens');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const counting = database.transaction(name).objectStore(name).count();
          counting.onsuccess = () => {
            database.close();
            settle({ version: database.version, count: counting.result });
          };
        };
      }),
    table,
  );

/** Text that a disk can't make smaller. */
function randomText(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  }).join('');
}
