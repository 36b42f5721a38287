/** The sections of a Profile that a reader reports on, in the order in which coverage is told. */
export const SECTION_NAMES = [
  'summary',
  'work',
  'projects',
  'skills',
  'education',
  'certificates',
  'languages',
  'volunteer',
  'publications',
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/**
 * What became of one section: `read` in full, `partial` (`shown` of `total` entries, where the source tells the total),
 * `absent` (the source shows that there is none), or `unreadable` (nothing can be said about it).
 */
export interface SectionReading {
  state: 'read' | 'partial' | 'absent' | 'unreadable';
  shown?: number;
  total?: number;
  reason?: string;
}
