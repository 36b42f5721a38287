import { textOf } from './dom.ts';
import { UNSEEN_BY_TRICK } from './visible.ts';

const SHORTEST = 20;
const MOST = 50;

/** Text that the page holds for machines alone: so small, so pale or so far off that nobody sees it. Closed menus and dialogs are not meant. */
export function hiddenTexts(root: Element): { text: string; where: string }[] {
  return [...root.querySelectorAll('[style]')]
    .filter((element) => UNSEEN_BY_TRICK.test(element.getAttribute('style') ?? ''))
    .map((element) => ({ text: textOf(element), where: `a <${element.localName}> that is styled to be unseen` }))
    .filter(({ text }) => text.length >= SHORTEST)
    .slice(0, MOST);
}
