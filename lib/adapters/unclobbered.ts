import { attribute, builtIn } from './built-in.ts';
import { documentOf } from './restore.ts';
import { snapshotOf } from './snapshot.ts';

/** What a document answers with where it is asked for a property of its own of that name. */
const ANSWERED_BY_NAME = ['img', 'iframe', 'embed', 'object'];

/**
 * The document itself or, where names on it could stand before properties of its forms and of itself (`<input name="closest">`), a copy
 * without them; undefined for a page too large to copy.
 */
export function unclobbered(document: Document): Document | undefined {
  const all = (tag: string) => [...builtIn(document, 'getElementsByTagName').call(document, tag)];
  const named = ANSWERED_BY_NAME.flatMap(all).some((element) => attribute(element, 'name') !== null);
  if (!named && all('form').length === 0) return document;
  const nodes = snapshotOf(builtIn(document, 'documentElement'));
  return nodes && documentOf(nodes, builtIn(document, 'implementation').createHTMLDocument(''));
}
