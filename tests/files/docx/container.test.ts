import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#lib/files/docx/read-docx.ts';
import { paragraphs, type WordFile, wordFile } from './word-file.ts';

const RESUME = paragraphs('Ida Marlow', 'Experience', 'Engineer, Elm Ltd, 2019 – 2022', 'Skills', 'Python, Django');
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const wide = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const together = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A Word file whose document is the given XML, whole. */
const documentOf = (xml: string): Promise<Uint8Array> => zipOf({ 'word/document.xml': xml });

describe('a file that is no readable Word file', () => {
  it.each([
    ['an encrypted package', together(OLE, new Uint8Array(600), wide('EncryptedPackage')), 'encrypted', /password/],
    ['an old .doc', together(OLE, new Uint8Array(600), wide('WordDocument')), 'unsupported-type', /Save it as \.docx or PDF/],
    ['RTF', ascii('{\\rtf1 Ida Marlow}'), 'unsupported-type', /Save it as \.docx or PDF/],
    ['nothing at all', new Uint8Array(), 'malformed', /damaged/],
    ['plain text', ascii('Ida Marlow'), 'malformed', /damaged/],
    ['a ZIP without its end', ascii('PK\u0003\u0004 and so on'), 'malformed', /damaged/],
  ])('is refused: %s', async (_, bytes, kind, message) => {
    expect(await readDocx(bytes)).toEqual({ kind, message: expect.stringMatching(message) });
  });

  it.each([
    ['a spreadsheet', { 'xl/workbook.xml': '<workbook/>' }, 'unsupported-type'],
    ['an OpenDocument text', { mimetype: 'application/vnd.oasis.opendocument.text' }, 'unsupported-type'],
    ['a ZIP of other things', { 'readme.txt': 'Ida Marlow' }, 'malformed'],
    ['a document that is no XML', { 'word/document.xml': 'Ida Marlow' }, 'malformed'],
    ['a document without a body', { 'word/document.xml': '<document/>' }, 'malformed'],
    ['a document in no encoding that is known', { 'word/document.xml': Uint8Array.from([0x3c, 0xff, 0x3e]) }, 'malformed'],
  ])('is refused: %s', async (_, files, kind) => {
    expect(await readDocx(await zipOf(files))).toMatchObject({ kind });
  });

  it('is refused cut short at any length', async () => {
    const bytes = await wordFile({ body: RESUME });
    for (let length = 0; length < bytes.length; length += 97)
      expect(await readDocx(bytes.subarray(0, length))).toMatchObject({ kind: 'malformed' });
  });

  it('has no text where its paragraphs are empty', async () => {
    expect(await readDocx(await wordFile({ body: paragraphs('', '') }))).toMatchObject({ kind: 'no-text' });
  });
});

describe('a file that is meant to do harm', () => {
  it('is refused where it unpacks to more than a résumé can be, whatever size it claims', async () => {
    const bomb = await documentOf(`<document>${' '.repeat(20_000_000)}</document>`);
    expect(bomb.length).toBeLessThan(50_000);
    expect(await readDocx(bomb)).toMatchObject({ kind: 'too-large' });
    expect(await readDocx(withSizes(bomb, 100))).toMatchObject({ kind: 'too-large' });
  });

  it('is refused where it has thousands of entries', async () => {
    const files = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`word/${at}`, '']));
    expect(await readDocx(await zipOf(files))).toMatchObject({ kind: 'too-large' });
  });

  it('is refused where it is larger than any résumé', async () => {
    expect(await readDocx(new Uint8Array(20_000_001))).toMatchObject({ kind: 'too-large' });
  });

  it.each([
    ['entities that grow', `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><document>&b;</document>`],
    ['entities of other files', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><document>&a;</document>'],
    ['elements within one another', '<a>'.repeat(100_000)],
    ['attributes without end', `<a ${Array.from({ length: 50_000 }, (_, at) => `a${at}=""`).join(' ')}`],
    ['a tag without end', `<${'a'.repeat(1_000_000)}`],
  ])('does no harm with %s', async (_, xml) => {
    expect(await readDocx(await documentOf(xml))).toMatchObject({ kind: 'malformed' });
  });

  it('is refused where it has more elements than a résumé', async () => {
    expect(await readDocx(await documentOf(`<document>${'<a/>'.repeat(600_001)}</document>`))).toMatchObject({ kind: 'too-large' });
  });

  it('does not go round in styles that inherit from themselves', async () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>';
    const file: WordFile = { body: RESUME, styles };
    expect(await readDocx(await wordFile(file))).toMatchObject({ kind: 'profile' });
  });
});

/** The same ZIP with another unpacked size in its directory and its one entry. */
function withSizes(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 30; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}
