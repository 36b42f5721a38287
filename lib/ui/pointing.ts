import type { Span } from '#lib/analysis/schema.ts';
import type { ShownQuote } from './pointing-store.ts';

/** What a report lets its reader do, and what was done last. `show` is absent where there is no page to show a quote in. */
export interface Pointing {
  copied: string | undefined;
  /** What the browser would not copy. */
  uncopied?: string | undefined;
  copy(text: string): void;
  shown?: ShownQuote | undefined;
  show?: (span: Span) => void;
}
