import { builtIn } from './built-in.ts';
import { type SnapshotNode, snapshotOf, snapshotSteps } from './snapshot.ts';

/** Readings in slices before the page is taken in one go. */
const PATIENCE = 2;

/**
 * Takes the page in slices, so that it never stands still for long. A page that changes meanwhile (a single-page site on its way to the next
 * person) would be half the one and half the other: it is read anew and, where it does not come to rest, in one go.
 */
export async function readInSlices(document: Document, address: () => string): Promise<{ url: string; nodes: SnapshotNode[] | undefined }> {
  for (let turn = 0; turn < PATIENCE; turn += 1) {
    const url = address();
    const reading = await oneReading(document);
    if (reading !== CHANGED && url === address()) return { url, nodes: reading };
  }
  return { url: address(), nodes: snapshotOf(builtIn(document, 'documentElement')) };
}

const CHANGED = Symbol('changed');

async function oneReading(document: Document): Promise<SnapshotNode[] | undefined | typeof CHANGED> {
  let changed = false;
  const changes = new MutationObserver(() => {
    changed = true;
  });
  changes.observe(document, { childList: true, characterData: true, subtree: true });
  const steps = snapshotSteps(builtIn(document, 'documentElement'));
  for (;;) {
    const { done, value } = steps.next();
    if (!done) await rest();
    if (done || changed) {
      changes.disconnect();
      return changed ? CHANGED : value;
    }
  }
}

/** Until the page has had its turn; a timer would wait for longer, and in a tab at the back for much longer. */
function rest(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
