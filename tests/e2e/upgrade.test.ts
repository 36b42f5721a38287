import { readdirSync, readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#lib/storage/db.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';
import { countIn, quietPage } from './stored-people.ts';

let scene: Scene;
let quiet: Tab;

beforeAll(async () => {
  scene = await Scene.start([]);
  quiet = await quietPage(scene);
});
afterAll(() => scene.end());
beforeEach(async () => {
  for (const page of scene.browser.context.pages()) if (page.url().includes('workspace.html')) await page.close();
  await quiet.evaluate(
    () =>
      new Promise<void>((settle) => {
        const request = indexedDB.deleteDatabase('mirage-lens');
        request.onsuccess = () => settle();
      }),
  );
});

/** A database of a version with one candidate in it, as another release might leave it behind. */
const leave = (version: number, keyPath: string): Promise<void> =>
  quiet.evaluate(
    ([number, key]) =>
      new Promise<void>((settle, fail) => {
        const request = indexedDB.open('mirage-lens', number);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('candidates', { keyPath: key }).put({ id: 'a', other: 'a', name: 'Ines Sample' });
        };
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          request.result.close();
          settle();
        };
      }),
    [version, keyPath] as const,
  );

interface Fixture {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

const FOLDER = new URL('../fixtures/databases/', import.meta.url);
const fixtures = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Fixture);

/** Nobody in it is past the last day of keeping. */
const kept = ({ rows, ...fixture }: Fixture): Fixture => ({
  ...fixture,
  rows: Object.fromEntries(
    Object.entries(rows).map(([table, records]) => [
      table,
      records.map((record) => ('expiresAt' in record ? { ...record, expiresAt: '2999-01-01T00:00:00.000Z' } : record)),
    ]),
  ),
});

/** A whole database of an older version, as its release wrote it; versions are counted in tens. */
const leaveAll = (fixture: Fixture): Promise<void> =>
  quiet.evaluate(
    ({ version, stores, rows }) =>
      new Promise<void>((settle, fail) => {
        const request = indexedDB.open('mirage-lens', version * 10);
        request.onupgradeneeded = () => {
          for (const [name, schema] of Object.entries(stores)) {
            const [key = '', ...indexes] = schema.split(', ');
            const store = request.result.createObjectStore(name, { keyPath: key.replace('++', ''), autoIncrement: key.startsWith('++') });
            for (const index of indexes) {
              const field = index.replace('*', '');
              store.createIndex(field, field, { multiEntry: index.startsWith('*') });
            }
            for (const record of rows[name] ?? []) store.put(record);
          }
        };
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          request.result.close();
          settle();
        };
      }),
    kept(fixture),
  );

describe.each(fixtures)('a database of version $version', (fixture) => {
  it('opens with everybody in it, and what can’t be read is listed', async () => {
    await leaveAll(fixture);
    const tab = await scene.openOwn('workspace.html');
    await tab.getByText('linkedin:broken').first().waitFor();
    await tab.getByRole('link', { name: 'Wren Tällis' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Wren Tällis' }).waitFor();
    await tab.getByRole('heading', { level: 2, name: /red flags?/ }).waitFor();
    await tab.close();
    const { candidates = [] } = fixture.rows;
    expect(await countIn(quiet, 'candidates')).toEqual({ version: SCHEMA_VERSION * 10, count: candidates.length });
  });
});

describe('what a newer version saved', () => {
  it('is not touched, and the user is told to update', async () => {
    const version = (SCHEMA_VERSION + 1) * 10;
    await leave(version, 'id');
    const tab = await scene.openOwn('workspace.html');
    await tab.getByRole('heading', { level: 1, name: 'Update Mirage Lens to open what is saved' }).waitFor();
    expect(await violations(tab)).toEqual([]);
    await tab.close();
    expect(await countIn(quiet, 'candidates')).toEqual({ version, count: 1 });
  });
});

describe('an upgrade that fails', () => {
  it('leaves what is there, and hands it out as a file', async () => {
    await leave(10, 'other');
    const tab = await scene.openOwn('workspace.html');
    await tab.getByRole('heading', { level: 1, name: 'What is saved can’t be opened' }).waitFor();
    expect(await violations(tab)).toEqual([]);
    const saving = () => tab.getByRole('button', { name: 'Save what is there as a file' }).click();
    const file = await scene.download(/^mirage-lens-rescued-/, saving);
    const { schemaVersion, tables } = JSON.parse(readFileSync(file, 'utf8')) as {
      schemaVersion: number;
      tables: Record<string, unknown[]>;
    };
    expect({ schemaVersion, tables }).toEqual({ schemaVersion: 1, tables: { candidates: [{ id: 'a', other: 'a', name: 'Ines Sample' }] } });
    expect(await countIn(quiet, 'candidates')).toEqual({ version: 10, count: 1 });
  });
});
