import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import type { KeepingStore } from './keeping-store.ts';
import { receiptText } from './receipt-text.ts';
import type { Receipt } from './verbs.ts';

/** What was just erased, to be kept by the user: here it is not. */
export function ReceiptBox({ store, receipt }: { store: KeepingStore; receipt: Receipt }) {
  const box = useRef<HTMLElement>(null);
  const text = receiptText(receipt);
  useEffect(() => box.current?.focus(), [receipt]);
  return (
    <section class="card receipt" aria-labelledby="receipt-title" tabIndex={-1} ref={box}>
      <h2 id="receipt-title">Erased for good</h2>
      <pre>{text}</pre>
      <div class="settings__line">
        <button class="btn" type="button" onClick={() => void store.copy(text)}>
          <Icon name="copy" />
          Copy
        </button>
        <button class="btn" type="button" onClick={() => store.saveText(text, `mirage-lens-receipt-${receipt.at.slice(0, 10)}.txt`)}>
          <Icon name="download" />
          Save as a file
        </button>
        <button
          class="btn btn--quiet"
          type="button"
          onClick={() => {
            store.receipt.value = undefined;
          }}
        >
          Close
        </button>
      </div>
    </section>
  );
}
