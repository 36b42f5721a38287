import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';

interface DialogProps {
  title: string;
  close(): void;
  children: ComponentChildren;
}

/** A question or a small task before the screen goes on; Escape leaves it. The focus goes back to where it was, however the dialog is left. */
export function Dialog({ title, close, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const isLeft = useRef(false);
  useLayoutEffect(() => {
    const [dialog, before] = [box.current, document.activeElement];
    dialog?.showModal();
    return () => {
      isLeft.current = true;
      // What is behind an open dialog takes no focus.
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog class="dialog" ref={box} aria-labelledby={heading} onClose={() => !isLeft.current && close()}>
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
