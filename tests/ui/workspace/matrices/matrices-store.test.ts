import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Matrix } from '#lib/matrices/schema.ts';
import {
  addCompetency,
  addOwnQuestion,
  addOwnSkill,
  changeCompetency,
  changeOwnQuestion,
  changeOwnSkill,
  copyOf,
  moveCompetency,
  removeCompetency,
  removeOwnSkill,
  removeQuestion,
  setCases,
  settled,
} from '#lib/ui/workspace/matrices/edit.ts';
import { createMatrices, NEW_MATRIX } from '#lib/ui/workspace/matrices/store.ts';
import type { MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { harbour, piers, stubMatrices } from './stub-matrices.ts';

const quay: Matrix = { ...copyOf(harbour, 'quay', 'Quay'), competencies: harbour.competencies.map((one) => ({ ...one, questions: [] })) };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function open(id: string | undefined = 'quay', kept: readonly Matrix[] = [quay], own: Partial<MatricesVerbs> = {}) {
  const stub = stubMatrices(kept, own);
  const notices = createNotices();
  const store = createMatrices(stub.verbs, notices);
  await store.show(id);
  const draft = (): Matrix => {
    const { value } = store.drafting.draft;
    if (!value) throw new Error('nothing is written');
    return value;
  };
  return { ...stub, notices, store, draft };
}

const pause = () => vi.advanceTimersByTimeAsync(500);

describe('a draft', () => {
  it('counts what is changed, and undo takes it back field by field', async () => {
    const { store, draft } = await open();
    expect(store.drafting.isUnsaved.value).toBe(false);
    for (const name of ['Q', 'Qu', 'Quay 2']) store.change({ ...draft(), name }, 'name');
    store.change(changeCompetency(draft(), 'data', { skills: ['django', 'numpy'] }));
    expect(store.drafting.changes.value.map(({ text }) => text)).toEqual(['Name: “Quay” becomes “Quay 2”', 'Data work: skills']);
    store.undo();
    store.undo();
    expect(draft()).toEqual(quay);
    expect(store.drafting.canUndo.value).toBe(false);
    expect(store.drafting.isUnsaved.value).toBe(false);
  });

  it('is kept a moment after the last key, and stands there after a reload', async () => {
    const { store, draft, drafts, verbs } = await open();
    store.change({ ...draft(), name: 'Half a na' }, 'name');
    await pause();
    expect(drafts.get('quay')?.matrix.name).toBe('Half a na');
    const again = createMatrices(verbs, createNotices());
    await again.show('quay');
    expect(again.drafting.draft.value?.name).toBe('Half a na');
    expect(again.drafting.saved.value?.name).toBe('Quay');
    expect(again.changedElsewhere.value).toBe(false);
  });

  it('a step is kept at once, so that a reload right after it finds the skill and its spelling', async () => {
    const { store, draft, drafts, verbs } = await open();
    store.change(addOwnSkill(draft(), { id: 'berthwise', name: 'BerthWise', aliases: [] }));
    store.change(changeOwnSkill(draft(), 0, { aliases: ['berth wise'] }));
    expect(drafts.get('quay')?.matrix.ownSkills).toEqual([{ id: 'berthwise', name: 'BerthWise', aliases: ['berth wise'] }]);
    const again = createMatrices(verbs, createNotices());
    await again.show('quay');
    expect(again.drafting.draft.value?.ownSkills?.[0]?.aliases).toEqual(['berth wise']);
  });

  it('what is typed is kept when the page goes or one leaves, though the moment is not over', async () => {
    const { store, draft, drafts, mocks } = await open();
    store.change({ ...draft(), name: 'Half' }, 'name');
    expect(drafts.has('quay')).toBe(false);
    mocks.onHidden.mock.calls[0]?.[0]();
    expect(drafts.get('quay')?.matrix.name).toBe('Half');
    store.change({ ...draft(), name: 'Half a na' }, 'name');
    const left = store.mayLeave();
    await vi.advanceTimersByTimeAsync(0);
    store.leaving.value?.('leave');
    expect(await left).toBe(true);
    await store.show(undefined);
    expect(drafts.get('quay')?.matrix.name).toBe('Half a na');
  });

  it('typed back to what was saved, it leaves no older draft behind', async () => {
    const { store, draft, drafts } = await open();
    store.change({ ...draft(), name: 'Other' }, 'name');
    await pause();
    store.change({ ...draft(), name: 'Quay' }, 'name');
    expect(await store.mayLeave()).toBe(true);
    expect(drafts.has('quay')).toBe(false);
  });

  it('that was begun before the matrix was saved elsewhere says so, and loses nothing', async () => {
    const { store, draft, verbs } = await open();
    store.change({ ...draft(), summary: 'Mine.' }, 'summary');
    await pause();
    await verbs.save({ ...quay, name: 'Theirs' });
    await store.show('quay');
    expect(store.changedElsewhere.value).toBe(true);
    expect(draft()).toMatchObject({ name: 'Quay', summary: 'Mine.' });
  });

  it('that comes back in another order of its fields is the same: nothing is folded, and undo stays', async () => {
    const { store, draft, mocks } = await open();
    store.unfold('data');
    store.change({ ...draft(), name: 'Other' }, 'name');
    await pause();
    const { id, name, ...rest } = draft();
    mocks.loadDraft.mockResolvedValue({ matrix: { ...rest, name, id }, over: 'at first' });
    mocks.onDraft.mock.calls[0]?.[0]();
    await pause();
    expect(store.drafting.canUndo.value).toBe(true);
    expect([...store.unfolded.value]).toEqual(['data']);
  });

  it('of another tab is shown, unless one types oneself', async () => {
    const { store, draft, drafts, mocks } = await open();
    const told = mocks.onDraft.mock.calls[0]?.[0];
    drafts.set('quay', { matrix: { ...quay, name: 'From there' }, over: 'at first' });
    told?.();
    await pause();
    expect(draft().name).toBe('From there');
    store.change({ ...draft(), name: 'Typed here' }, 'name');
    told?.();
    await pause();
    expect(draft().name).toBe('Typed here');
  });
});

describe('saving', () => {
  it('is refused while something is wrong, with the place of each problem', async () => {
    const { store, draft, mocks } = await open();
    store.change(changeCompetency(draft(), 'data', { skills: ['no-such-skill'] }));
    expect(await store.save()).toBe(false);
    expect(mocks.save).not.toHaveBeenCalled();
    expect(store.drafting.problems.value.map(({ path }) => path)).toEqual(['competencies[0].skills[0]']);
    expect(store.drafting.asked.value).toBe(true);
  });

  it('keeps it, drops the draft, and can be undone', async () => {
    const { store, draft, stored, drafts, notices } = await open();
    store.change({ ...draft(), name: 'Quay, north' }, 'name');
    await pause();
    expect(await store.save()).toBe(true);
    expect(stored.get('quay')?.matrix.name).toBe('Quay, north');
    expect(drafts.size).toBe(0);
    expect(store.drafting.isUnsaved.value).toBe(false);
    await notices.notice.value?.undo?.();
    expect(draft().name).toBe('Quay');
  });

  it('shows what is saved at once, though it is told of the dropped draft before the list is read again', async () => {
    const { store, draft, mocks, verbs } = await open();
    const list = verbs.list;
    store.change({ ...draft(), name: 'Quay 2' });
    mocks.keepDraft.mockImplementation(async () => void setTimeout(() => mocks.onDraft.mock.calls[0]?.[0](), 10));
    verbs.list = () => new Promise((settle) => void setTimeout(() => settle(list()), 50));
    const saving = store.save();
    const shown: string[] = [];
    const stop = effect(() => void shown.push(store.drafting.draft.value?.name ?? ''));
    await vi.advanceTimersByTimeAsync(100);
    expect(await saving).toBe(true);
    stop();
    expect(new Set(shown)).toEqual(new Set(['Quay 2']));
    expect(store.drafting.saved.value?.name).toBe('Quay 2');
  });

  it('a new one gives it ids that last, and goes to its place', async () => {
    const { store, draft, stored, mocks } = await open(NEW_MATRIX);
    store.change({ ...draft(), name: 'Towage', summary: 'Tugs.' });
    const begun = draft().competencies[0]?.id ?? '';
    store.change(changeCompetency(draft(), begun, { name: 'Tow lines', why: 'They break.', evidence: 'A tow.', skills: ['django'] }));
    store.change(addOwnQuestion(draft(), begun));
    store.change(
      changeOwnQuestion(draft(), draft().ownQuestions?.[0]?.id ?? '', {
        text: 'Which tow went wrong?',
        anchors: { strong: 'A day.', partial: 'A tow.', weak: 'None.' },
      }),
    );
    expect(await store.save()).toBe(true);
    const kept = stored.get('towage')?.matrix;
    expect(kept?.competencies[0]).toMatchObject({ id: 'tow-lines', shortName: 'Tow lines', questions: ['own-which-tow-went-wrong'] });
    expect(kept?.ownQuestions?.[0]?.id).toBe('own-which-tow-went-wrong');
    expect(mocks.go).toHaveBeenLastCalledWith('#matrices=towage');
  });

  it('says so where there is no room, and keeps the draft', async () => {
    const { store, draft, notices } = await open('quay', [quay], { save: async () => ({ kind: 'storage-full' }) });
    store.change({ ...draft(), name: 'Quay, north' }, 'name');
    expect(await store.save()).toBe(false);
    expect(notices.notice.value?.text).toContain('no room left');
    expect(draft().name).toBe('Quay, north');
  });
});

describe('going elsewhere with changes', () => {
  it('asks; to stay loses nothing, to throw away leaves what was saved', async () => {
    const { store, draft, drafts } = await open();
    expect(await store.mayLeave()).toBe(true);
    store.change({ ...draft(), name: 'Other' }, 'name');
    const staying = store.mayLeave();
    store.leaving.value?.('stay');
    expect(await staying).toBe(false);
    expect(draft().name).toBe('Other');
    const leaving = store.mayLeave();
    store.leaving.value?.('discard');
    expect(await leaving).toBe(true);
    await store.show('quay');
    expect([draft().name, drafts.size]).toEqual(['Quay', 0]);
  });

  it('the browser asks, too, as long as something is not saved', async () => {
    const { store, draft, mocks } = await open();
    const isUnsaved = mocks.askBeforeLeaving.mock.calls[0]?.[0];
    expect(isUnsaved?.()).toBe(false);
    store.change({ ...draft(), name: 'Other' }, 'name');
    expect(isUnsaved?.()).toBe(true);
  });
});

it('a copy of a built-in one is kept under a name and id of its own, and undo removes it', async () => {
  const { store, stored, mocks, notices } = await open('harbour', []);
  expect(store.open.value).toMatchObject({ kind: 'built-in' });
  await store.copy(harbour);
  expect(stored.get('harbour-our-own')?.matrix).toMatchObject({ name: 'Harbour, our own', basedOn: 'harbour' });
  expect(mocks.go).toHaveBeenLastCalledWith('#matrices=harbour-our-own');
  await notices.notice.value?.undo?.();
  expect(stored.size).toBe(0);
});

it('a removed one is back after undo; one that is gone is told', async () => {
  const { store, stored, notices } = await open();
  await store.remove();
  expect(stored.size).toBe(0);
  await store.show('quay');
  expect(store.open.value).toEqual({ kind: 'gone', id: 'quay' });
  await notices.notice.value?.undo?.();
  expect(stored.get('quay')?.matrix).toEqual(quay);
});

describe('trying', () => {
  it('tells who reads differently under the draft, and keeps nothing', async () => {
    const { store, draft, mocks } = await open();
    await pause();
    expect(store.trial.tried.value.map(({ name }) => name)).toEqual(['Wren Tallis', 'Piers Ottoway']);
    const skill = { id: 'berthwise', name: 'BerthWise', aliases: [] };
    store.change(changeCompetency(addOwnSkill(draft(), skill), 'data', { skills: ['django', 'berthwise'] }));
    await pause();
    const [, second] = store.trial.tried.value;
    expect([second?.saved?.data, second?.draft.data]).toEqual(['missing', 'claimed-only']);
    expect(mocks.save).not.toHaveBeenCalled();
  });

  it('waits while something is wrong', async () => {
    const { store, draft, mocks } = await open();
    await pause();
    const { length } = mocks.tryOn.mock.calls;
    store.change(changeCompetency(draft(), 'data', { name: '' }));
    await pause();
    expect(mocks.tryOn.mock.calls).toHaveLength(length);
    expect(store.trial.isPossible.value).toBe(false);
  });

  it('on those who are chosen alone, and on everybody with an end', async () => {
    const { store, draft } = await open();
    store.trial.choose([{ id: piers.id, name: 'Piers Ottoway' }]);
    store.change(changeCompetency(draft(), 'services', { skills: ['django'] }));
    await pause();
    expect(store.trial.tried.value.map(({ name }) => name)).toEqual(['Piers Ottoway']);
    await store.trial.tryOnAll();
    expect(store.trial.everyone.value?.differing.map(({ name }) => name)).toEqual(['Wren Tallis', 'Piers Ottoway']);
    expect(store.trial.isRunning.value).toBe(false);
  });

  it('stopped tells no more', async () => {
    const { store } = await open('quay', [quay], {
      tryOnAll: (_, told, signal) =>
        new Promise((settle) => {
          told({ done: 1, all: 9, differing: [] });
          signal.addEventListener('abort', () => {
            told({ done: 5, all: 9, differing: [] });
            settle();
          });
        }),
    });
    const running = store.trial.tryOnAll();
    expect(store.trial.isRunning.value).toBe(true);
    store.trial.stop();
    await running;
    expect(store.trial.everyone.value?.done).toBe(1);
  });

  it('a case passes, and differs after a change that reads it otherwise', async () => {
    const expected = [{ competency: 'data', state: 'evidenced' as const }];
    const { store, draft } = await open('quay', [
      { ...quay, cases: [{ name: 'Django', work: ['Built the tide plan in Django.'], skills: [], expected }] },
    ]);
    await pause();
    expect(store.trial.misses.value).toEqual([[]]);
    store.change(changeCompetency(draft(), 'data', { skills: ['numpy'] }));
    await pause();
    expect(store.trial.misses.value).toEqual([[{ competency: 'data', expected: 'evidenced', found: 'missing' }]]);
  });
});

describe('a file', () => {
  const fileOf = (content: unknown) => new File([typeof content === 'string' ? content : JSON.stringify(content)], 'm.json');

  it('with a matrix that is not here is taken, and undo takes it back', async () => {
    const { store, stored, notices, mocks } = await open(undefined, []);
    await store.importing.read(fileOf(quay));
    expect(stored.get('quay')?.matrix).toEqual(quay);
    expect(mocks.go).toHaveBeenLastCalledWith('#matrices=quay');
    await notices.notice.value?.undo?.();
    expect(stored.size).toBe(0);
  });

  it('with problems changes nothing, and tells each by its place in words', async () => {
    const { store, stored } = await open(undefined, []);
    await store.importing.read(fileOf({ ...quay, competencies: [{ ...quay.competencies[0], skills: ['pandsa'] }] }));
    expect(store.importing.question.value).toMatchObject({
      kind: 'problems',
      problems: [
        { where: 'Competency 1 “Data work”, skill 1', path: 'competencies[0].skills[0]', message: expect.stringContaining('pandsa') },
      ],
    });
    await store.importing.read(fileOf('{ not json'));
    expect(store.importing.question.value).toMatchObject({
      problems: [{ where: 'The file', message: expect.stringContaining('not JSON') }],
    });
    expect(stored.size).toBe(0);
  });

  it('too large to be a matrix is not opened', async () => {
    const { store } = await open(undefined, [], { readText: async () => undefined });
    await store.importing.read(fileOf('{}'));
    expect(store.importing.question.value).toMatchObject({ problems: [{ message: expect.stringContaining('larger than 1 MB') }] });
  });

  it('with one that is here asks, with what differs; both ways keep what was there within reach', async () => {
    const { store, stored, notices } = await open(undefined);
    const other = { ...quay, summary: 'Otherwise.' };
    await store.importing.read(fileOf(other));
    expect(store.importing.question.value).toMatchObject({ kind: 'here', changes: [{ text: 'The sentence about it' }] });
    await store.importing.keepBoth();
    expect([...stored.keys()]).toEqual(['quay', 'quay-2']);
    expect(stored.get('quay-2')?.matrix.name).toBe('Quay (file)');
    await store.importing.read(fileOf(other));
    await store.importing.replace();
    expect(stored.get('quay')?.matrix.summary).toBe('Otherwise.');
    await notices.notice.value?.undo?.();
    expect(stored.get('quay')?.matrix).toEqual(quay);
    await store.importing.read(fileOf(other));
    store.importing.cancel();
    expect(stored.get('quay')?.matrix).toEqual(quay);
  });

  it('that is the same says so; one with the id of a built-in one stands beside it', async () => {
    const { store, stored, notices } = await open(undefined);
    await store.importing.read(fileOf(quay));
    expect(notices.notice.value?.text).toContain('here already');
    await store.importing.read(fileOf(harbour));
    expect(stored.get('harbour-2')?.matrix).toMatchObject({ basedOn: 'harbour' });
  });

  it('tells what it holds that is not known', async () => {
    const { store, notices } = await open(undefined, []);
    await store.importing.read(fileOf({ ...quay, colour: 'red' }));
    expect(notices.notice.value?.text).toContain('left out: colour');
  });
});

describe('changes to a matrix', () => {
  it('a competency that moves or goes takes its cases along', () => {
    const expected = [
      { competency: 'data', state: 'weak' as const },
      { competency: 'services', state: 'missing' as const },
    ];
    const withCase = setCases(quay, [{ name: 'c', work: ['x'], skills: [], expected }]);
    expect(moveCompetency(withCase, 'data', 1).competencies.map(({ id }) => id)).toEqual(['services', 'data']);
    expect(moveCompetency(withCase, 'data', -1)).toBe(withCase);
    expect(removeCompetency(withCase, 'data').cases?.[0]?.expected).toEqual([{ competency: 'services', state: 'missing' }]);
  });

  it('an own skill that goes is named by no competency any more, unless the catalogue knows it', () => {
    const own = changeCompetency(addOwnSkill(quay, { id: 'berthwise', name: 'BerthWise', aliases: [] }), 'data', { skills: ['berthwise'] });
    expect(removeOwnSkill(own, 'berthwise', false)).toEqual(changeCompetency(quay, 'data', { skills: [] }));
    expect(removeOwnSkill(own, 'berthwise', true).competencies[0]?.skills).toEqual(['berthwise']);
  });

  it('an own question that nobody asks any more is gone', () => {
    const asked = addOwnQuestion(quay, 'data');
    const [id = ''] = asked.competencies[0]?.questions ?? [];
    expect(asked.ownQuestions?.map((question) => question.id)).toEqual([id]);
    expect(removeQuestion(asked, 'data', id)).toEqual(quay);
  });

  it('an own question goes with the last competency that asks it', () => {
    const begun = addOwnQuestion(addOwnQuestion(quay, 'data'), 'data');
    const [shared = '', alone = ''] = begun.competencies[0]?.questions ?? [];
    const asked = changeCompetency(begun, 'services', { questions: [shared] });
    const without = removeCompetency(asked, 'data');
    expect(asked.ownQuestions?.map(({ id }) => id)).toEqual([shared, alone]);
    expect(without.ownQuestions?.map(({ id }) => id)).toEqual([shared]);
    expect(removeCompetency(without, 'services')).not.toHaveProperty('ownQuestions');
  });

  it('ids that last differ from each other', () => {
    const two = addCompetency(addCompetency(quay));
    const named = two.competencies.slice(2).reduce((matrix, { id }) => changeCompetency(matrix, id, { name: 'Data' }), two);
    expect(settled(named).competencies.map(({ id }) => id)).toEqual(['data', 'services', 'data-2', 'data-3']);
  });

  it('an id that was given lasts, whatever the name begins with and becomes', () => {
    const named = ['New product development', 'New and without a lasting id until it is saved: competency'].map((name) => {
      const begun = addCompetency(quay);
      const kept = settled(changeCompetency(begun, begun.competencies.at(-1)?.id ?? '', { name }));
      const { id = '' } = kept.competencies.at(-1) ?? {};
      const renamed = settled(changeCompetency(kept, id, { name: 'Product development' }));
      return [id, renamed.competencies.at(-1)?.id];
    });
    expect(named).toEqual([
      ['new-product-development', 'new-product-development'],
      ['new-and-without-a-lasting-id', 'new-and-without-a-lasting-id'],
    ]);
  });
});
