import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Detail that is folded until it is asked for. */
export function More({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="more">
      <summary>
        <Chevron />
        {summary}
      </summary>
      {children}
    </details>
  );
}

export function Chevron() {
  return (
    <span class="chev">
      <Icon name="chevron" small />
    </span>
  );
}
