import { builtIn } from './built-in.ts';
import { breaksLine, foldSpace, isRule, isUnseen, keepsNewlines } from './visible.ts';

/** One line of text as a person sees it. `element` holds its first character; `ruled` when a horizontal rule stands before it. */
export interface Line {
  text: string;
  element: Element;
  ruled: boolean;
}

export interface Visitor {
  /** Answers whether to go into the element. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Walks the tree below `root` without recursion, so that no depth of nesting can exhaust the stack. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = builtIn(root, 'firstChild');
  while (node) {
    const goIn: boolean = isElement(node) ? visitor.enter(node) : visitText(node, visitor);
    const child: Node | null = goIn ? builtIn(node, 'firstChild') : null;
    if (child) {
      node = child;
      continue;
    }
    if (goIn && isElement(node)) visitor.leave(node);
    node = nextUp(node, root, visitor);
  }
}

function nextUp(from: Node, root: Node, visitor: Visitor): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    const next: Node | null = builtIn(node, 'nextSibling');
    if (next) return next;
    node = builtIn(node, 'parentNode');
    if (node && node !== root && isElement(node)) visitor.leave(node);
  }
  return null;
}

function visitText(node: Node, visitor: Visitor): false {
  if (builtIn(node, 'nodeType') === 3) visitor.text(node as Text);
  return false;
}

const isElement = (node: Node): node is Element => builtIn(node, 'nodeType') === 1;

/** The lines that a person sees below `root`, top to bottom, white space folded, empty ones left out. */
export function linesOf(root: Node, without: (element: Element) => boolean = () => false): Line[] {
  const lines: Line[] = [];
  let buffer = '';
  let start: Element | undefined;
  let ruled = false;
  const flush = () => {
    const text = foldSpace(buffer);
    if (text && start) {
      lines.push({ text, element: start, ruled });
      ruled = false;
    }
    buffer = '';
    start = undefined;
  };
  walk(root, {
    enter(element) {
      if (breaksLine(element)) flush();
      if (isRule(element)) ruled = true;
      return !isUnseen(element) && !without(element);
    },
    leave(element) {
      if (breaksLine(element)) flush();
    },
    text(node) {
      const parent = node.parentElement;
      if (!parent) return;
      const pieces = keepsNewlines(parent) ? node.data.split('\n') : [node.data];
      pieces.forEach((piece, index) => {
        if (index > 0) flush();
        if (piece.trim() !== '') start ??= parent;
        buffer += piece;
      });
    },
  });
  flush();
  return lines;
}

/** All that a person sees below `root`, in one line. */
export const textOf = (root: Node | null | undefined): string =>
  root
    ? linesOf(root)
        .map((line) => line.text)
        .join(' ')
    : '';

/** Whether a page part belongs to the site and not to the person: navigation, side columns, dialogs. */
export const isChrome = (element: Element): boolean =>
  element.closest('nav, aside, footer, dialog, [role=dialog], [role=navigation], [role=complementary], [role=contentinfo]') !== null;

/** How many of `elements` stand in each of their ancestors below `root`. */
export function countByAncestor(elements: readonly Element[], root: Element): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) {
    for (let node: Element | null = element; node && node !== root; node = node.parentElement)
      counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}
