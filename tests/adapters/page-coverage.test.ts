import { describe, expect, it } from 'vitest';
import { withheldBy } from '#lib/adapters/page-coverage.ts';
import { draftOf, parseHtml } from './page.ts';

const URL_OF_JANE = new URL('https://jane.example.org/');
const read = (skills: string, after = '') =>
  draftOf({
    document: parseHtml(
      `<main><h1>Jane Roe</h1><h2>Experience</h2><h3>Engineer, Acme Rail</h3><p>2019 – 2022</p>${after}<h2>Skills</h2><ul><li>Python</li><li>SQL</li></ul>${skills}</main>`,
    ),
    url: URL_OF_JANE,
  });

describe('what a page holds back', () => {
  it.each([
    ['Show 14 more skills', { more: 14 }],
    ['+ 14 more', { more: 14 }],
    ['Show more', {}],
    ['Show more (3)', { more: 3 }],
    ['See all 12 projects', { total: 12 }],
    ['5 of 9', { total: 9 }],
    ['Page 1 of 3', {}],
    ['Mehr anzeigen', {}],
    ['Page 1 of 1', undefined],
    ['Show less', undefined],
    ['Read more', undefined],
    ['Python', undefined],
    ['Cut costs of 3 more teams by half in a year', undefined],
  ])('%s', (line, withheld) => expect(withheldBy(line)).toEqual(withheld));

  it.each(['<button>Show 14 more skills</button>', '<a href="/all">Show 14 more skills</a>', '<p>+14 more</p>'])(
    'leaves a section partial: %s',
    (html) => {
      const { skills, sections } = read(html);
      expect(skills).toEqual([{ name: 'Python' }, { name: 'SQL' }]);
      expect(sections).toMatchObject({ skills: { state: 'partial', shown: 2, total: 16 }, work: { state: 'read' } });
    },
  );

  it('leaves the section partial that it stands in', () => {
    expect(read('', '<button>Show more</button>').sections).toMatchObject({
      work: { state: 'partial', shown: 1 },
      skills: { state: 'read' },
    });
    expect(read('<p>Page 1 of 3</p>').sections.skills).toEqual({ state: 'partial', shown: 2 });
    expect(read('<button hidden>Show more</button>').sections.skills).toEqual({ state: 'read' });
  });

  it('counts skills that are too long to be kept', () => {
    const { skills, sections } = read(`<p>${'Pipelines that move very large tables '.repeat(3)}</p>`);
    expect(skills).toEqual([{ name: 'Python' }, { name: 'SQL' }]);
    expect(sections.skills).toMatchObject({ state: 'partial', shown: 2 });
  });
});
