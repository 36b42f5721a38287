import { describe, expect, test, vi } from 'vitest';
import type { KeyedPassage } from '#lib/evidence/copies.ts';
import { bandsOf } from '#lib/evidence/passages.ts';
import { choiceOf } from '#lib/ui/choice-select.tsx';
import type { ChosenRole } from '#lib/ui/verbs.ts';
import type { ImportItem } from '#lib/ui/workspace/import/items.ts';
import { createImport, MOST_FILES } from '#lib/ui/workspace/import/store.ts';
import type { FileReading, ImportVerbs, KeepOutcome, ReadProfile, Recognition, SavedCopy } from '#lib/ui/workspace/import/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { cv, profileOf, readingOf, stubImport } from './stub-import.ts';

function start(own: Partial<ImportVerbs> = {}) {
  const verbs = stubImport();
  const notices = createNotices();
  const store = createImport({ ...verbs, ...own }, notices);
  const read = async (...files: ReturnType<typeof cv>[]): Promise<void> => {
    await store.add(files);
    await vi.waitFor(() => expect(store.isBusy.value).toBe(false));
  };
  return { verbs, notices, store, read };
}

const stateOf = (items: readonly ImportItem[], path: string) => items.find((item) => item.path === path)?.state;
const kinds = (items: readonly ImportItem[]): string[] => items.map(({ path, state }) => `${path}: ${state.kind}`);
const never = <T>(): Promise<T> => new Promise(() => {});

test('each file is read against the remembered role, and who is new is ticked', async () => {
  const { store, verbs, read } = start();
  await read(cv('Ada Birch'), cv('Bo Cray'), cv('Cy Dorn'));
  expect(kinds(store.items.value)).toEqual(['Ada Birch: read', 'Bo Cray: read', 'Cy Dorn: read']);
  expect(verbs.read.mock.calls.map(([name, , choice]) => [name, choice])).toEqual(
    ['Ada Birch', 'Bo Cray', 'Cy Dorn'].map((name) => [name, { specialization: 'web', level: 'senior' }]),
  );
  expect(store.chosen.value).toBe(3);
  expect(verbs.save).not.toHaveBeenCalled();
});

test('what can’t be read keeps its reason, and the others are read', async () => {
  const { store, read } = start();
  await read(cv('scan.pdf', '!The pages are pictures.'), cv('Ada Birch'));
  expect(stateOf(store.items.value, 'scan.pdf')).toEqual({ kind: 'failed', code: 'no-text', message: 'The pages are pictures.' });
  expect(store.chosen.value).toBe(1);
});

test('a file that can’t be opened any more, and a reader that fails, are told as such', async () => {
  const load = vi.fn(stubImport().load).mockRejectedValueOnce(new Error('gone'));
  const read = vi.fn(stubImport().read).mockRejectedValueOnce(new Error('out of memory'));
  const { store, read: readAll } = start({ load, read, lanes: 1 });
  await readAll(cv('moved.pdf'), cv('heavy.pdf'));
  expect(stateOf(store.items.value, 'moved.pdf')).toMatchObject({ kind: 'failed', code: 'not-found' });
  expect(stateOf(store.items.value, 'heavy.pdf')).toEqual({ kind: 'failed', code: 'unexpected', message: 'out of memory' });
});

test('the same bytes are read once, and the same content is listed once', async () => {
  const read = vi.fn(async (): Promise<FileReading> => readingOf(profileOf('Ada Birch'), { specialization: 'web', level: 'mid' }));
  const { store, read: readAll } = start({ read, lanes: 1 });
  await readAll(cv('a.pdf', 'Ada Birch'), cv('copy of a.pdf', 'Ada Birch'), cv('a.docx', 'Ada Birch, in Word'));
  expect(read).toHaveBeenCalledTimes(2);
  expect(stateOf(store.items.value, 'copy of a.pdf')).toEqual({ kind: 'twin', of: 'a.pdf' });
  expect(stateOf(store.items.value, 'a.docx')).toEqual({ kind: 'twin', of: 'a.pdf' });
});

