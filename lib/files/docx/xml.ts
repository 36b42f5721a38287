import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DAMAGED, TOO_LARGE, Unreadable } from './unreadable.ts';

/** An element with its names in the usual prefixes (`w:p`), whatever the file calls them; `text` is all that stands directly in it. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

const MAX_DEPTH = 250;
const MAX_ELEMENTS = 600_000;

/** The namespaces of ECMA-376, transitional and strict. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/** The root of an XML text. Type definitions and entities of its own are refused. @throws {Unreadable} */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => refuse());
  parser.on('opentag', (tag) => {
    if (++count > MAX_ELEMENTS) throw new Unreadable(TOO_LARGE);
    if (open.length > MAX_DEPTH) refuse();
    const element = toElement(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (characters: string): void => {
    const element = open.at(-1);
    if (element) element.text += characters;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parseWith(parser, text);
  return root.children[0] ?? refuse();
}

function parseWith(parser: { write(text: string): { close(): unknown } }, text: string): void {
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED);
  }
}

function refuse(): never {
  throw new Unreadable(DAMAGED);
}

const named = (uri: string, local: string): string => (uri === '' ? local : `${PREFIXES.get(uri) ?? '?'}:${local}`);

function toElement({ uri, local, attributes }: SaxesTagNS): XmlElement {
  const read = new Map(Object.values(attributes).map((attribute) => [named(attribute.uri, attribute.local), attribute.value]));
  return { name: named(uri, local), attributes: read, children: [], text: '' };
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The `w:val` of a child. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes.get('w:val');

/** What a switch such as `<w:b/>` says; `undefined` where it is not set. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? '1');
}

/** All elements of that name below, not those within one another. */
export function* within(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    else yield* within(child, name);
  }
}
