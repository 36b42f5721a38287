import { textOf } from './dom.ts';
import type { Node } from './schema-org.ts';

const MOST_ITEMS = 500;
const DEEPEST = 8;

/** The top-level microdata items of the page, in the shape of JSON-LD. */
export const microdataItems = (document: Document): Node[] =>
  [...document.querySelectorAll('[itemscope]:not([itemprop])')].slice(0, MOST_ITEMS).map((item) => nodeOf(item, 0));

function nodeOf(item: Element, depth: number): Node {
  const node: Node = { '@type': item.getAttribute('itemtype') ?? '' };
  for (const property of item.querySelectorAll('[itemprop]')) {
    if (property.parentElement?.closest('[itemscope]') !== item) continue;
    const value = property.hasAttribute('itemscope')
      ? depth < DEEPEST
        ? nodeOf(property, depth + 1)
        : undefined
      : propertyValue(property);
    for (const key of (property.getAttribute('itemprop') ?? '').split(/\s+/).slice(0, 5)) add(node, key, value);
  }
  return node;
}

function add(node: Node, key: string, value: unknown): void {
  if (key === '' || key.startsWith('@') || key === '__proto__') return;
  const former = Object.hasOwn(node, key) ? node[key] : undefined;
  node[key] = former === undefined ? value : [...(Array.isArray(former) ? former : [former]), value];
}

const propertyValue = (property: Element): string =>
  property.getAttribute('content') ??
  property.getAttribute('datetime') ??
  (property.localName === 'a' && /url|sameAs/i.test(property.getAttribute('itemprop') ?? '') ? property.getAttribute('href') : null) ??
  textOf(property);
