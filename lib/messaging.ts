import type { ReadOutcome } from '#lib/profile/draft.ts';

/** What the reader in the page answers. One entry a verb: what is asked, what comes back. */
export interface ReaderProtocol {
  extract: { ask: Record<never, never>; answer: PageReading };
  /** Paints the first place that holds `quote` and scrolls to it; `near` (the text around it) decides between equal places. */
  highlight: { ask: { quote: string; near?: string }; answer: { found: boolean } };
}

export interface PageReading {
  url: string;
  adapter: { id: string; label: string; version: number };
  /** Untrusted until `reading/to-profile.ts` has parsed it. */
  outcome: ReadOutcome;
}

export type ReaderVerb = keyof ReaderProtocol;
export type ReaderMessage = { [V in ReaderVerb]: { verb: V } & ReaderProtocol[V]['ask'] }[ReaderVerb];
