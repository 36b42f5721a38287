import JSZip from 'jszip';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file, each as the XML within its root. */
export interface WordFile {
  body: string;
  styles?: string;
  numbering?: string;
  header?: string;
  footer?: string;
  /** Files beside the usual ones, whole. */
  more?: Readonly<Record<string, string>>;
}

const part = (root: string, xml: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${xml}</w:${root}>`;

/** The bytes of a Word file. */
export async function wordFile({ body, more = {}, ...parts }: WordFile): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('_rels/.rels', relations(['officeDocument', 'word/document.xml']));
  zip.file('word/document.xml', part('document', `<w:body>${body}</w:body>`));
  const roots = { styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr' } as const;
  const given = (Object.keys(roots) as (keyof typeof roots)[]).filter((name) => parts[name] !== undefined);
  for (const name of given) zip.file(`word/${name}.xml`, part(roots[name], parts[name] ?? ''));
  zip.file('word/_rels/document.xml.rels', relations(...given.map((name): [string, string] => [name, `${name}.xml`])));
  for (const [name, text] of Object.entries(more)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const relations = (...given: [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given
    .map(([type, target], at) => `<Relationship Id="rId${at}" Type="${RELATION}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run; tabs and line ends in its text become those of Word. */
export const run = (text: string, properties = ''): string => {
  const parts = text.split(/([\t\n])/).map((piece) => {
    if (piece === '\t') return '<w:tab/>';
    return piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return `<w:r><w:rPr>${properties}</w:rPr>${parts.join('')}</w:r>`;
};

/** A paragraph of plain text, or of runs given as XML. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

export const paragraphs = (...texts: string[]): string => texts.map((text) => paragraph(text)).join('');
export const styled = (style: string, text: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`);
export const bullet = (text: string): string => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

/** A table; each cell is the XML of its paragraphs. */
export const table = (rows: readonly (readonly string[])[], properties = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A text box as Word writes it: once for itself and once more for older programs. */
export const textBox = (content: string): string => {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};

/** The styles that a German Word gives its headings: their ids are translated, their names are not. */
export const HEADING_STYLES = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="berschrift${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('');
