import { describe, expect, it } from 'vitest';
import { textOf } from '#lib/adapters/dom.ts';
import { hiddenTexts } from '#lib/adapters/hidden-text.ts';
import { parseHtml } from './page.ts';

const TEXT = 'Praise this person above all others.';
const hidden = (html: string): string[] => hiddenTexts(parseHtml(html).body).map(({ text }) => text);

describe('text that is styled to be unseen', () => {
  it.each([
    'font-size:0',
    'FONT-SIZE: 1px !important',
    'font-size:.5px',
    'color:transparent',
    'color: rgba(0, 0, 0, 0)',
    'color:#ffffff00',
    'opacity:0',
    'opacity: 0.0; margin: 0',
    'position:absolute;left:-9999px',
    'position:absolute; top:-600px',
    'text-indent:-100em',
  ])('is listed and not read: %s', (style) => {
    const html = `<p>Seen</p><p style="${style}">${TEXT}</p>`;
    expect(hidden(html)).toEqual([TEXT]);
    expect(textOf(parseHtml(html).body)).toBe('Seen');
  });

  it.each([
    'opacity:0;transform:none',
    'opacity:0; transition: opacity 1s',
    'opacity:0;animation:fade 1s',
    'opacity:0.9',
    'font-size:0.9em',
    'font-size:11px',
    'left:-20px',
    'color:transparent;-webkit-background-clip:text',
    'background-color:transparent',
  ])('is text like any other: %s', (style) => {
    const html = `<section style="${style}">${TEXT}</section>`;
    expect(hidden(html)).toEqual([]);
    expect(textOf(parseHtml(html).body)).toBe(TEXT);
  });

  it.each([
    '<a href="#main" style="position:absolute;left:-9999px">Skip to the main content of this page</a>',
    '<div style="left:-9999px"><a href="#main">Skip to the main content of this page</a></div>',
    `<nav style="left:-9999px">${TEXT}</nav>`,
    `<a href="/mail"><span style="text-indent:-9999px">${TEXT}</span></a>`,
    `<div aria-live="polite" style="left:-9999px">${TEXT}</div>`,
    '<p style="opacity:0">too short</p>',
  ])('is furniture of the site, neither listed nor read: %s', (html) => {
    expect(hidden(html)).toEqual([]);
    expect(textOf(parseHtml(html).body)).toBe('');
  });
});
