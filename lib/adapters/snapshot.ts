import { attribute, builtIn } from './built-in.ts';

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
  'id class style role href rel type property content itemprop itemscope itemtype datetime dir lang hidden action componentkey section'.split(
    ' ',
  ),
);

/** The page's text and structure, without scripts, pictures and what was typed into it; nothing for a page beyond any profile's size. Changes nothing. */
export function snapshotOf(root: Element): SnapshotNode[] | undefined {
  const steps = snapshotSteps(root);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Nodes taken in one go: some milliseconds of work. */
const SLICE = 800;

/** The same in slices, with a rest after each: a generator, so that its caller decides how to rest. */
export function* snapshotSteps(root: Element): Generator<undefined, SnapshotNode[] | undefined> {
  const nodes: SnapshotNode[] = [];
  let node: Node | null = root;
  let depth = 0;
  let visited = 0;
  while (node) {
    const child: Node | null = take(node, depth, nodes) ? builtIn(node, 'firstChild') : null;
    if (nodes.length > MOST_NODES) return undefined;
    visited += 1;
    if (visited % SLICE === 0) yield;
    if (child) {
      node = child;
      depth += 1;
      continue;
    }
    let next: Node | null = null;
    while (node && node !== root) {
      next = builtIn(node, 'nextSibling');
      if (next) break;
      node = builtIn(node, 'parentNode');
      depth -= 1;
    }
    node = next;
  }
  return nodes;
}

function take(node: Node, depth: number, nodes: SnapshotNode[]): boolean {
  const text = builtIn(node, 'nodeType') === 3 && builtIn(node, 'nodeValue');
  if (text) nodes.push([depth, text]);
  if (!isElement(node) || isLeftOut(node)) return false;
  nodes.push([depth, builtIn(node, 'localName'), attributesOf(node)]);
  return true;
}

const isElement = (node: Node): node is Element => builtIn(node, 'nodeType') === 1;

/** Standard metadata is the one kind of script that says something of the person; a `code` with an id is the site's own data. */
function isLeftOut(element: Element): boolean {
  const tag = builtIn(element, 'localName');
  if (tag === 'script') return attribute(element, 'type') !== 'application/ld+json';
  return LEFT_OUT.has(tag) || (tag === 'code' && Boolean(attribute(element, 'id')));
}

function attributesOf(element: Element): string[] {
  const kept: string[] = [];
  for (const { name, value } of builtIn(element, 'attributes')) {
    if (isKept(name) && value.length <= LONGEST_ATTRIBUTE) kept.push(name, value);
  }
  return kept;
}

const isKept = (name: string): boolean => KEPT.has(name) || name.startsWith('data-') || name.startsWith('aria-');
