import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryRecord } from '#lib/storage/records.ts';
import { EVERYONE, type Query, SearchIndex } from '#lib/storage/search-index.ts';

const entry = (id: string, parts: Partial<EntryRecord> = {}): EntryRecord => ({
  id,
  sortName: id,
  savedAt: `2026-05-0${id.length}T00:00:00.000Z`,
  expiresAt: `2026-11-0${id.length}T00:00:00.000Z`,
  stage: 'new',
  specialization: 'web',
  tags: [],
  rules: [],
  words: ` ${id} django postgresql c++ `,
  ...parts,
});

let index: SearchIndex;
beforeEach(() => {
  index = new SearchIndex();
  index.put([
    entry('ann', { tags: ['Call back'], stage: 'hired', rules: ['mirage/anachronism'] }),
    entry('björn', { specialization: 'ai-ml', words: ' bjorn pytorch ', roleId: 'r1' }),
    entry('cy', { stage: 'screened' }),
  ]);
});

const found = (query: Partial<Query>) => index.find({ ...EVERYONE, sort: 'name', descending: false, ...query }).ids;

describe('search', () => {
  it.each([
    ['', ['ann', 'björn', 'cy']],
    ['dja', ['ann', 'cy']],
    ['DJANGO ann', ['ann']],
    ['jango', []],
    ['Björn', ['björn']],
    ['c++', ['ann', 'cy']],
    ['call', ['ann']],
    ['   ', ['ann', 'björn', 'cy']],
    ['(((', ['ann', 'björn', 'cy']],
  ])('%j', (text, ids) => expect(found({ text })).toEqual(ids));
});

describe('filters', () => {
  it.each<[Partial<Query>, string[]]>([
    [{ stages: ['hired', 'screened'] }, ['ann', 'cy']],
    [{ specializations: ['ai-ml'] }, ['björn']],
    [{ roles: ['r1'] }, ['björn']],
    [{ tags: ['Call back'] }, ['ann']],
    [{ rules: ['mirage/anachronism'] }, ['ann']],
    [{ expiresBefore: '2026-11-03T12:00:00.000Z' }, ['ann', 'cy']],
    [{ stages: ['hired'], specializations: ['ai-ml'] }, []],
  ])('%j', (query, ids) => expect(found(query)).toEqual(ids));

  it('tell how many have each value', () => {
    expect(index.facets()).toEqual({
      stages: { hired: 1, new: 1, screened: 1 },
      specializations: { web: 2, 'ai-ml': 1 },
      roles: { r1: 1 },
      tags: { 'Call back': 1 },
      rules: { 'mirage/anachronism': 1 },
    });
  });
});

describe('order', () => {
  it.each<[Partial<Query>, string[]]>([
    [{ sort: 'saved' }, ['cy', 'ann', 'björn']],
    [{ sort: 'saved', descending: true }, ['björn', 'ann', 'cy']],
    [{ sort: 'expires' }, ['cy', 'ann', 'björn']],
    [{ sort: 'stage' }, ['björn', 'cy', 'ann']],
    [{ sort: 'stage', stageOrder: ['hired', 'new', 'screened'] }, ['ann', 'björn', 'cy']],
  ])('%j', (query, ids) => expect(found(query)).toEqual(ids));
});

it('equal ones stand by name, and the last saved first where names are hidden', () => {
  index.put(['a', 'bb', 'ccc'].map((id) => entry(id, { sortName: id, stage: 'offer', expiresAt: '2026-12-01T00:00:00.000Z' })));
  index.put([entry('abb', { stage: 'offer', expiresAt: '2026-12-01T00:00:00.000Z' })]);
  for (const sort of ['stage', 'expires'] as const) {
    expect(found({ sort, stages: ['offer'] })).toEqual(['a', 'abb', 'bb', 'ccc']);
    expect(found({ sort, stages: ['offer'], hidesNames: true })).toEqual(['abb', 'ccc', 'bb', 'a']);
    expect(found({ sort, stages: ['offer'] })).toEqual(['a', 'abb', 'bb', 'ccc']);
  }
});

it('follows changes', () => {
  index.put([entry('ann', { stage: 'new' }), entry('dora')]);
  index.remove(['cy']);
  expect(found({})).toEqual(['ann', 'björn', 'dora']);
  expect(found({ stages: ['hired'] })).toEqual([]);
  expect(found({ text: 'call' })).toEqual([]);
  expect(index.size).toBe(3);
});

it('counts who expires before a day', () => {
  expect(index.countExpiring('2026-11-03T12:00:00.000Z')).toBe(2);
});

it('gives a part of those who match, and their number', () => {
  expect(index.find({ ...EVERYONE, sort: 'name', descending: false }, 1, 1)).toEqual({ ids: ['björn'], matching: 3 });
  expect(index.find({ ...EVERYONE, text: 'django' }, 5, 5)).toEqual({ ids: [], matching: 2 });
});

it('holds one entry of each, the last of those that are given', () => {
  index.put([entry('ann', { stage: 'new' }), entry('ann', { stage: 'offer', words: ' ann rust ' })]);
  expect(index.size).toBe(3);
  expect(index.facets().stages).toEqual({ new: 1, offer: 1, screened: 1 });
  expect(found({ text: 'rust' })).toEqual(['ann']);
  expect(found({})).toEqual(['ann', 'björn', 'cy']);
});

it('counts anew after a change', () => {
  expect(index.facets().tags).toEqual({ 'Call back': 1 });
  index.put([entry('cy', { tags: ['Call back', 'Porto'] })]);
  expect(index.facets().tags).toEqual({ 'Call back': 2, Porto: 1 });
  index.remove(['ann']);
  expect(index.facets()).toMatchObject({ tags: { 'Call back': 1, Porto: 1 }, rules: {} });
});

it('forgets those who are gone, and keeps everything of the others', () => {
  const many = Array.from({ length: 6_000 }, (_, n) => entry(`gone${n}`, { tags: [`t${n % 7}`], words: ` gone${n} cobol ` }));
  index.put(many);
  index.remove(many.map(({ id }) => id));
  expect(index.size).toBe(3);
  expect(found({ text: 'cobol' })).toEqual([]);
  expect(found({ text: 'call dja' })).toEqual(['ann']);
  expect(found({ roles: ['r1'], expiresBefore: '2026-11-06T00:00:00.000Z' })).toEqual(['björn']);
  expect(index.facets()).toMatchObject({ tags: { 'Call back': 1 }, roles: { r1: 1 }, specializations: { web: 2, 'ai-ml': 1 } });
  index.put([entry('dora', { words: ' dora cobol ' })]);
  expect(found({ text: 'cobol' })).toEqual(['dora']);
  expect(found({ sort: 'saved', descending: true })).toEqual(['björn', 'dora', 'ann', 'cy']);
});

it('gives the same after many changes as if it had been filled so', () => {
  const words = Array.from({ length: 6_000 }, (_, n) => `w${n}`).join(' ');
  for (let turn = 0; turn < 200; turn += 1) index.put([entry('cy', { words: ` ${words} turn${turn} `, sortName: `x${turn % 3}` })]);
  expect(found({ text: 'turn199' })).toEqual(['cy']);
  expect(found({ text: 'turn198' })).toEqual([]);
  expect(found({ text: 'django' })).toEqual(['ann']);
  expect(found({ sort: 'name', descending: true })).toEqual(['cy', 'björn', 'ann']);
});
