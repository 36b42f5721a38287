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

const BLOCKS = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN_TAGS = new Set(
  'script style template svg noscript iframe object embed audio video canvas head title link meta button input select textarea datalist img picture'.split(
    ' ',
  ),
);
const UNSEEN_CLASS = /(?:^|\s)(?:visually-hidden|a11y-text|sr-only|screen-reader-text|artdeco-tabpanel--hidden|air3-popper)(?=\s|$)/;
const UNSEEN_ROLE = /^(?:dialog|alertdialog|tooltip|menu)$/;
const UNSEEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const KEEPS_NEWLINES = /(?:^|\s)[\w-]*pre-(?:line|wrap)(?=\s|$)/;

/** Marks of direction and joins of no width: seen by nobody, and in the way of every comparison. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

export const foldSpace = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Walks the tree below `root` without recursion, so that no depth of nesting can exhaust the stack. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const goIn: boolean = isElement(node) ? visitor.enter(node) : visitText(node, visitor);
    if (goIn && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (goIn && isElement(node)) visitor.leave(node);
    node = nextUp(node, root, visitor);
  }
}

function nextUp(from: Node, root: Node, visitor: Visitor): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
    if (node && node !== root && isElement(node)) visitor.leave(node);
  }
  return null;
}

function visitText(node: Node, visitor: Visitor): false {
  if (node.nodeType === 3) visitor.text(node as Text);
  return false;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether a person does not see the element: controls, data, doubles for screen readers, closed dialogs. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN_TAGS.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (element.localName === 'code' && element.id !== '') return true;
  return (
    UNSEEN_CLASS.test(classOf(element)) ||
    UNSEEN_ROLE.test(element.getAttribute('role') ?? '') ||
    UNSEEN_STYLE.test(element.getAttribute('style') ?? '')
  );
}

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** A text that stands twice, once for the eye and once for the screen reader: the eye's copy is a line of its own. */
const isTwin = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' &&
  [element.nextElementSibling, element.previousElementSibling].some((twin) => twin !== null && UNSEEN_CLASS.test(classOf(twin)));

export const breaksLine = (element: Element): boolean =>
  BLOCKS.has(element.localName) ||
  element.localName === 'br' ||
  isTwin(element) ||
  (element.localName === 'a' && (element.getAttribute('href') ?? '').includes('/overlay/contact-info'));

export const isRule = (element: Element): boolean => element.localName === 'hr' || element.getAttribute('role') === 'separator';

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

const keepsNewlines = (element: Element): boolean =>
  element.localName === 'pre' || KEEPS_NEWLINES.test(classOf(element)) || /white-space\s*:\s*pre/.test(element.getAttribute('style') ?? '');

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
