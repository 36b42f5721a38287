import { isChrome, linesOf } from './dom.ts';
import { isHiddenByStyle } from './hidden-style.ts';

const SHORTEST = 20;
const MOST = 50;
/** Parts that sites hide by style for a use of their own: skip links, icon links, announcements to screen readers. */
const FURNITURE = 'a, button, label, header, [aria-live], [role=status], [role=alert], [role=log]';

/** Text that the page holds for machines alone: so small, so pale or so far off that nobody sees it. Closed menus and dialogs are not meant. */
export function hiddenTexts(root: Element): { text: string; where: string }[] {
  return [...root.querySelectorAll('[style]')]
    .filter((element) => isHiddenByStyle(element.getAttribute('style') ?? '') && !element.closest(FURNITURE) && !isChrome(element))
    .map((element) => ({ text: textOutsideLinks(element), where: `a <${element.localName}> that is styled to be unseen` }))
    .filter(({ text }) => text.length >= SHORTEST)
    .slice(0, MOST);
}

const textOutsideLinks = (element: Element): string =>
  linesOf(element, ({ localName }) => localName === 'a')
    .map((line) => line.text)
    .join(' ');
