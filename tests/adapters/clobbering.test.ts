import { describe, expect, it } from 'vitest';
import { linesOf } from '#lib/adapters/dom.ts';
import { findQuote, highlightQuote } from '#lib/adapters/highlight.ts';
import { snapshotOf } from '#lib/adapters/snapshot.ts';
import { draftOf, openPage, parseHtml, readDraft } from './page.ts';

const PROPERTIES = [
  'parentNode',
  'parentElement',
  'nextSibling',
  'firstChild',
  'nodeType',
  'nodeValue',
  'localName',
  'attributes',
  'getAttribute',
  'hasAttribute',
  'nextElementSibling',
  'closest',
  'children',
  'childNodes',
  'matches',
  'contains',
  'querySelectorAll',
  'textContent',
];

const CONTROLS = PROPERTIES.map((name) => `<input name="${name}">`).join('');

/** Lets each form answer with its controls where its own properties are asked for, as every browser does. */
function clobber(document: Document): Document {
  for (const form of document.querySelectorAll('form'))
    for (const input of form.querySelectorAll('input')) Object.defineProperty(form, input.getAttribute('name') ?? '', { value: input });
  return document;
}

describe('a form whose controls are named like the properties of a node', () => {
  const document = clobber(parseHtml(`<form>${CONTROLS}Used Airflow daily <b>here</b></form><p>After</p>`));

  it('ends no walk early, endlessly or by an error', () => {
    expect(linesOf(document.body).map((line) => line.text)).toEqual(['Used Airflow daily here', 'After']);
    expect(snapshotOf(document.documentElement)?.at(-1)).toEqual([3, 'After']);
    expect(snapshotOf(document.documentElement)).toContainEqual([2, 'form', []]);
  });

  it('hides no quote', () => {
    expect(findQuote(document, 'Airflow daily here')?.toString()).toBe('Airflow daily here');
    expect(highlightQuote(document, 'Used Airflow')).toBe(true);
  });

  it('leaves a profile within as it is without the form', () => {
    const { document: page, url } = openPage('any-page/headings');
    const main = page.querySelector('main');
    if (main) main.innerHTML = `<form>${CONTROLS}${main.innerHTML}</form>`;
    const before = page.documentElement.outerHTML;
    expect(draftOf({ document: clobber(page), url })).toEqual(readDraft('any-page/headings'));
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('a document with things named like its own properties', () => {
  it('is read all the same', () => {
    const { document, url } = openPage('any-page/headings');
    for (const name of ['querySelector', 'querySelectorAll', 'body', 'documentElement', 'implementation', 'createRange', 'defaultView']) {
      const form = document.createElement('form');
      form.setAttribute('name', name);
      document.body.append(form);
      Object.defineProperty(document, name, { value: form });
    }
    expect(draftOf({ document, url })).toEqual(readDraft('any-page/headings'));
    expect(findQuote(document, 'Wim Aarden')?.toString()).toBe('Wim Aarden');
  });
});
