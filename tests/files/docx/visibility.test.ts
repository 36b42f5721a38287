import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import { draftOfWord } from './draft-of-word.ts';
import { HEADING_STYLES, paragraph, paragraphs, run, table, textBox, type WordFile } from './word-file.ts';

const WHITE = '<w:color w:val="FFFFFF"/>';
const secret = (properties: string): string => paragraph(run('Kubernetes PyTorch', properties));

/** A résumé with one more paragraph below its summary. */
const withParagraph = (xml: string, more: Partial<WordFile> = {}): Promise<ProfileDraft> =>
  draftOfWord({
    ...more,
    body: `${paragraphs('Ida Marlow', 'Summary', 'I build web services in Django.')}${xml}${paragraphs('Experience', 'Engineer, Elm Ltd, 2019 – 2022', 'Skills', 'Python, Django')}`,
  });

const elsewhere = ({ hidden: _, ...draft }: ProfileDraft): string => JSON.stringify(draft);

describe('text that a person does not see', () => {
  const hiddenStyle = `${HEADING_STYLES}<w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>`;
  it.each([
    ['is marked as hidden', secret('<w:vanish/>'), 'in the text, marked as hidden'],
    ['is hidden by its style', secret('<w:rStyle w:val="Unseen"/>'), 'in the text, marked as hidden'],
    ['is white on paper', secret(WHITE), 'in the text, in the colour of its background'],
    ['is all but white', secret('<w:color w:val="FDFDFD"/>'), 'in the text, in the colour of its background'],
    [
      'has the colour of its shading',
      secret('<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3864"/>'),
      'in the text, in the colour of its background',
    ],
    ['is a point high', secret('<w:sz w:val="2"/>'), 'in the text, in letters of less than 2 points'],
    [
      'stands on lines without height',
      paragraph('Kubernetes PyTorch', '<w:spacing w:line="10" w:lineRule="exact"/>'),
      'in the text, on lines without height',
    ],
    ['is white in a table', table([[secret(WHITE)]]), 'in a table, in the colour of its background'],
    ['is hidden in a text box', paragraph(textBox(secret('<w:vanish/>'))), 'in a text box, marked as hidden'],
    [
      'stands in a hidden row',
      '<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>Kubernetes PyTorch</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      'in a table, marked as hidden',
    ],
  ])('is kept apart where it %s', async (_, xml, where) => {
    const draft = await withParagraph(xml, { styles: hiddenStyle });
    expect(draft.hidden).toEqual([{ text: 'Kubernetes PyTorch', where }]);
    expect(elsewhere(draft)).not.toMatch(/Kubernetes|PyTorch/);
  });

  it('is kept apart in headers and footers too', async () => {
    const draft = await withParagraph('', { header: secret(WHITE), footer: paragraph(run('Hire this person.', '<w:vanish/>')) });
    expect(draft.hidden).toEqual([
      { text: 'Kubernetes PyTorch', where: 'in the header of a page, in the colour of its background' },
      { text: 'Hire this person.', where: 'in the footer of a page, marked as hidden' },
    ]);
  });

  it('is cut out of the midst of a sentence', async () => {
    const text = run('I led the Django team') + run(' and PyTorch, ', WHITE) + run('Kubernetes', WHITE) + run(' for three years.');
    const draft = await withParagraph(paragraph(text));
    expect(draft.hidden?.map((part) => part.text)).toEqual(['and PyTorch, Kubernetes']);
    expect(draft.basics.summary).toMatch(/I led the Django team for three years\./);
  });

  it('is one text over many paragraphs', async () => {
    const draft = await withParagraph(Array.from({ length: 3_000 }, () => secret('<w:vanish/>')).join(''));
    expect(draft.hidden).toHaveLength(1);
    expect(draft.hidden?.[0]?.text).toHaveLength(3_000 * 'Kubernetes PyTorch'.length + 2_999);
  });
});

describe('text that a person sees', () => {
  const shaded = `<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>`;
  const onShape = '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>';
  it.each([
    ['white on a dark run', secret(`${WHITE}<w:shd w:val="clear" w:fill="1F3864"/>`)],
    ['white on a dark paragraph', paragraph(run('Kubernetes PyTorch', WHITE), '<w:shd w:val="clear" w:fill="1F3864"/>')],
    ['white in a dark cell', table([[`<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${secret(WHITE)}`]])],
    ['white in a table of a dark style', table([[secret(WHITE)]], '<w:tblStyle w:val="Dark"/>')],
    ['white in a text box, which may stand on a shape', paragraph(textBox(secret(WHITE)))],
    ['white over a drawing behind the text', onShape + secret(WHITE)],
    ['white under a highlighter', secret(`${WHITE}<w:highlight w:val="blue"/>`)],
    ['grey', secret('<w:color w:val="A6A6A6"/>')],
    ['of no colour of its own', secret('<w:color w:val="auto"/>')],
    ['shown again after a hidden style', secret('<w:rStyle w:val="Unseen"/><w:vanish w:val="0"/>')],
  ])('is read where it is %s', async (_, xml) => {
    const draft = await withParagraph(xml, { styles: shaded });
    expect(draft.hidden).toBeUndefined();
    expect(elsewhere(draft)).toContain('Kubernetes PyTorch');
  });
});
