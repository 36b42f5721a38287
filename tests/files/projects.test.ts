import { describe, expect, it } from 'vitest';
import { toLines } from '#lib/files/lines.ts';
import { readProjects } from '#lib/files/projects.ts';

const projectsOf = (text: string) => readProjects(toLines(text));

describe('projects', () => {
  it('reads a name, a year and a text', () => {
    expect(
      projectsOf('Heron Count (2024): map of bird counts, Django, 300 birders\na season. Two maps.\nTide bot (2023): Python script.'),
    ).toEqual([
      { name: 'Heron Count', dates: '2024', description: 'map of bird counts, Django, 300 birders a season. Two maps.' },
      { name: 'Tide bot', dates: '2023', description: 'Python script.' },
    ]);
  });

  it.each([
    [
      'Bird Songs — classifier for 40 species, 2023.',
      { name: 'Bird Songs', dates: '2023', description: 'classifier for 40 species, 2023.' },
    ],
    ['- Bus Times – FastAPI back end', { name: 'Bus Times', description: 'FastAPI back end' }],
    ['### Ferry board\n\n- Django site\n- 300 users', { name: 'Ferry board', highlights: ['Django site', '300 users'] }],
    ['Ferry board, 2019 – 2021\n• Django site', { name: 'Ferry board', dates: '2019 – 2021', highlights: ['Django site'] }],
    [
      'I wrote a small library for tide tables. It is used by two clubs.',
      { description: 'I wrote a small library for tide tables. It is used by two clubs.' },
    ],
  ])('%j', (text, expected) => {
    expect(projectsOf(text)).toEqual([expected]);
  });

  it('keeps task, part and result with their project', () => {
    const text =
      '2025     Sorting of parcels, belts 3 to 5 (Elmwerk)\n         Task: labels under shrink film.\n         My part: cameras, model in PyTorch,\nweekly rounds with the sorters.\n         Result: 3 of 1,000 by hand.\n\n2023     Night belt (Elmwerk)\n         Task: no staff.';
    expect(projectsOf(text)).toEqual([
      {
        name: 'Sorting of parcels, belts 3 to 5 (Elmwerk)',
        dates: '2025',
        highlights: [
          'Task: labels under shrink film.',
          'My part: cameras, model in PyTorch, weekly rounds with the sorters.',
          'Result: 3 of 1,000 by hand.',
        ],
      },
      { name: 'Night belt (Elmwerk)', dates: '2023', highlights: ['Task: no staff.'] },
    ]);
  });
});
