import { builtIn } from './built-in.ts';
import { walk } from './dom.ts';
import { breaksLine, foldSpace, isUnseen, keepsNewlines } from './visible.ts';

/** Characters of a selection that is meant to be read: a word or a line selected by chance is not. */
const SHORTEST = 200;
const LONGEST = 200_000;
/** What is selected in these is the visitor's own. */
const FIELDS = new Set(['input', 'textarea', 'select']);

/** The text that the user has selected in the page and sees there, line by line, where it is long enough to be a part of a profile. */
export function selectedText(document: Document): string | undefined {
  const active = builtIn(document, 'activeElement');
  if (active && FIELDS.has(builtIn(active, 'localName'))) return undefined;
  const selection = builtIn(document, 'getSelection').call(document);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const text = textIn(selection.getRangeAt(0), builtIn(document, 'documentElement'));
  return text.length > SHORTEST && text.length <= LONGEST ? text : undefined;
}

function textIn(range: Range, root: Element): string {
  const pieces: string[] = [];
  const breakLine = (element: Element) => {
    if (breaksLine(element) && pieces.at(-1) !== '\n') pieces.push('\n');
  };
  walk(root, {
    enter(element) {
      breakLine(element);
      return !isUnseen(element) && range.intersectsNode(element);
    },
    leave: breakLine,
    text(node) {
      const parent = builtIn(node, 'parentElement');
      if (!parent || !range.intersectsNode(node)) return;
      const part = partOf(node, range);
      if (keepsNewlines(parent)) pieces.push(part);
      else if (part.trim() !== '' || pieces.at(-1) !== '\n') pieces.push(part.replace(/\s+/g, ' '));
    },
  });
  return cleaned(pieces.join(''));
}

const partOf = (node: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string =>
  node.data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : undefined);

/** With one empty line at the most, as between the entries of a text that has its own lines. */
const cleaned = (text: string): string =>
  text
    .split('\n')
    .map(foldSpace)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
