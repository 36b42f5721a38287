import { afterEach, describe, expect, it } from 'vitest';
import { selectedText } from '#lib/adapters/selected-text.ts';

const LONG = 'Built the crawler with asyncio, and the tests that hold it. '.repeat(4).trim();

function select(html: string, from: string, to = from): string | undefined {
  document.body.innerHTML = html;
  const [start, end] = [document.querySelector(from), document.querySelector(to)];
  if (start && end) document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
  return selectedText(document);
}

describe('what is selected', () => {
  afterEach(() => {
    document.getSelection()?.removeAllRanges();
    document.body.replaceChildren();
  });

  it('is told line by line, as a person sees it', () => {
    const twin = (text: string) => `<div><span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span></div>`;
    const html = `<main>${twin('Experience')}${twin('Engineer')}<p>2019 -
      2022</p><p>${LONG}</p><p hidden>Not seen</p></main>`;
    expect(select(html, 'main')).toBe(`Experience\nEngineer\n2019 - 2022\n${LONG}`);
  });

  it('begins and ends where the selection does', () => {
    const html = `<p>before</p><p id="a">${LONG}</p><p id="b">Skills</p><p>after</p>`;
    expect(select(html, '#a', '#b')).toBe(`${LONG}\nSkills`);
    const text = document.querySelector('#a')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 6, text, 220);
    expect(selectedText(document)).toBe(LONG.slice(6, 220).trim());
  });

  it('keeps the lines of a text that has its own', () => {
    expect(select(`<pre>Experience\n\n\n\nEngineer\n${LONG}</pre>`, 'pre')).toBe(`Experience\n\nEngineer\n${LONG}`);
  });

  it('is nothing where it is short, or none', () => {
    expect(select('<p>Engineer</p>', 'p')).toBeUndefined();
    document.getSelection()?.removeAllRanges();
    expect(selectedText(document)).toBeUndefined();
  });
});
