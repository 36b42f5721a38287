import { afterEach, describe, expect, it, vi } from 'vitest';
import { findQuote, HIGHLIGHT_NAME, highlightQuote } from '#lib/adapters/highlight.ts';
import { parseHtml } from './page.ts';

const found = (html: string, quote: string, near?: string): string | undefined => findQuote(parseHtml(html), quote, near)?.toString();

describe('findQuote', () => {
  it('finds a quote across inline elements and lines, white space folded', () => {
    expect(found('<p>Cut the <b>nightly</b> job\n to 40 minutes.</p>', 'nightly job to 40')).toBe('nightly job\n to 40');
    expect(found('<p>First line</p><p>second line</p>', 'First line\nsecond')).toBe('First linesecond');
  });

  it('passes over what nobody sees', () => {
    const html = '<span class="visually-hidden">Python</span><script>Python</script><p id="x">Python</p>';
    expect(findQuote(parseHtml(html), 'Python')?.startContainer.parentElement?.id).toBe('x');
    expect(found('<p hidden>Python</p>', 'Python')).toBeUndefined();
  });

  it('lets the text around decide between equal places, and takes the first of equals', () => {
    const document = parseHtml('<p id="a">Led the team at Acme</p><p id="b">Led the team at Bolt</p>');
    const place = (near?: string) => findQuote(document, 'Led the team', near)?.startContainer.parentElement?.id;
    expect(place()).toBe('a');
    expect(place('Led the team at Bolt')).toBe('b');
    expect(place('something else')).toBe('a');
  });

  it('finds the skills of a role without the label that a reader gave them', () => {
    expect(found('<p>Python, SQL and +3 skills</p>', 'Skills: Python, SQL')).toBe('Python, SQL');
    expect(found('<p>Skills: Python</p>', 'Skills: Python')).toBe('Skills: Python');
  });

  it('finds nothing for an empty or a missing quote', () => {
    expect(found('<p>Python</p>', ' ')).toBeUndefined();
    expect(found('<p>Python</p>', 'python')).toBeUndefined();
  });

  it('stays quick where a quote stands very often', () => {
    expect(found(`<p>${'a '.repeat(50_000)}</p>`, 'a', 'b a c')).toBe('a');
  });
});

describe('highlightQuote', () => {
  afterEach(() => vi.unstubAllGlobals());

  function page(html: string) {
    document.body.innerHTML = html;
    const highlights = new Map<string, { range: Range }>();
    const scrolled: Element[] = [];
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'Highlight',
      class {
        range: Range;
        constructor(range: Range) {
          this.range = range;
        }
      },
    );
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync() {}
      },
    );
    Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      scrolled.push(this);
    };
    return { highlights, scrolled };
  }

  it('paints the range and scrolls to it', () => {
    const { highlights, scrolled } = page('<p id="p">Used <em>Airflow</em> daily</p>');
    expect(highlightQuote(document, 'Airflow daily')).toBe(true);
    expect(highlights.get(HIGHLIGHT_NAME)?.range.toString()).toBe('Airflow daily');
    expect(scrolled[0]?.localName).toBe('em');
    expect(document.adoptedStyleSheets).toHaveLength(1);
    highlightQuote(document, 'Used');
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('changes nothing in the page’s tree', async () => {
    page('<main><p>Used <em>Airflow</em> daily</p></main>');
    const before = document.documentElement.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    highlightQuote(document, 'Airflow');
    await new Promise((resolve) => setTimeout(resolve, 0));
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says that a quote is not there, and paints nothing', () => {
    const { highlights } = page('<p>Used Airflow</p>');
    expect(highlightQuote(document, 'Dagster')).toBe(false);
    expect(highlights.size).toBe(0);
  });
});
