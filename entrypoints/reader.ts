import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { highlightQuote } from '#lib/adapters/highlight.ts';
import { readInSlices } from '#lib/adapters/page-reading.ts';
import { selectedText } from '#lib/adapters/selected-text.ts';
import type { PageSnapshot, ReaderFault, ReaderMessage, ReaderProtocol, ReaderVerb } from '#lib/messaging.ts';

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
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Answer | ReaderFault) => void) => {
    if (sender.id !== browser.runtime.id || !isAsked(message)) return false;
    void answer(message).then(respond, (error: unknown) => respond({ fault: error instanceof Error ? error.message : String(error) }));
    return true;
  });
});

const isAsked = (message: unknown): message is ReaderMessage =>
  typeof message === 'object' && message !== null && 'verb' in message && (message.verb === 'snapshot' || message.verb === 'highlight');

const answer = async (message: ReaderMessage): Promise<Answer> =>
  message.verb === 'snapshot' ? snapshot() : { found: highlightQuote(document, message.quote, message.near) };

async function snapshot(): Promise<PageSnapshot> {
  const selection = selectedText(document);
  const { url, nodes } = await readInSlices(document, () => location.href);
  return { url, ...(nodes && { nodes }), ...(selection !== undefined && { selection }) };
}
