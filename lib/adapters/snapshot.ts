/**
 * One node of a page, in document order: its depth below the root, and its text, or its tag with attribute names and values in turn.
 * Flat, so that no depth of nesting can exhaust a stack on either side.
 */
export type SnapshotNode = readonly [depth: number, text: string] | readonly [depth: number, tag: string, attributes: readonly string[]];

/** Nodes of the largest page that is taken; a long profile has some ten thousand. */
const MOST_NODES = 200_000;
const LONGEST_ATTRIBUTE = 2_000;

/** Nothing in these is text that a person reads; what was typed into a field is the visitor's own, and a field's value is never kept. */
const LEFT_OUT = new Set(
  'style svg math noscript template iframe object embed audio video canvas img picture source select textarea datalist'.split(' '),
);
const KEPT = new Set(
  'id class style role href rel type name property content itemprop itemscope itemtype datetime dir lang hidden action componentkey section'.split(
    ' ',
  ),
);

/** The page's text and structure, without scripts, pictures and what was typed into it; nothing for a page beyond any profile's size. Changes nothing. */
export function snapshotOf(root: Element): SnapshotNode[] | undefined {
  const nodes: SnapshotNode[] = [];
  let node: Node | null = root;
  let depth = 0;
  while (node) {
    const goIn: boolean = take(node, depth, nodes);
    if (nodes.length > MOST_NODES) return undefined;
    if (goIn && node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return nodes;
}

function take(node: Node, depth: number, nodes: SnapshotNode[]): boolean {
  if (node.nodeType === 3 && node.nodeValue) nodes.push([depth, node.nodeValue]);
  if (!isElement(node) || isLeftOut(node)) return false;
  nodes.push([depth, node.localName, attributesOf(node)]);
  return true;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
/** Standard metadata is the one kind of script that says something of the person; a `code` with an id is the site's own data. */
function isLeftOut(element: Element): boolean {
  if (element.localName === 'script') return element.getAttribute('type') !== 'application/ld+json';
  return LEFT_OUT.has(element.localName) || (element.localName === 'code' && element.id !== '');
}

const attributesOf = ({ attributes }: Element): string[] =>
  [...attributes].flatMap(({ name, value }) => (isKept(name) && value.length <= LONGEST_ATTRIBUTE ? [name, value] : []));

const isKept = (name: string): boolean => KEPT.has(name) || name.startsWith('data-') || name.startsWith('aria-');
