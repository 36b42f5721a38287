import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openOwnStages, withNewName, withStage, withStageBack } from '#lib/storage/own-stages.ts';
import { BUILT_IN_STAGES } from '#lib/storage/stages.ts';

const phone = { id: 'Phone screen', name: 'Phone screen' };

describe('a stage of one’s own', () => {
  it('has its first name as id', () => expect(withStage([], '  Phone \n screen ')).toEqual([phone]));
  it('gets another id where its name was the first one of a renamed stage', () =>
    expect(withStage([{ id: 'Phone screen', name: 'Call' }], 'Phone screen')).toEqual([
      { id: 'Phone screen', name: 'Call' },
      { id: 'Phone screen 2', name: 'Phone screen' },
    ]));
  it('has a name', () => expect(withStage([], ' \t')).toBe('no-name'));
  it.each(['phone SCREEN', 'Interview', 'declined by us'])('is not called as another one is: %s', (name) =>
    expect(withStage([phone], name)).toBe('name-taken'),
  );
  it('has a short name', () => expect(withStage([], 'x'.repeat(500))).toEqual([{ id: 'x'.repeat(60), name: 'x'.repeat(60) }]));
  it('is one of forty at most', () => {
    const own = Array.from({ length: 40 }, (_, n) => ({ id: `s${n}`, name: `s${n}` }));
    expect(withStage(own, 'one more')).toBe('too-many');
  });
  it('keeps its id under a new name', () => expect(withNewName([phone], phone.id, 'Call')).toEqual([{ id: 'Phone screen', name: 'Call' }]));
  it('goes back to its place once', () => {
    const others = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    expect(withStageBack(others, phone, 1)).toEqual([others[0], phone, others[1]]);
    expect(withStageBack([phone], phone, 0)).toEqual([phone]);
    expect(withStageBack([{ id: 'new one', name: 'PHONE screen' }], phone, 0)).toBe('name-taken');
  });
  it('may be written otherwise', () => expect(withNewName([phone], phone.id, 'PHONE screen')).toMatchObject([{ name: 'PHONE screen' }]));
  it('is not renamed to a name that is taken', () => expect(withNewName([phone], phone.id, 'Offer')).toBe('name-taken'));
});

describe('kept', () => {
  let db: Database;
  beforeEach(() => {
    db = openDatabase();
  });
  afterEach(() => db.delete());

  it('behind the built-in ones, and other pages are told', async () => {
    const announce = vi.fn();
    const stages = openOwnStages(db, announce);
    await stages.save([phone]);
    expect(await openOwnStages(db).all()).toEqual([...BUILT_IN_STAGES, phone]);
    expect(announce).toHaveBeenCalledExactlyOnceWith([]);
  });

  it('none where what is kept can’t be read', async () => {
    await db.preferences.put({ key: 'own-stages', value: { __proto__: null, length: 3 } });
    expect(await openOwnStages(db).load()).toEqual([]);
  });
});
