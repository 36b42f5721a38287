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
/** Styles that have no use but to keep a text from the eye. */
export const UNSEEN_BY_TRICK =
  /(?:^|[;\s])(?:opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*(?:0(?:\.0\d*)?(?:px|pt|r?em|%)?|1(?:\.\d+)?(?:px|pt))\s*(?:;|$|!)|(?:left|top|text-indent)\s*:\s*-\d{3,}|color\s*:\s*transparent)/i;
const KEEPS_NEWLINES = /(?:^|\s)[\w-]*pre-(?:line|wrap)(?=\s|$)/;

/** Marks of direction and joins of no width: seen by nobody, and in the way of every comparison. */
export const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

export const foldSpace = (text: string): string => text.replace(ALL_INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Whether a person does not see the element: controls, data, doubles for screen readers, closed dialogs. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN_TAGS.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (element.localName === 'code' && element.id !== '') return true;
  return (
    UNSEEN_CLASS.test(classOf(element)) ||
    UNSEEN_ROLE.test(element.getAttribute('role') ?? '') ||
    UNSEEN_STYLE.test(element.getAttribute('style') ?? '') ||
    UNSEEN_BY_TRICK.test(element.getAttribute('style') ?? '')
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

export const keepsNewlines = (element: Element): boolean =>
  element.localName === 'pre' || KEEPS_NEWLINES.test(classOf(element)) || /white-space\s*:\s*pre/.test(element.getAttribute('style') ?? '');
