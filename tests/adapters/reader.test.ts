import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageSnapshot } from '#lib/messaging.ts';
import { openPage } from './page.ts';

type Listener = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => boolean;
const listeners: Listener[] = [];
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'self', onMessage: { addListener: (listener: Listener) => listeners.push(listener) } } },
}));

async function install(): Promise<void> {
  const { default: reader } = await import('../../entrypoints/reader.ts');
  await reader.main();
}

/** The answers of every listener that keeps the channel open. */
async function ask(message: unknown, id = 'self'): Promise<unknown[]> {
  const answers: Promise<unknown>[] = [];
  for (const listener of listeners) {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    if (listener(message, { id }, resolve)) answers.push(promise);
  }
  return Promise.all(answers);
}

describe('the reader in the page', () => {
  afterEach(() => document.documentElement.replaceChildren());

  it('answers once, however often it was injected', async () => {
    await install();
    await install();
    document.documentElement.innerHTML = openPage('any-page/headings').document.documentElement.innerHTML;
    const answers = (await ask({ verb: 'snapshot' })) as PageSnapshot[];
    expect(answers).toHaveLength(1);
    expect(answers[0]?.url).toBe(location.href);
    expect(answers[0]?.nodes).toContainEqual([expect.any(Number), 'Wim Aarden']);
  });

  it('finds a quote in the page, or says that it is not there', async () => {
    await install();
    vi.stubGlobal('CSS', {});
    document.documentElement.innerHTML = '<body><p>Django and Postgres.</p></body>';
    expect(await ask({ verb: 'highlight', quote: 'Postgres' })).toEqual([{ found: true }]);
    expect(await ask({ verb: 'highlight', quote: 'Cassandra' })).toEqual([{ found: false }]);
    vi.unstubAllGlobals();
  });

  it('answers at once where it fails, so that nobody waits for it', async () => {
    await install();
    const failing = vi.spyOn(Document.prototype, 'getSelection').mockImplementation(() => {
      throw new Error('closed by the page');
    });
    expect(await ask({ verb: 'snapshot' })).toEqual([{ fault: 'closed by the page' }]);
    failing.mockRestore();
  });

  it('hands over what the user has selected, where it is as long as a part of a profile', async () => {
    await install();
    const select = async (text: string): Promise<string | undefined> => {
      document.documentElement.innerHTML = `<body><p id="cv">${text}</p><textarea></textarea></body>`;
      document.getSelection()?.selectAllChildren(document.querySelector('#cv') ?? document.body);
      return ((await ask({ verb: 'snapshot' })) as PageSnapshot[])[0]?.selection;
    };
    const long = 'Built the crawler with asyncio. '.repeat(10).trim();
    expect(await select(long)).toBe(long);
    expect(await select('Built the crawler.')).toBeUndefined();
    expect(await select('x'.repeat(200_001))).toBeUndefined();
    document.querySelector('textarea')?.focus();
    expect(((await ask({ verb: 'snapshot' })) as PageSnapshot[])[0]?.selection).toBeUndefined();
    document.getSelection()?.removeAllRanges();
  });

  it('is silent to other messages and other senders', async () => {
    await install();
    for (const message of [undefined, 'snapshot', { verb: 'erase' }, {}]) expect(await ask(message)).toEqual([]);
    expect(await ask({ verb: 'snapshot' }, 'another-extension')).toEqual([]);
  });
});
