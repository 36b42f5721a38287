import type { SnapshotNode } from '#lib/adapters/snapshot.ts';
import type { ReadOutcome } from '#lib/profile/draft.ts';

/** What the reader in the page answers. One entry a verb: what is asked, what comes back. */
export interface ReaderProtocol {
  /** The page's text and structure; `nodes` is missing where the page is beyond any profile's size. */
  snapshot: { ask: Record<never, never>; answer: PageSnapshot };
  /** Paints the first place that holds `quote` and scrolls to it; `near` (the text around it) decides between equal places. */
  highlight: { ask: { quote: string; near?: string }; answer: { found: boolean } };
}

/** What the reader answers in the place of either where it fails. */
export interface ReaderFault {
  fault: string;
}

export interface PageSnapshot {
  url: string;
  nodes?: SnapshotNode[];
  /** Text that the user has selected in the page, where it is as long as a part of a profile. */
  selection?: string;
}

/** What a site adapter made of a page. */
export interface PageReading {
  url: string;
  adapter: { id: string; label: string; version: number };
  /** Untrusted until `reading/to-profile.ts` has parsed it. */
  outcome: ReadOutcome;
}

export type ReaderVerb = keyof ReaderProtocol;
export type ReaderMessage = { [V in ReaderVerb]: { verb: V } & ReaderProtocol[V]['ask'] }[ReaderVerb];

/** A tab of the browser. `url` and `title` are there only where the user has let the extension read it. */
export interface FrontTab {
  id: number;
  url?: string;
  title?: string;
}

/** Where the popup leaves what it shows for the side panel, in the store that ends with the browser. */
export const HANDED_OVER = 'handed-over';

/** What the popup asks of a side panel that is open in its window: to read the tab in front, in the popup's place. A panel that does answers `true`. */
export interface PanelCall {
  verb: 'read-in-panel';
  windowId: number;
}

export const isPanelCall = (message: unknown, windowId: number): message is PanelCall =>
  typeof message === 'object' &&
  message !== null &&
  'verb' in message &&
  message.verb === 'read-in-panel' &&
  'windowId' in message &&
  message.windowId === windowId;
