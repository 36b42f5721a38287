import { describe, expect, it } from 'vitest';
import type { Profile } from '#lib/profile/schema.ts';
import { openSession } from '#lib/storage/session.ts';
import type { KeyValueStore } from '#lib/storage/settings.ts';
import { profileOf, skillList } from '#tests/rules/profile-builder.ts';

function memory(): KeyValueStore & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return { values, get: async (key) => values.get(key), set: async (key, value) => void values.set(key, structuredClone(value)) };
}

const page = (id: string, url: string, ...skills: string[]): Profile => {
  const profile = profileOf({ skills: skillList(...skills) });
  return { ...profile, id, source: { ...profile.source, url } };
};
const namesOf = ({ skills }: Profile): string[] => skills.map(({ name }) => name);

describe('the pages of this session', () => {
  it('are joined for one person, and never with those of another', async () => {
    const session = openSession(memory());
    await session.join(page('board:one', 'https://board.test/one/skills', 'Python', 'SQL'));
    await session.join(page('board:two', 'https://board.test/two', 'COBOL'));
    expect(namesOf(await session.join(page('board:one', 'https://board.test/one', 'Python')))).toEqual(['Python', 'SQL']);
  });

  it('give way to the same page read again, whatever stands behind ? and #', async () => {
    const session = openSession(memory());
    await session.join(page('board:one', 'https://board.test/one?tab=1', 'Python', 'SQL'));
    expect(namesOf(await session.join(page('board:one', 'https://board.test/one/#top', 'Python')))).toEqual(['Python']);
  });

  it('do not outlive a new version of the reader', async () => {
    const session = openSession(memory());
    const old = page('board:one', 'https://board.test/one/skills', 'Python', 'SQL');
    await session.join({ ...old, source: { ...old.source, adapterVersion: 7 } });
    expect(namesOf(await session.join(page('board:one', 'https://board.test/one', 'Python')))).toEqual(['Python']);
  });

  it('do not take in a file, or a page that names nobody', async () => {
    const store = memory();
    const { join } = openSession(store);
    await join(profileOf({}));
    await join(page('content:1234', 'https://board.test/one'));
    expect(store.values.size).toBe(0);
  });

  it('are few: the oldest persons go first', async () => {
    const store = memory();
    const { join } = openSession(store);
    for (let i = 0; i < 25; i += 1) await join(page(`board:${i}`, `https://board.test/${i}/skills`, 'Python', 'SQL'));
    expect(namesOf(await join(page('board:0', 'https://board.test/0', 'Go')))).toEqual(['Go']);
    expect(namesOf(await join(page('board:24', 'https://board.test/24', 'Go')))).toEqual(['Python', 'SQL']);
  });

  it.each([
    ['holds something else', async () => 'nonsense', async () => undefined],
    ['cannot be read', () => Promise.reject(new Error('gone')), async () => undefined],
    ['cannot be written', async () => undefined, () => Promise.reject(new Error('full'))],
  ])('do no harm where the store %s', async (_, get, set) => {
    expect(namesOf(await openSession({ get, set }).join(page('board:one', 'https://board.test/one', 'Go')))).toEqual(['Go']);
  });
});
