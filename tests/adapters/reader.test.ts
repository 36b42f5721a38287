import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageSnapshot } from '#lib/messaging.ts';
import { openPage } from './page.ts';

type Listener = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => void;
const listeners: Listener[] = [];
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'self', onMessage: { addListener: (listener: Listener) => listeners.push(listener) } } },
}));

async function install(): Promise<void> {
  const { default: reader } = await import('../../entrypoints/reader.ts');
  await reader.main();
}

function ask(message: unknown, id = 'self'): unknown[] {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(message, { id }, (answer) => answers.push(answer));
  return answers;
}

describe('the reader in the page', () => {
  afterEach(() => document.documentElement.replaceChildren());

  it('answers once, however often it was injected', async () => {
    await install();
    await install();
    document.documentElement.innerHTML = openPage('any-page/headings').document.documentElement.innerHTML;
    const answers = ask({ verb: 'snapshot' }) as PageSnapshot[];
    expect(answers).toHaveLength(1);
    expect(answers[0]?.url).toBe(location.href);
    expect(answers[0]?.nodes).toContainEqual([expect.any(Number), 'Wim Aarden']);
  });

  it('finds a quote in the page, or says that it is not there', async () => {
    await install();
    vi.stubGlobal('CSS', {});
    document.documentElement.innerHTML = '<body><p>Django and Postgres.</p></body>';
    expect(ask({ verb: 'highlight', quote: 'Postgres' })).toEqual([{ found: true }]);
    expect(ask({ verb: 'highlight', quote: 'Cassandra' })).toEqual([{ found: false }]);
    vi.unstubAllGlobals();
  });

  it('is silent to other messages and other senders', async () => {
    await install();
    for (const message of [undefined, 'snapshot', { verb: 'erase' }, {}]) expect(ask(message)).toEqual([]);
    expect(ask({ verb: 'snapshot' }, 'another-extension')).toEqual([]);
  });
});
