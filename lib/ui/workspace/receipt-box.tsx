import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import type { Erased } from './erased.ts';
import { receiptText } from './receipt-text.ts';

/** What was just erased, to be kept by the user: here it is not. */
export function ReceiptBox({ erased: { receipt, copy, saveText, undo }, close }: { erased: Erased; close(): void }) {
  const box = useRef<HTMLElement>(null);
  const text = receiptText(receipt);
  useEffect(() => box.current?.focus(), [receipt]);
  return (
    <section class="card receipt" aria-labelledby="receipt-title" tabIndex={-1} ref={box}>
      <h2 id="receipt-title">{undo ? 'Receipt' : 'Erased for good'}</h2>
      {undo && (
        <p class="hint">It holds unless you undo the deletion. Once this page is closed, nothing can bring them back but a backup.</p>
      )}
      <pre>{text}</pre>
      <div class="settings__line">
        <button class="btn" type="button" onClick={() => void copy(text)}>
          <Icon name="copy" />
          Copy
        </button>
        <button class="btn" type="button" onClick={() => saveText(text, `mirage-lens-receipt-${receipt.at.slice(0, 10)}.txt`)}>
          <Icon name="download" />
          Save as a file
        </button>
        <button class="btn btn--quiet" type="button" onClick={close}>
          Close
        </button>
      </div>
    </section>
  );
}
