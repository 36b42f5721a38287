import { describe, expect, it } from 'vitest';
import { isPrivateHeading } from '#lib/adapters/private-headings.ts';
import { draftOf, parseHtml } from './page.ts';

describe('private headings', () => {
  it.each([
    'Health',
    'My health story',
    'Family',
    'Family life',
    'Religion',
    'Faith and volunteering',
    'Political views',
    'Politics',
    'Gesundheit',
    'Familie',
    'Política',
    'Hobbies',
    'Personal details',
  ])('%s is private', (heading) => expect(isPrivateHeading(heading)).toBe(true));

  it.each(['Healthcare', 'Health checks in production', 'Health data pipelines', 'How I work', 'Familiar tools', 'Conference talks'])(
    '%s is not',
    (heading) => expect(isPrivateHeading(heading)).toBe(false),
  );

  it('keeps nothing that stands under one, at any rank', () => {
    const html = `<main><h1>Jane Roe</h1><h2>Experience</h2><h3>Engineer, Acme Rail</h3><p>2019 – 2022</p><h2>Skills</h2><p>Python</p>
      <h2>Health</h2><p>An illness.</p><h2>How I work</h2><p>In small steps.</p><h3>Faith</h3><p>A church.</p><h4>More</h4><p>Of it.</p><h3>Tools</h3><p>Vim.</p></main>`;
    const { other } = draftOf({ document: parseHtml(html), url: new URL('https://jane.example.org/') });
    expect(other).toEqual([{ heading: 'How I work', text: 'In small steps.\nTools\nVim.' }]);
  });
});
