import { expect, it } from 'vitest';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';

it('tells people without a name apart by their files', () => {
  expect(nameOf({ name: 'Ada Birch', source: { fileName: 'ada.pdf' } })).toBe('Ada Birch');
  expect(nameOf({ name: '', source: { fileName: 'cv-7.pdf' } })).toBe('No name read, cv-7.pdf');
  expect(nameOf({ name: '' })).toBe('No name read');
});
