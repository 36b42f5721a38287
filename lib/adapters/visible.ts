import { attribute, builtIn } from './built-in.ts';
import { isHiddenByStyle } from './hidden-style.ts';

/** What a person sees of a page, told by its markup alone: no layout, no computed style, the same in a browser and in a saved page. */
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
export const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

export const foldSpace = (text: string): string => text.replace(ALL_INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Whether a person does not see the element: controls, data, doubles for screen readers, closed dialogs. */
export function isUnseen(element: Element): boolean {
  const tag = builtIn(element, 'localName');
  if (UNSEEN_TAGS.has(tag) || attribute(element, 'hidden') !== null) return true;
  if (tag === 'code' && attribute(element, 'id')) return true;
  const style = attribute(element, 'style') ?? '';
  return (
    UNSEEN_CLASS.test(classOf(element)) ||
    UNSEEN_ROLE.test(attribute(element, 'role') ?? '') ||
    UNSEEN_STYLE.test(style) ||
    isHiddenByStyle(style)
  );
}

const classOf = (element: Element): string => attribute(element, 'class') ?? '';

/** A text that stands twice, once for the eye and once for the screen reader: the eye's copy is a line of its own. */
const isTwin = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' &&
  [builtIn(element, 'nextElementSibling'), builtIn(element, 'previousElementSibling')].some(
    (twin) => twin !== null && UNSEEN_CLASS.test(classOf(twin)),
  );

export function breaksLine(element: Element): boolean {
  const tag = builtIn(element, 'localName');
  if (BLOCKS.has(tag) || tag === 'br' || isTwin(element)) return true;
  return tag === 'a' && (attribute(element, 'href') ?? '').includes('/overlay/contact-info');
}

export const isRule = (element: Element): boolean => builtIn(element, 'localName') === 'hr' || attribute(element, 'role') === 'separator';

export const keepsNewlines = (element: Element): boolean =>
  builtIn(element, 'localName') === 'pre' ||
  KEEPS_NEWLINES.test(classOf(element)) ||
  /white-space\s*:\s*pre/.test(attribute(element, 'style') ?? '');
