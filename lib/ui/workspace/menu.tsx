import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import type { IconName } from '#lib/ui/icons.ts';

interface MenuProps {
  label: ComponentChildren;
  icon?: IconName;
  on?: boolean;
  /** Opens above its button. */
  up?: boolean;
  onOpen?: () => void;
  /** What is in the menu; `close` closes it and gives the focus back. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that unfolds what can be chosen. It closes on Escape, on a press outside of it and when the focus leaves it. */
export function Menu({ label, icon, on, up, onOpen, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useClosing(box);
  const close = (): void => {
    if (!box.current?.open) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !box.current?.open) return;
    event.preventDefault();
    close();
  };
  return (
    <details class={up ? 'menu menu--up' : 'menu'} ref={box} onKeyDown={onKeyDown} onToggle={() => box.current?.open && onOpen?.()}>
      <summary class={on ? 'btn btn--on' : 'btn'}>
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="down" small />
      </summary>
      <div class="menu__panel">{children(close)}</div>
    </details>
  );
}

function useClosing(box: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const onLeave = ({ target }: Event): void => {
      if (box.current?.open && target instanceof Node && !box.current.contains(target)) box.current.open = false;
    };
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  }, []);
}
