import { describe, expect, it } from 'vitest';
import { toLines } from '#lib/files/lines.ts';
import { readProjects } from '#lib/files/projects.ts';

const projectsOf = (text: string) => readProjects(toLines(text));

describe('projects', () => {
  it('reads a name, a year and a text', () => {
    expect(
      projectsOf('Park Finder (2024): hobby map of parks, Django, 2,000 visitors\na month. Two maps.\nTide bot (2023): Python script.'),
    ).toEqual([
      { name: 'Park Finder', dates: '2024', description: 'hobby map of parks, Django, 2,000 visitors a month. Two maps.' },
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
      '2025     Inspection of trays, lines 9 to 11 (Elmwerk)\n         Task: porosity on aluminium.\n         My part: concept, network in PyTorch,\nacceptance with the quality department.\n         Result: 0.4 % false rejects.\n\n2023     Re-labelling (Elmwerk)\n         Task: old labels.';
    expect(projectsOf(text)).toEqual([
      {
        name: 'Inspection of trays, lines 9 to 11 (Elmwerk)',
        dates: '2025',
        highlights: [
          'Task: porosity on aluminium.',
          'My part: concept, network in PyTorch, acceptance with the quality department.',
          'Result: 0.4 % false rejects.',
        ],
      },
      { name: 'Re-labelling (Elmwerk)', dates: '2023', highlights: ['Task: old labels.'] },
    ]);
  });
});
