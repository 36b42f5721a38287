import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterFor, adapters, extract } from '#lib/adapters/index.ts';
import { readerReport } from '#lib/adapters/reader-report.ts';
import { openPage, type Page, pagesOf, parseHtml } from './page.ts';

const reportOf = ({ document, url }: Page): string => readerReport(document, url, adapterFor(url), extract(document, url).outcome);
const FIXTURES = adapters.flatMap(({ id }) => pagesOf(id).map((page) => `${id}/${page}`));

/** What a report may hold of its reader. */
const own = (page: Page): string => {
  const { id, anchors = [], matches, verified } = adapterFor(page.url);
  return [id, ...anchors, ...matches, verified].join(' ');
};
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}@._-]{4,}/gu) ?? [];

describe('the report on a reading', () => {
  it('names reader, shape of the address, sections, marks and structure', () => {
    const report = reportOf(openPage('linkedin/sdui-profile')).split('\n');
    expect(report[0]).toBe('reader: linkedin, version 3, rests on recorded page');
    expect(report).toContain('address: https://*.linkedin.com/in/*');
    expect(report).toContain('outcome: profile');
    expect(report).toContain('section work: partial 3 of 5');
    expect(report).toContain('anchor section[data-section]: missing');
    expect(report.find((line) => line.startsWith('headings:'))).toContain('h2 (work)');
    expect(report.find((line) => line.startsWith('tags:'))).toMatch(/\bp \d+/);
  });

  it('says what a changed layout left to be found', () => {
    const page = openPage('linkedin/sdui-profile');
    for (const card of page.document.querySelectorAll('section section[componentkey]:not([componentkey$=Topcard])')) card.remove();
    expect(reportOf(page)).toContain('outcome: layout-changed\nfound: name\nnot found: work, education, skills');
  });

  it('masks all of an address but the words of the site’s routes', () => {
    const page = { document: parseHtml(''), url: new URL('https://jane-doe.example.org/cv/jane?token=s3cret#jane') };
    expect(reportOf(page)).toContain('address: https://*/cv/*?*#*');
    const firm = { ...page, url: new URL('https://otterly.workable.com/backend/jobs/5566/candidates/jane-doe') };
    expect(reportOf(firm)).toContain('address: https://*.workable.com/backend/jobs/*/candidates/*');
  });

  it.each(FIXTURES)('holds no word of %s that is not its own', (name) => {
    const page = openPage(name);
    const report = reportOf(page).toLowerCase();
    const known = `${own(page)} ${VOCABULARY}`.toLowerCase();
    const text = page.document.body.textContent ?? '';
    const leaked = wordsOf(text.toLowerCase()).filter((word) => report.includes(word) && !known.includes(word));
    expect(leaked).toEqual([]);
  });

  it('lets nothing planted out, wherever in a page it stands', () => {
    const PLANTED = ['Quillana', 'Vasterholm', '0151-2345678', 'quillana@mail.example.org', 'https://quillana.example.org/x'];
    const places = [
      (secret: string) => `<p>${secret}</p>`,
      (secret: string) => `<h1>${secret}</h1><h2>${secret} Experience</h2>`,
      (secret: string) => `<div id="${secret}" class="${secret}" role="${secret}" data-name="${secret}" aria-label="${secret}">x</div>`,
      (secret: string) => `<a href="/in/${secret}/details/skills/">${secret}</a>`,
      (secret: string) => `<x-${secret.toLowerCase().replace(/[^a-z]/g, '')}>a</x-${secret.toLowerCase().replace(/[^a-z]/g, '')}>`,
      (secret: string) =>
        `<section componentkey="com.linkedin.sdui.profile.card.ref${secret}Experience"><h2>Experience</h2>${secret}</section>`,
      (secret: string) => `<script type="application/ld+json">{"@type":"Person","name":"${secret}"}</script>`,
      (secret: string) => `<title>${secret}</title><meta name="author" content="${secret}">`,
    ];
    const part = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...PLANTED)).map(([place, secret]) => place(secret));
    const address = fc.constantFrom(
      'https://www.linkedin.com/in/Quillana-Vasterholm/',
      'https://www.xing.com/profile/Quillana_Vasterholm',
      'https://quillana.example.org/Vasterholm?mail=quillana@mail.example.org#Quillana',
      'https://vasterholm.workable.com/backend/jobs/1/candidates/Quillana',
      'https://github.com/Quillana',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), address, (parts, href) => {
        const report = reportOf({ document: parseHtml(parts.join('')), url: new URL(href) });
        expect(report).not.toMatch(/quillana|vasterholm|2345678|mail\.example/i);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});

/** What the reports are written in: words of their own, of routes, tags and roles. */
const VOCABULARY =
  'reader version rests on recorded page published selectors semantics only address outcome profile no-text layout-changed login-wall not-a-profile found not found nothing name heading of entries of section summary work projects skills education certificates languages volunteer publications read partial absent unreadable anchor missing headings tags roles other none the person of the address strong lead feed jobs sales story';
