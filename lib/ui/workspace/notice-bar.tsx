import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import type { Notice } from './notices.ts';

/** What just happened, told to a screen reader too. It takes the focus where that was lost with the row or button that was acted on. */
export function NoticeBar({ notice }: { notice: Notice | undefined }) {
  const undo = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (undo.current) undo.current.focus();
    else if (document.activeElement === document.body) box.current?.focus();
  }, [notice]);
  return (
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
        </div>
      )}
    </div>
  );
}
