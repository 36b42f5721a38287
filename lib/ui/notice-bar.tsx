import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { Notice } from './workspace-store.ts';

/** What just happened, told to a screen reader too. Undo takes the focus, since the row that was acted on is gone. */
export function NoticeBar({ notice }: { notice: Notice | undefined }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [notice]);
  return (
    <div role="status">
      {notice && (
        <div class="notice">
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
