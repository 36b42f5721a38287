/** What a key does in the list. */
export type ListKey = 'next' | 'before' | 'open' | 'select' | 'search' | 'help' | 'clear';

const SINGLE: Record<string, ListKey> = { j: 'next', k: 'before', x: 'select', '/': 'search', '?': 'help' };

/** What a key press means, which is nothing while somebody writes, holds a modifier or has a dialog open. */
export function listKeyOf(event: KeyboardEvent, usesKeys: boolean): ListKey | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (document.querySelector('dialog[open]') || isWriting(event.target)) return undefined;
  if (event.key === 'Escape') return 'clear';
  if (event.key === 'Enter') return event.target === document.body ? 'open' : undefined;
  return usesKeys ? SINGLE[event.key.toLowerCase()] : undefined;
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}
