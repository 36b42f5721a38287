import { builtIn } from './built-in.ts';
import { walk } from './dom.ts';
import { breaksLine, foldSpace, INVISIBLE, isUnseen } from './visible.ts';

export const HIGHLIGHT_NAME = 'mirage-lens';

/** For the page's registry of painted ranges; no element and no attribute of the page changes. */
export const HIGHLIGHT_CSS = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe08a; color: #1d1d1f; text-decoration: underline 2px #b45309; }`;

/** Paints the first place of the page that holds `quote` and scrolls to it; `near`, the text around it, decides between several. */
export function highlightQuote(document: Document, quote: string, near?: string): boolean {
  const range = findQuote(document, quote, near);
  if (!range) return false;
  const view = document.defaultView;
  if (view?.CSS && 'highlights' in view.CSS) {
    view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(range));
    adoptStyle(document, view);
  }
  const holder = builtIn(range.startContainer, 'parentElement');
  if (holder) builtIn(holder, 'scrollIntoView')?.call(holder, { block: 'center' });
  return true;
}

const sheets = new WeakMap<Document, CSSStyleSheet>();

function adoptStyle(document: Document, view: Window & typeof globalThis): void {
  const sheet = sheets.get(document) ?? new view.CSSStyleSheet();
  if (!sheets.has(document)) sheet.replaceSync(HIGHLIGHT_CSS);
  sheets.set(document, sheet);
  const adopted = document.adoptedStyleSheets;
  if (Array.isArray(adopted) && !adopted.includes(sheet)) document.adoptedStyleSheets = [...adopted, sheet];
}

/** A reader puts this before the skills of a role where the page marks them by a sign alone. */
const SKILLS_LABEL = /^Skills: /;

/** The place of `quote` in what a person sees, across inline elements and lines; white space counts as one blank. */
export function findQuote(document: Document, quote: string, near = ''): Range | undefined {
  const page = visibleText(builtIn(document, 'body') ?? builtIn(document, 'documentElement'));
  const needles = [foldSpace(quote), foldSpace(quote.replace(SKILLS_LABEL, ''))];
  const needle = needles.find((text) => text !== '' && page.text.includes(text));
  if (needle === undefined) return undefined;
  const at = nearest(page.text, needle, foldSpace(near));
  const start = page.places[at];
  const end = page.places[at + needle.length - 1];
  if (at < 0 || !start || !end) return undefined;
  const range = builtIn(document, 'createRange').call(document);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

interface VisibleText {
  text: string;
  /** Where each UTF-16 unit of `text` stands. */
  places: { node: Text; offset: number }[];
}

function visibleText(root: Element): VisibleText {
  const units: string[] = [];
  const places: VisibleText['places'] = [];
  let blank = false;
  const add = (unit: string, node: Text, offset: number) => {
    if (INVISIBLE.test(unit)) return;
    if (/\s/.test(unit)) {
      blank = true;
      return;
    }
    if (blank && units.length > 0) push(' ', node, offset);
    blank = false;
    push(unit, node, offset);
  };
  const push = (unit: string, node: Text, offset: number) => {
    units.push(unit);
    places.push({ node, offset });
  };
  walk(root, {
    enter(element) {
      if (breaksLine(element)) blank = true;
      return !isUnseen(element);
    },
    leave(element) {
      if (breaksLine(element)) blank = true;
    },
    text(node) {
      for (let offset = 0; offset < node.data.length; offset++) add(node.data.charAt(offset), node, offset);
    },
  });
  return { text: units.join(''), places };
}

const MOST_PLACES = 500;

/** The start of the occurrence whose surroundings agree longest with those in `near`; the first of equals; -1 for none. */
function nearest(text: string, needle: string, near: string): number {
  const inNear = near.indexOf(needle);
  const before = inNear < 0 ? '' : near.slice(0, inNear);
  const after = inNear < 0 ? '' : near.slice(inNear + needle.length);
  let best = -1;
  let bestAgreement = -1;
  for (let at = text.indexOf(needle), count = 0; at >= 0 && count < MOST_PLACES; at = text.indexOf(needle, at + 1), count++) {
    const agreement =
      commonEnd(text.slice(Math.max(0, at - before.length), at), before) +
      commonStart(text.slice(at + needle.length, at + needle.length + after.length), after);
    if (agreement > bestAgreement) [best, bestAgreement] = [at, agreement];
  }
  return best;
}

function commonStart(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text[length] === other[length]) length++;
  return length;
}

function commonEnd(text: string, other: string): number {
  let length = 0;
  while (length < Math.min(text.length, other.length) && text.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
