import type { ReadOutcome } from '#lib/profile/draft.ts';

/** Reads one kind of page. Its `id` also names its file, its folder of fixtures and the Profile's `source.site`. */
export interface Adapter {
  id: string;
  label: string;
  /** Raised with every change of what `extract` returns for the same page. */
  version: number;
  /** Match patterns as in a manifest; empty for the readers that fit any page. */
  matches: readonly string[];
  /** What its selectors rest on. */
  verified: 'recorded page' | 'published selectors' | 'semantics only';
  /** Who published the selectors, and when they held, as far as that is known. */
  source?: string;
  /** The marks of the site that it looks for, for the report on a page that it could not read. */
  anchors?: readonly string[];
  /** Reads `document` as it is, without changing it. */
  extract(document: Document, url: URL): ReadOutcome;
}
