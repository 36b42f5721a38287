import { type ReadonlySignal, signal } from '@preact/signals';
import type { Span } from '#lib/analysis/schema.ts';
import { originOf } from './blind/origins.ts';
import { nearbyText } from './quote-context.ts';
import type { PopupState } from './reading-store.ts';
import { textAt } from './text-at.ts';
import type { PopupVerbs } from './verbs.ts';

/** Where the last "Show in page" was asked, and whether the page still holds the quote. */
export interface ShownQuote {
  span: Span;
  found: boolean;
}

/** What was last copied, and what was last shown in the page. */
export function createPointing(verbs: PopupVerbs, state: ReadonlySignal<PopupState>) {
  const copied = signal<string | undefined>(undefined);
  const uncopied = signal<string | undefined>(undefined);
  const shown = signal<ShownQuote | undefined>(undefined);

  return {
    copied,
    /** What the browser would not copy. */
    uncopied,
    shown,
    forget(): void {
      copied.value = undefined;
      uncopied.value = undefined;
      shown.value = undefined;
    },
    async copy(text: string): Promise<void> {
      const isCopied = await verbs.copy(text).then(
        () => true,
        () => false,
      );
      copied.value = isCopied ? text : undefined;
      uncopied.value = isCopied ? undefined : text;
    },
    /** The page is searched for the words as they were read, though they are masked on the screen. */
    async show(span: Span): Promise<void> {
      if (state.value.kind !== 'report') return;
      const read = originOf(span);
      const near = nearbyText(textAt(state.value.profile, read.path), read);
      shown.value = { span, found: await verbs.showInPage(read.quote, near).catch(() => false) };
    },
  };
}
