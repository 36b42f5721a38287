import { describe, expect, it } from 'vitest';
import type { Matrix } from '#lib/matrices/schema.ts';
import { addOwnSkill } from '#lib/ui/workspace/matrices/edit.ts';
import { ownSkillNamed } from '#lib/ui/workspace/matrices/known.ts';
import { harbour } from './stub-matrices.ts';

const withSkills = (...names: string[]): Matrix =>
  names.reduce((matrix, name) => addOwnSkill(matrix, ownSkillNamed(matrix, name)), harbour);

describe('a skill of one’s own', () => {
  it.each([
    ['数据平台', '订单系统'],
    ['Склад', 'Причал'],
    ['Q#', 'Q+'],
    ['One two three four five six seven', 'One two three four five six eight'],
    ['Go?! Board', 'Go & Board'],
  ])('has an id of its own: %s and %s', (one, other) => {
    const { ownSkills = [] } = withSkills(one, other);
    expect(ownSkills.map(({ name }) => name)).toEqual([one, other]);
    expect(new Set(ownSkills.map(({ id }) => id)).size).toBe(2);
  });

  it('never has the id of a skill of the catalogue that is spelt otherwise', () =>
    expect(ownSkillNamed(harbour, 'Django #').id).toBe('django-2'));

  it('is the one that is there where the spelling is the same', () => {
    const matrix = withSkills('数据平台', 'Berth-Wise');
    expect(ownSkillNamed(matrix, ' 数据平台')).toBe(matrix.ownSkills?.[0]);
    expect(withSkills('数据平台', 'Berth-Wise', 'berth wise')).toEqual(matrix);
  });

  it('is further spellings where the catalogue has it', () =>
    expect(ownSkillNamed(harbour, 'DJANGO')).toMatchObject({ id: 'django', name: 'Django' }));
});
