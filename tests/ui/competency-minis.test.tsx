import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { CompetencyMinis } from '#lib/ui/competency-minis.tsx';
import { ICONS } from '#lib/ui/icons.ts';
import { moved } from '#lib/ui/moved-path.ts';

afterEach(cleanup);

test('the strip is one picture that is told in words', () => {
  render(
    <CompetencyMinis
      competencies={[
        { id: 'orm', shortName: 'ORM', status: 'evidenced' },
        { id: 'cloud', shortName: 'Cloud', status: 'unread' },
      ]}
    />,
  );
  const picture = screen.getByRole('img', { name: 'ORM: Evidenced, Cloud: Not read' });
  expect(picture.title).toBe('ORM: Evidenced, Cloud: Not read');
  const path = (paint: string, kind: string) => picture.querySelector(`.minis__${paint}.minis__${kind}`)?.getAttribute('d');
  expect(path('shown', 'solid')).toBe(ICONS.evidenced.solid);
  expect(path('absent', 'dashed')).toBe(moved(ICONS.unread.dashed, 19.5));
  expect(path('claimed', 'line')).toBeUndefined();
});

test.each([
  ['M2 8h12v3.5a2.5 2.5 0 0 1-2.5 2.5Z', 'M12 8h12v3.5a2.5 2.5 0 0 1-2.5 2.5Z'],
  ['M4.5 2A2.5 2.5 0 0 1 14 4.5H3V2', 'M14.5 2A2.5 2.5 0 0 1 24 4.5H13V2'],
  ['M3.2 13 13 3.2M7 13l6-6', 'M13.2 13 23 3.2M17 13l6-6'],
  ['M1 2C3 4 5 6 7 8c1 1 1 1 1 1', 'M11 2C13 4 15 6 17 8c1 1 1 1 1 1'],
])('%s is moved by ten', (path, expected) => expect(moved(path, 10)).toBe(expected));
