import { describe, expect, it } from 'vitest';
import { isPersonShown, pageId } from '#lib/adapters/page-person.ts';
import { draftOf, parseHtml } from './page.ts';

const idOf = (address: string): string => pageId(new URL(address));
const URL_OF_JANE = new URL('https://jane.example.org/');

describe('the id of a person on a page', () => {
  it('tells persons apart by query and by route', () => {
    expect(idOf('https://Board.example.org/profile?id=1')).toBe('page:board.example.org/profile?id=1');
    expect(idOf('https://board.example.org/profile?id=2')).toBe('page:board.example.org/profile?id=2');
    expect(idOf('https://board.example.org/#/people/7')).toBe('page:board.example.org/#/people/7');
    expect(idOf('https://board.example.org/#!/people/7')).toBe('page:board.example.org/#!/people/7');
  });

  it('keeps the case of the path, and the port', () => {
    expect(idOf('https://board.example.org:8443/u/AbC')).not.toBe(idOf('https://board.example.org:8443/u/abc'));
    expect(idOf('https://board.example.org:8443/u/a')).not.toBe(idOf('https://board.example.org/u/a'));
  });

  it('is the same whatever part of the page is open and wherever the visitor came from', () => {
    const id = 'page:board.example.org/profile?id=1';
    expect(idOf('https://board.example.org/profile?id=1#skills')).toBe(id);
    expect(idOf('https://board.example.org/profile?utm_source=x&id=1&gclid=2')).toBe(id);
    expect(idOf('https://board.example.org/profile?utm_source=x')).toBe('page:board.example.org/profile');
  });
});

describe('the person of the metadata', () => {
  const shown = (name: string, html: string, headline?: string) => {
    const document = parseHtml(html);
    return isPersonShown(name, headline, document, document.body);
  };

  it('is the page’s where the headline shares a word with the name', () => {
    expect(shown('Jane Roe', '', 'Jane M. Roe, Engineer')).toBe(true);
    expect(shown('José Roe', '', 'Jose')).toBe(true);
    expect(shown('Bob Founder', 'Bob Founder made this page.', 'Jane Roe')).toBe(false);
  });

  it('is the page’s where a greeting heads it and its text holds the whole name', () => {
    expect(shown('Jane Roe', '<p>I am Jane Roe.</p>', 'Hello!')).toBe(true);
    expect(shown('Jane Roe', '<title>Jane Roe</title><p>Code.</p>')).toBe(true);
    expect(shown('Bob Founder', '<p>Jane, founder of things</p>', 'About me')).toBe(false);
  });

  it('does not mix with another person of the page', () => {
    const html = `<script type="application/ld+json">{"@type": "Person", "name": "Bob Founder", "jobTitle": "CEO", "knowsAbout": ["Sales"],
        "worksFor": {"@type": "Organization", "name": "Board"}}</script>
      <main><h1>Jane Roe</h1><h2>Experience</h2><h3>Engineer, Acme Rail</h3><p>2019 – 2022</p><h2>Languages</h2><p>Dutch</p></main>`;
    const draft = draftOf({ document: parseHtml(html), url: URL_OF_JANE });
    expect(draft.basics.name).toBe('Jane Roe');
    expect(draft.work).toEqual([{ position: 'Engineer', name: 'Acme Rail', dates: '2019 – 2022' }]);
    expect(JSON.stringify(draft)).not.toMatch(/Bob|CEO|Sales|Board/);
  });
});
