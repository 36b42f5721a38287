import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapters, extract } from '#lib/adapters/index.ts';
import { documentOf } from '#lib/adapters/restore.ts';
import { type SnapshotNode, snapshotOf } from '#lib/adapters/snapshot.ts';
import { openPage, pagesOf, parseHtml } from './page.ts';

const restored = (document: Document): Document => {
  const nodes = JSON.parse(JSON.stringify(snapshotOf(document.documentElement))) as SnapshotNode[];
  return documentOf(nodes, document.implementation.createHTMLDocument(''));
};

describe('a snapshot of a page', () => {
  it.each(adapters.flatMap(({ id }) => pagesOf(id).map((page) => `${id}/${page}`)))('reads as the page itself: %s', (name) => {
    const { document, url } = openPage(name);
    const before = document.documentElement.outerHTML;
    expect(extract(restored(document), url)).toEqual(extract(document, url));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves out scripts, pictures and what was typed', () => {
    const { body } = restored(
      parseHtml('<p onclick="x()" id="a">Text<script>alert(1)</script><img src="https://example.test/a.png"><input value="secret"></p>'),
    );
    expect(body.innerHTML).toBe('<p id="a">Text<input></p>');
  });

  it('keeps standard metadata', () => {
    const data = '{"@type":"Person"}';
    expect(restored(parseHtml(`<script type="application/ld+json">${data}</script>`)).querySelector('script')?.textContent).toBe(data);
  });

  it('keeps the tree as it is, where a parser would mend it', () => {
    const document = parseHtml('<p id="outer"></p>');
    document.querySelector('p')?.append(document.createElement('div'));
    expect(restored(document).querySelector('#outer > div')).not.toBeNull();
  });

  it('takes no page beyond any profile', () => {
    const document = parseHtml('<p></p>');
    for (let count = 0; count < 200_001; count += 1) document.body.append('again ');
    expect(snapshotOf(document.documentElement)).toBeUndefined();
  });

  it('drops the names by which a form would answer for its own properties', () => {
    const { body } = restored(
      parseHtml('<form id="f" name="g" action="/login"><input type="password" name="closest" id="children"></form>'),
    );
    expect(body.innerHTML).toBe('<form action="/login"><input type="password"></form>');
  });

  it('goes as deep as the page goes', () => {
    const document = parseHtml('');
    let at: Element = document.body;
    for (let depth = 0; depth < 1_000; depth += 1) at = at.appendChild(document.createElement('i'));
    at.textContent = 'bottom';
    expect(snapshotOf(document.documentElement)?.at(-1)).toEqual([1_002, 'bottom']);
  });

  it('is restored from any nodes without an error', () => {
    const node = fc.oneof(
      fc.tuple(fc.integer({ min: -2, max: 9 }), fc.string()),
      fc.tuple(fc.integer({ min: -2, max: 9 }), fc.string(), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        expect(documentOf(nodes as SnapshotNode[], document.implementation.createHTMLDocument('')).documentElement).toBeDefined();
      }),
    );
  });
});
