import type { SnapshotNode } from './snapshot.ts';

const NAME = /^[a-z][a-z0-9-]*$/;

/** A form answers with these where a property of its own is asked for, if they bear its name. */
const CONTROLS = new Set('input button fieldset output object select textarea img form iframe embed'.split(' '));
const REACHABLE = new Set(['id', 'name']);

/**
 * A snapshot as a document of its own: it is shown nowhere, runs nothing and loads nothing.
 * @param inert an empty document to build in, as of `document.implementation.createHTMLDocument`
 */
export function documentOf(nodes: readonly SnapshotNode[], inert: Document): Document {
  inert.documentElement.replaceChildren();
  const path: Element[] = [];
  for (const [depth, tag, attributes] of nodes) {
    const node = attributes ? elementOf(tag, attributes, inert) : inert.createTextNode(tag);
    if (depth > 0) path[depth - 1]?.append(node);
    else if (isElement(node)) inert.replaceChild(node, inert.documentElement);
    if (isElement(node)) path[depth] = node;
  }
  return inert;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function elementOf(tag: string, attributes: readonly string[], inert: Document): Element {
  const element = inert.createElement(NAME.test(tag) ? tag : 'span');
  for (let i = 0; i + 1 < attributes.length; i += 2) {
    const [name = '', value = ''] = attributes.slice(i, i + 2);
    if (NAME.test(name) && !(REACHABLE.has(name) && CONTROLS.has(tag))) element.setAttribute(name, value);
  }
  return element;
}
