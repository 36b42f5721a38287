import { describe, expect, it } from 'vitest';
import { told } from '../draft-of.ts';
import { draftOfWord } from './draft-of-word.ts';
import { bullet, paragraph, paragraphs, run, table, textBox } from './word-file.ts';

/** The first highlight of a job whose only list item is made of the given XML. */
async function highlightOf(xml: string): Promise<string | undefined> {
  const body =
    paragraphs('Ida Marlow', 'Experience', 'Engineer, Elm Ltd, 2019 – 2022') + bullet(xml) + paragraphs('Skills', 'Python, Django');
  return (await draftOfWord({ body })).work?.[0]?.highlights?.[0];
}

describe('the text of a paragraph', () => {
  it.each([
    ['kept insertions', `${run('Built ')}<w:ins w:id="1">${run('and ran ')}</w:ins>${run('billing.')}`, 'Built and ran billing.'],
    [
      'no deletions',
      `${run('Built ')}<w:del w:id="1"><w:r><w:delText>nuclear </w:delText></w:r></w:del>${run('billing.')}`,
      'Built billing.',
    ],
    [
      'what was moved here',
      `${run('Built ')}<w:moveFrom w:id="1">${run('old ')}</w:moveFrom><w:moveTo w:id="2">${run('new ')}</w:moveTo>${run('billing.')}`,
      'Built new billing.',
    ],
    ['the text of links', `${run('See ')}<w:hyperlink r:id="rId9">${run('the docs')}</w:hyperlink>${run('.')}`, 'See the docs.'],
    [
      'the result of a field, not its code',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Built billing.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      'Built billing.',
    ],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${run('Built billing.')}</w:sdtContent></w:sdt>`, 'Built billing.'],
    [
      'no prompts of a template',
      `${run('Built billing.')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(' [Add more here]')}</w:sdtContent></w:sdt>`,
      'Built billing.',
    ],
    [
      'hyphens and no-break spaces as plain ones',
      '<w:r><w:t>Built</w:t><w:t xml:space="preserve">\u00a0e</w:t><w:noBreakHyphen/><w:t>mail bil</w:t><w:softHyphen/><w:t>ling\u00ad.</w:t></w:r>',
      'Built e-mail billing.',
    ],
    [
      'no pictures of symbol fonts',
      `<w:r><w:sym w:font="Wingdings" w:char="F028"/><w:t xml:space="preserve"> Built billing.</w:t></w:r>`,
      'Built billing.',
    ],
    ['a line that goes on behind a break', run('Built billing\nin Django.'), 'Built billing in Django.'],
  ])('holds %s', async (_, xml, text) => expect(await highlightOf(xml)).toBe(text));

  it('goes on behind a deleted paragraph mark', async () => {
    const head = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Engineer, ')}</w:p>${paragraph('Elm Ltd, 2019 – 2022')}`;
    const { work } = await draftOfWord({ body: `${paragraphs('Ida Marlow', 'Experience')}${head}` });
    expect(work?.map(told)).toEqual(['Engineer @ Elm Ltd | 2019 – 2022']);
  });

  it('holds bullets that were typed or set in a symbol font', async () => {
    const body = paragraphs('Ida Marlow', 'Experience', 'Engineer, Elm Ltd, 2019 – 2022', '\uf0b7\tBuilt billing.', '•\tRan it.');
    expect((await draftOfWord({ body })).work?.[0]?.highlights).toEqual(['Built billing.', 'Ran it.']);
  });
});

describe('text boxes', () => {
  it('are read once, before what they are anchored in', async () => {
    const body =
      paragraph(textBox(paragraphs('Ida Marlow', 'Python Developer'))) + paragraphs('Experience', 'Engineer, Elm Ltd, 2019 – 2022');
    const { basics, other } = await draftOfWord({ body });
    expect(basics).toEqual({ name: 'Ida Marlow', label: 'Python Developer' });
    expect(other).toEqual([]);
  });

  it('that are a column with headings follow the page', async () => {
    const column = textBox(paragraphs('Skills', 'Python, Django', 'Languages', 'English (native)'));
    const body =
      paragraph(`${column}${run('Ida Marlow')}`) +
      paragraphs('Python Developer', 'I build web services.', 'Experience', 'Engineer, Elm Ltd, 2019 – 2022');
    const draft = await draftOfWord({ body });
    expect(draft.basics).toMatchObject({ name: 'Ida Marlow', label: 'Python Developer' });
    expect(draft.work?.map(told)).toEqual(['Engineer @ Elm Ltd | 2019 – 2022']);
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', 'Django']);
  });

  it('follow a page that has no headings, if it is the longer one', async () => {
    const column = textBox(paragraphs('Contact', 'ida@example.com', 'Skills', 'Python, Django'));
    const jobs = paragraphs('Elm Ltd, Leeds', 'Engineer, Jan 2020 – Present') + bullet('Built the billing service in Django.');
    const draft = await draftOfWord({ body: paragraph(`${column}${run('Ida Marlow')}`) + paragraphs('Python Developer', '') + jobs });
    expect(draft.basics).toMatchObject({ name: 'Ida Marlow', label: 'Python Developer' });
    expect(draft.work?.map(({ highlights }) => highlights)).toEqual([['Built the billing service in Django.']]);
  });

  it('are read within tables and one another', async () => {
    const inner = paragraph(textBox(paragraphs('Skills', 'Python, Django')));
    const { skills } = await draftOfWord({ body: paragraphs('Ida Marlow') + table([[paragraph(textBox(inner))]]) });
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'Django']);
  });
});
