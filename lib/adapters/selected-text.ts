import { builtIn } from './built-in.ts';

/** Characters of a selection that is meant to be read: a word or a line selected by chance is not. */
const SHORTEST = 200;
const LONGEST = 200_000;
/** What is selected in these is the visitor's own. */
const FIELDS = new Set(['input', 'textarea', 'select']);

/** The text that the user has selected in the page, where it is long enough to be a part of a profile. */
export function selectedText(document: Document): string | undefined {
  const active = builtIn(document, 'activeElement');
  if (active && FIELDS.has(builtIn(active, 'localName'))) return undefined;
  const text = builtIn(document, 'getSelection').call(document)?.toString().trim() ?? '';
  return text.length > SHORTEST && text.length <= LONGEST ? text : undefined;
}