test('who is saved with the same text is not ticked; who may be saved under another text is asked about', async () => {
  const namesake = { id: 'linkedin:bo-cray', name: 'Bo Cray', savedAt: '2026-05-03T10:00:00.000Z', employers: ['Alder'] };
  const recognise = async ({ basics }: { basics: { name?: string | undefined } }): Promise<Recognition> =>
    basics.name === 'Bo Cray' ? { kind: 'perhaps', namesakes: [namesake] } : { kind: 'saved', savedAt: '2026-05-03T10:00:00.000Z' };
  const { store, verbs, read } = start({ recognise });
  await read(cv('Ada Birch'), cv('Bo Cray'));
  expect(stateOf(store.items.value, 'Ada Birch')).toMatchObject({ take: { kind: 'leave' } });
  expect(stateOf(store.items.value, 'Bo Cray')).toMatchObject({ take: { kind: 'ask' } });
  expect([store.chosen.value, store.undecided.value]).toEqual([0, 1]);
  await store.save();
  expect(verbs.save).not.toHaveBeenCalled();

  const key = store.items.value.find(({ path }) => path === 'Bo Cray')?.key ?? 0;
  store.takeOne(key, { kind: 'attach', to: namesake.id });
  await store.save();
  expect(verbs.attach.mock.calls.map(([id]) => id)).toEqual(['linkedin:bo-cray']);
  expect(verbs.save).not.toHaveBeenCalled();
});

test('two files of one import that share name and employer are asked about', async () => {
  const { store, read } = start({ sharedEmployers: () => ['Alder'], lanes: 1 });
  await read(cv('a.pdf', 'Ada Birch'), cv('b.pdf', 'ADA BIRCH'));
  expect(stateOf(store.items.value, 'a.pdf')).toMatchObject({ known: { kind: 'new' }, take: { kind: 'save' } });
  expect(stateOf(store.items.value, 'b.pdf')).toMatchObject({
    known: { kind: 'mate', file: 'a.pdf', employers: ['Alder'] },
    take: { kind: 'ask' },
  });
});

test('stopping keeps what was read, and going on reads the rest', async () => {
  const read = vi.fn(stubImport().read);
  read.mockImplementationOnce(stubImport().read).mockImplementationOnce(() => never());
  const { store } = start({ read, lanes: 1 });
  await store.add([cv('Ada Birch'), cv('Bo Cray'), cv('Cy Dorn')]);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  store.stop();
  expect(kinds(store.items.value)).toEqual(['Ada Birch: read', 'Bo Cray: stopped', 'Cy Dorn: stopped']);
  expect(read.mock.calls[1]?.[3].aborted).toBe(true);
  store.resume();
  await vi.waitFor(() => expect(kinds(store.items.value)).toEqual(['Ada Birch: read', 'Bo Cray: read', 'Cy Dorn: read']));
  expect(store.chosen.value).toBe(3);
});

test('a fault beyond the reading itself is told in its row, and the others are read', async () => {
  const read = vi.fn(stubImport().read).mockRejectedValueOnce(Object.create(null));
  const { store, read: readAll } = start({ read, lanes: 1 });
  await readAll(cv('odd.pdf'), cv('Ada Birch'));
  expect(stateOf(store.items.value, 'odd.pdf')).toMatchObject({ kind: 'failed', code: 'unexpected' });
  expect(stateOf(store.items.value, 'Ada Birch')).toMatchObject({ kind: 'read' });
});

