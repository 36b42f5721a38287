import { describe, expect, it } from 'vitest';
import { linesOf, textOf } from '#lib/adapters/dom.ts';
import { parseHtml } from './page.ts';

const lines = (html: string): string[] => linesOf(parseHtml(html).body).map((line) => line.text);

describe('the lines that a person sees', () => {
  it('breaks at blocks and <br>, not at inline elements', () => {
    expect(lines('<p>One <b>two</b><i>three</i></p>four<br>five<ul><li>six</li><li>seven</li></ul>')).toEqual([
      'One twothree',
      'four',
      'five',
      'six',
      'seven',
    ]);
  });

  it('leaves out what is not seen', () => {
    expect(
      lines(
        `<p></p><script>a</script><style>b</style><template>c</template><noscript>d</noscript><svg><text>e</text></svg><code id="bpr-1">f</code><p hidden>g</p>
        <p style="display: none">h</p><span class="sr-only">i</span><button>j</button><div role="dialog">k</div><p style="opacity:0">l</p>
        <p style="position:absolute;left:-9999px">m</p><p style="opacity:0.9">seen</p><code>too</code>`,
      ),
    ).toEqual(['seen', 'too']);
  });

  it('takes a text for the eye and its double for the ear once, as a line of its own', () => {
    expect(
      lines(
        '<a><span aria-hidden="true">Title</span><span class="visually-hidden">Title</span><span aria-hidden="true">Firm</span><span class="visually-hidden">Firm</span></a>',
      ),
    ).toEqual(['Title', 'Firm']);
  });

  it('folds white space and drops marks of no width', () => {
    expect(lines('<p> a\u00a0\n  b\u200bc \u202ed </p>')).toEqual(['a bc d']);
  });

  it('keeps the line breaks that the page keeps', () => {
    expect(lines('<span class="text-pre-line">- one\n- two</span>')).toEqual(['- one', '- two']);
    expect(lines('<p>one\ntwo</p>')).toEqual(['one two']);
  });

  it('remembers the rules between lines, and where a line begins', () => {
    const document = parseHtml('<div><p id="a">One</p><hr><p id="b">Two</p></div>');
    expect(linesOf(document.body).map(({ element, ruled }) => [element.id, ruled])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('walks deep nesting', () => {
    const document = parseHtml('');
    let holder: Element = document.body;
    for (let depth = 0; depth < 1_500; depth++) holder = holder.appendChild(document.createElement('div'));
    holder.textContent = 'deep';
    expect(textOf(document.body)).toBe('deep');
  });

  it('gives nothing for nothing', () => {
    expect(textOf(null)).toBe('');
    expect(lines('')).toEqual([]);
  });
});
