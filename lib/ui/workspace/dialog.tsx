import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';

interface DialogProps {
  title: string;
  close(): void;
  children: ComponentChildren;
}

/** A question or a small task before the screen goes on; Escape leaves it. The browser gives the focus back. */
export function Dialog({ title, close, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => box.current?.showModal(), []);
  return (
    <dialog class="dialog" ref={box} aria-labelledby={heading} onClose={close}>
      <header class="dialog__head">
        <h2 id={heading}>{title}</h2>
        <button class="icon-btn" type="button" aria-label="Close" onClick={() => box.current?.close()}>
          <Icon name="x" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
