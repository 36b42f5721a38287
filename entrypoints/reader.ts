import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { builtIn } from '#lib/adapters/built-in.ts';
import { highlightQuote } from '#lib/adapters/highlight.ts';
import { snapshotOf } from '#lib/adapters/snapshot.ts';
import type { PageSnapshot, ReaderMessage, ReaderProtocol, ReaderVerb } from '#lib/messaging.ts';

type Answer = ReaderProtocol[ReaderVerb]['answer'];
const INSTALLED = Symbol.for('mirage-lens.reader');

/**
 * Injected on the user's click, into the extension's own world of the page. It hands the page's text and structure to the page of the extension
 * that asked, where the site's adapter reads it: what runs inside a board stays small and knows no board. A plain script and no WXT content script, whose wrapper
 * would announce itself to the page by an event and a message.
 */
export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, INSTALLED)) return;
  Reflect.set(globalThis, INSTALLED, true);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Answer) => void) => {
    if (sender.id === browser.runtime.id && isAsked(message)) respond(answer(message));
  });
});

const isAsked = (message: unknown): message is ReaderMessage =>
  typeof message === 'object' && message !== null && 'verb' in message && (message.verb === 'snapshot' || message.verb === 'highlight');

const answer = (message: ReaderMessage): Answer =>
  message.verb === 'snapshot' ? snapshot() : { found: highlightQuote(document, message.quote, message.near) };

function snapshot(): PageSnapshot {
  const nodes = snapshotOf(builtIn(document, 'documentElement'));
  return { url: location.href, ...(nodes && { nodes }) };
}
