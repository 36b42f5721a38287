import { looksLikeDates } from './date-shape.ts';
import { countByAncestor, type Line } from './dom.ts';

/** The lines of one entry of a section. */
export type Box = Line[];

const ENTITY = '[componentkey^="entity-collection-item"], [componentkey^="com.linkedin.sdui.profile.skill("]';
const ENTITY_LINK = 'a[href*="/company/"], a[href*="/school/"]';

/**
 * Splits the lines of a section into entries by what the layout offers, the surest first: the site's own entry marks, list items, rules,
 * else the children of the element that holds all lines. `card` is the section's element.
 */
export function boxesOf(card: Element, lines: readonly Line[]): Box[] {
  return markedBoxes(card, lines, ENTITY) ?? markedBoxes(card, lines, 'li') ?? ruledBoxes(lines) ?? childBoxes(card, lines);
}

/** Undefined where the marks leave a dated line outside: then they do not mark entries here. */
function markedBoxes(card: Element, lines: readonly Line[], mark: string): Box[] | undefined {
  const marked: Line[] = [];
  const containers: Element[] = [];
  for (const line of lines) {
    const container = ancestors(line.element, card).findLast((node) => node.matches(mark));
    if (container) {
      marked.push(line);
      containers.push(container);
    } else if (looksLikeDates(line.text)) return undefined;
  }
  return marked.length > 0 ? groupBy(marked, (index) => containers[index]) : undefined;
}

function ruledBoxes(lines: readonly Line[]): Box[] | undefined {
  if (!lines.slice(1).some((line) => line.ruled)) return undefined;
  let rules = 0;
  const ruleOf = lines.map((line) => (line.ruled ? ++rules : rules));
  return groupBy(lines, (index) => ruleOf[index]);
}

function childBoxes(card: Element, lines: readonly Line[]): Box[] {
  const elements = lines.map((line) => line.element);
  const counts = countByAncestor(elements, card);
  const holder = elements[0] && ancestors(elements[0], card).find((node) => counts.get(node) === lines.length);
  const boxes = groupBy(lines, (index) => elements[index] && ancestors(elements[index], holder ?? card).at(-1));
  return boxes.every((box) => box.length === 1) ? [[...lines]] : joinUndated(boxes);
}

/** A part without dates and without a link to a firm or school belongs to the entry before it (or, at the top, after it). */
function joinUndated(boxes: readonly Box[]): Box[] {
  if (!boxes.some(isDated)) return [...boxes];
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    const open = last && !isDated(last);
    const standsAlone = isDated(box) ? !open : box.some((line) => line.element.closest(ENTITY_LINK));
    if (last && !standsAlone) last.push(...box);
    else joined.push([...box]);
  }
  return joined;
}

const isDated = (box: Box): boolean => box.some((line) => looksLikeDates(line.text));

function groupBy(lines: readonly Line[], keyOf: (index: number) => unknown): Box[] {
  const groups = new Map<unknown, Box>();
  lines.forEach((line, index) => {
    const key = keyOf(index);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  });
  return [...groups.values()];
}

/** From `element` itself upwards to below `root`. */
export function ancestors(element: Element, root: Element): Element[] {
  const found: Element[] = [];
  for (let node: Element | null = element; node && node !== root; node = node.parentElement) found.push(node);
  return found;
}
