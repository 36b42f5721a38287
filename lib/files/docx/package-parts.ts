import type JSZip from 'jszip';
import { partText } from './container.ts';
import { DAMAGED, Unreadable } from './unreadable.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** The parts of a Word file that hold text, and what their text is set in. */
export interface WordParts {
  document: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  headers: XmlElement[];
  footers: XmlElement[];
  /** Whether a drawing lies behind the text of any page. */
  hasBackdrop: boolean;
}

/** A header is a few lines; a file that has more of them than this is no résumé. */
const MAX_HEADERS = 20;
const BACKDROP = /behindDoc="(?:1|true|on)"|z-index:\s*-/;

interface Relation {
  type: string;
  path: string;
}

/** @throws {Unreadable} */
export async function readParts(zip: JSZip): Promise<WordParts> {
  const root = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.path;
  const path = root && zip.file(root) ? root : 'word/document.xml';
  const text = await partText(zip, path);
  if (text === undefined) throw new Unreadable(DAMAGED);
  const relations = await relationsOf(zip, path);
  const texts = async (type: string): Promise<string[]> => {
    const paths = relations.filter((relation) => relation.type === type).slice(0, MAX_HEADERS);
    return (await Promise.all(paths.map((relation) => partText(zip, relation.path)))).filter((part) => part !== undefined);
  };
  const [headers, footers, styles, numbering] = await Promise.all(['header', 'footer', 'styles', 'numbering'].map(texts));
  return {
    document: parseXml(text),
    styles: styles?.[0] === undefined ? undefined : parseXml(styles[0]),
    numbering: numbering?.[0] === undefined ? undefined : parseXml(numbering[0]),
    headers: (headers ?? []).map(parseXml),
    footers: (footers ?? []).map(parseXml),
    hasBackdrop: [text, ...(headers ?? [])].some((part) => BACKDROP.test(part)),
  };
}

/** What a part refers to; the package's own relations for an empty path. */
async function relationsOf(zip: JSZip, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const text = await partText(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return text === undefined ? [] : parseXml(text).children.map((relation) => toRelation(relation, folder));
}

function toRelation({ attributes }: XmlElement, folder: string): Relation {
  const target = attributes.get('Target') ?? '';
  const type = attributes.get('Type') ?? '';
  return { type: type.slice(type.lastIndexOf('/') + 1), path: target.startsWith('/') ? target.slice(1) : `${folder}${target}` };
}