test('no more files are read at once than there are lanes, and the time left follows from those done', async () => {
  let clock = 0;
  let inWork = 0;
  let most = 0;
  const read = vi.fn(async (...args: Parameters<ImportVerbs['read']>) => {
    inWork += 1;
    most = Math.max(most, inWork);
    await new Promise((settle) => setTimeout(settle, 5));
    inWork -= 1;
    clock += 2_000;
    if (clock === 8_000) await never();
    return stubImport().read(...args);
  });
  const { store } = start({ read, lanes: 1, now: () => new Date(clock) });
  await store.add(['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name) => cv(name)));
  await vi.waitFor(() => expect(clock).toBe(8_000));
  expect(store.progress.value).toMatchObject({ done: 3, total: 5 });
  expect(most).toBe(1);
});

test('another role holds what was read against it, without reading the files again', async () => {
  const { store, verbs, read } = start();
  await read(cv('Ada Birch'));
  await store.choose({ specialization: 'ai-ml', level: 'junior' });
  await vi.waitFor(() =>
    expect(stateOf(store.items.value, 'Ada Birch')).toMatchObject({ kind: 'read', report: { specialization: 'ai-ml', level: 'junior' } }),
  );
  expect(verbs.read).toHaveBeenCalledOnce();
  expect(verbs.rememberChoice).toHaveBeenCalledExactlyOnceWith({ specialization: 'ai-ml', level: 'junior' });
});

test('saving tells how many, and undo takes all of them back', async () => {
  const undo = vi.fn(async () => {});
  const { store, notices, read } = start({ save: async (profile) => ({ kind: 'saved', id: profile.id, undo }) });
  await read(cv('Ada Birch'), cv('Bo Cray'));
  await store.save();
  expect(kinds(store.items.value)).toEqual(['Ada Birch: saved', 'Bo Cray: saved']);
  expect(notices.notice.value?.text).toBe('2 candidates were saved.');
  await notices.notice.value?.undo?.();
  expect(undo).toHaveBeenCalledTimes(2);
  expect(kinds(store.items.value)).toEqual(['Ada Birch: read', 'Bo Cray: read']);
  expect(notices.notice.value?.text).toBe('2 candidates taken back. The results are still here.');
});

test.each<[string, () => Promise<KeepOutcome>, RegExp]>([
  [
    'no room',
    async () => ({ kind: 'storage-full' }),
    /^1 of 3 candidates were saved; then the browser had no room left\. The others are still here/,
  ],
  [
    'a database that fails',
    () => Promise.reject(new Error('blocked')),
    /^1 of 3 candidates were saved; then the browser refused: blocked\./,
  ],
])('%s ends the saving, says how far it came, and keeps the others', async (_, fails, told) => {
  const { store, notices, read } = start({ save: vi.fn<ImportVerbs['save']>(fails).mockImplementationOnce(stubImport().save) });
  await read(cv('Ada Birch'), cv('Bo Cray'), cv('Cy Dorn'));
  await store.save();
  expect(kinds(store.items.value)).toEqual(['Ada Birch: saved', 'Bo Cray: read', 'Cy Dorn: read']);
  expect(notices.notice.value?.text).toMatch(told);
  expect(notices.notice.value?.undo).toBeDefined();
  expect(store.chosen.value).toBe(2);
});

describe('while results are saved', () => {
  /** Saves that end when the test says so. */
  function slowly() {
    const ends: (() => void)[] = [];
    const save: ImportVerbs['save'] = async (profile) => {
      await new Promise<void>((settle) => ends.push(settle));
      return { kind: 'saved', id: profile.id, undo: async () => {} };
    };
    return { save, ends };
  }

  test('another role is not taken, and who is saved stays saved', async () => {
    const { save, ends } = slowly();
    const { store, verbs, read } = start({ save });
    await read(cv('Ada Birch'), cv('Bo Cray'));
    const saving = store.save();
    await store.choose({ specialization: 'ai-ml', level: 'junior' });
    expect(store.choice.value).toEqual({ specialization: 'web', level: 'senior' });
    expect(verbs.rememberChoice).not.toHaveBeenCalled();
    for (const _ of ['Ada', 'Bo']) {
      await vi.waitFor(() => expect(ends).toHaveLength(1));
      ends.shift()?.();
    }
    await saving;
    expect(verbs.analyze).not.toHaveBeenCalled();
    expect(kinds(store.items.value)).toEqual(['Ada Birch: saved', 'Bo Cray: saved']);
    expect(store.chosen.value).toBe(0);
  });

  test('what shares a text with a file read meanwhile is not read again, and who is not saved is once that is done', async () => {
    const { save, ends } = slowly();
    const text = 'Moved the nightly reconciliation of forty warehouses from cron to Airflow and halved the time that it takes';
    const reads: ImportVerbs['read'] = async (name, _, choice) => ({
      ...(readingOf(profileOf(name), choice) as ReadProfile),
      passages: [{ path: 'work[0].summary', text, employer: name, bands: bandsOf(text) }],
    });
    const { store, verbs, read } = start({ save, read: reads });
    await read(cv('Ada Birch'));
    const saving = store.save();
    await read(cv('Bo Cray'));
    expect(verbs.analyze).not.toHaveBeenCalled();
    ends.shift()?.();
    await saving;
    await vi.waitFor(() => expect(store.isBusy.value).toBe(false));
    expect(verbs.analyze.mock.calls.map(([{ basics }, , , alike]) => [basics.name, alike.length])).toEqual([['Bo Cray', 1]]);
    expect(kinds(store.items.value)).toEqual(['Ada Birch: saved', 'Bo Cray: read']);
  });
});

test('the page asks before it is left as long as something is unsaved', async () => {
  const { store, verbs, read } = start();
  const isUnsaved = verbs.askBeforeLeaving.mock.calls[0]?.[0];
  expect(isUnsaved?.()).toBe(false);
  await read(cv('Ada Birch'));
  expect(isUnsaved?.()).toBe(true);
  await store.save();
  expect(isUnsaved?.()).toBe(false);
});

test('more files than one import takes are told, not dropped in silence', async () => {
  const { store, notices } = start({ read: () => never() });
  await store.add(Array.from({ length: MOST_FILES + 2 }, (_, n) => cv(`file ${n}`)));
  expect(store.items.value).toHaveLength(MOST_FILES);
  expect(notices.notice.value?.text).toMatch(/^One import takes 1,000 files: 2 were left out\./);
  store.stop();
});

test('pasted text is read as a file, as JSON where it is that', async () => {
  const { store, verbs } = start();
  await store.paste('Ada Birch');
  await store.paste(' {"basics": {}}');
  await vi.waitFor(() => expect(verbs.read.mock.calls.map(([name]) => name)).toEqual(['pasted-1.txt', 'pasted-2.json']));
});

test('a cleared list forgets what it had, so that the same file is read again', async () => {
  const { store, verbs, read } = start();
  await read(cv('Ada Birch'));
  store.clear();
  expect(store.items.value).toEqual([]);
  await read(cv('Ada Birch'));
  expect(kinds(store.items.value)).toEqual(['Ada Birch: read']);
  expect(verbs.read).toHaveBeenCalledTimes(2);
});

describe('passages that stand in two texts', () => {
  const TEXT = 'Moved the nightly reconciliation of forty warehouses from cron to Airflow and halved the time that it takes';
  const written = (employer: string): KeyedPassage => ({ path: 'work[0].summary', text: TEXT, employer, bands: bandsOf(TEXT) });
  const readerOf =
    (employers: Record<string, string>): ImportVerbs['read'] =>
    async (name, _, choice) => ({
      ...(readingOf(profileOf(name), choice) as ReadProfile),
      passages: employers[name] ? [written(employers[name])] : [],
    });
  const sharedOf = (items: readonly ImportItem[], path: string) => {
    const state = stateOf(items, path);
    return state?.kind === 'read' ? state.shared.map(({ where, span, other }) => [where, span.quote, other.quote]) : state;
  };

  test('of one import are found in either order, and both are analysed with them', async () => {
    const { store, verbs, read } = start({ read: readerOf({ 'Ada Birch': 'Alder', 'Bo Cray': 'Beech' }) });
    await read(cv('Ada Birch'), cv('Cy Dorn'), cv('Bo Cray'));
    expect(sharedOf(store.items.value, 'Ada Birch')).toEqual([['Bo Cray', TEXT, TEXT]]);
    expect(sharedOf(store.items.value, 'Bo Cray')).toEqual([['Ada Birch', TEXT, TEXT]]);
    expect(sharedOf(store.items.value, 'Cy Dorn')).toEqual([]);
    expect(verbs.analyze.mock.calls.map(([profile, , , alike]) => [profile.basics.name, alike.map(({ other }) => other.source)])).toEqual([
      ['Ada Birch', ['content:Bo Cray']],
      ['Bo Cray', ['content:Ada Birch']],
    ]);
  });

  test('start no reading where the import was stopped, until it goes on', async () => {
    const reader = readerOf({ 'Ada Birch': 'Alder', 'Bo Cray': 'Beech' });
    let isOpen = false;
    const { store, verbs } = start({
      lanes: 1,
      read: (name, ...rest) => (name === 'Cy Dorn' && !isOpen ? never() : reader(name, ...rest)),
    });
    await store.add([cv('Ada Birch'), cv('Bo Cray'), cv('Cy Dorn')]);
    await vi.waitFor(() => expect(kinds(store.items.value)).toEqual(['Ada Birch: read', 'Bo Cray: read', 'Cy Dorn: reading']));
    store.stop();
    expect([store.isBusy.value, verbs.analyze.mock.calls.length]).toEqual([false, 0]);
    expect(kinds(store.items.value)).toEqual(['Ada Birch: read', 'Bo Cray: read', 'Cy Dorn: stopped']);
    isOpen = true;
    store.resume();
    await vi.waitFor(() => expect(verbs.analyze).toHaveBeenCalledTimes(2));
  });

  test('are nothing among colleagues, nor in two texts under one name', async () => {
    const { verbs, read } = start({ read: readerOf({ 'Ada Birch': 'Alder', 'Bo Cray': 'ALDER', 'ADA BIRCH': 'Beech' }) });
    await read(cv('Ada Birch'), cv('Bo Cray'));
    await read(cv('ADA BIRCH'));
    expect(verbs.analyze.mock.calls.map(([profile]) => profile.basics.name)).not.toContain('Ada Birch');
  });

  test('with somebody saved are named as such, and stay when another role is chosen', async () => {
    const savedCopies = vi.fn(
      async (): Promise<SavedCopy[]> => [
        { passage: written('Alder'), other: { ...written('Beech'), owner: 'linkedin:bo' }, name: 'Bo Cray' },
      ],
    );
    const { store, verbs, read } = start({ read: readerOf({ 'Ada Birch': 'Alder' }), savedCopies });
    await read(cv('Ada Birch'));
    expect(sharedOf(store.items.value, 'Ada Birch')).toEqual([['the saved profile of Bo Cray', TEXT, TEXT]]);
    await store.choose({ specialization: 'ai-ml', level: 'junior' });
    await vi.waitFor(() => expect(store.isBusy.value).toBe(false));
    expect(verbs.analyze.mock.calls.map(([, { level }, , alike]) => [level, alike.length])).toEqual([
      ['senior', 1],
      ['junior', 1],
    ]);
  });
});

describe('a role of the user’s own', () => {
  const role: ChosenRole = {
    id: 'r1',
    name: 'Payments',
    brief: { schemaVersion: 1, specialization: 'fintech', level: 'senior', mustHave: [] },
  };

  test('is offered, read against, and saved with the candidate', async () => {
    const { store, verbs, read } = start({ roles: async () => [role] });
    await store.show();
    expect(store.roles.value).toEqual([role]);
    await store.choose(choiceOf(role));
    await read(cv('Ada Birch'));
    expect(verbs.read.mock.calls[0]?.[2]).toEqual({ specialization: 'fintech', level: 'senior', role });
    await store.save();
    expect(verbs.save.mock.calls[0]?.[2]).toBe('r1');
  });

  test('is not asked for anew with each candidate that is saved', async () => {
    const roles = vi.fn(async () => [role]);
    const { store, read } = start({
      roles,
      save: async (profile) => {
        await store.show();
        return { kind: 'saved', id: profile.id, undo: async () => {} };
      },
    });
    await read(cv('Ada Birch'), cv('Bo Cray'));
    await store.save();
    expect(roles).not.toHaveBeenCalled();
    await store.show();
    expect(roles).toHaveBeenCalledOnce();
  });

  test('that was changed since is taken as it is now, and one that is gone leaves its specialisation', async () => {
    const loadChoice = async () => choiceOf(role);
    const changed = { ...role, brief: { ...role.brief, mustHave: ['kafka'] } };
    const kept = start({ loadChoice, roles: async () => [changed] });
    await kept.store.show();
    expect(kept.store.choice.value.role).toEqual(changed);
    const gone = start({ loadChoice });
    await gone.store.show();
    expect(gone.store.choice.value).toEqual({ specialization: 'fintech', level: 'senior' });
    const unknown = start({ loadChoice, roles: () => Promise.reject(new Error('closed')) });
    await unknown.store.show();
    expect(unknown.store.choice.value.role).toEqual(role);
  });
});
