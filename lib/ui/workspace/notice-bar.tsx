import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import type { Notice } from './notices.ts';
import { ReceiptBox } from './receipt-box.tsx';

/** What just happened, told to a screen reader too. It takes the focus where that was lost with the row or button that was acted on. */
export function NoticeBar({ notice }: { notice: Notice | undefined }) {
  const undo = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [withReceipt, setWithReceipt] = useState<Notice | undefined>(undefined);
  useEffect(() => {
    if (undo.current) undo.current.focus();
    else if (document.activeElement === document.body) box.current?.focus();
  }, [notice]);
  const close = (): void => {
    setWithReceipt(undefined);
    box.current?.focus();
  };
  return (
    <>
      <div role="status">
        {notice && (
          <div class="notice" tabIndex={-1} ref={box}>
            <span>{notice.text}</span>
            {notice.undo && (
              <button class="link-btn" type="button" ref={undo} onClick={() => void notice.undo?.()}>
                <Icon name="undo" small />
                Undo
              </button>
            )}
            {notice.erased && withReceipt !== notice && (
              <button class="link-btn" type="button" onClick={() => setWithReceipt(notice)}>
                <Icon name="file" small />
                Receipt
              </button>
            )}
          </div>
        )}
      </div>
      {notice?.erased && withReceipt === notice && <ReceiptBox erased={notice.erased} close={close} />}
    </>
  );
}
