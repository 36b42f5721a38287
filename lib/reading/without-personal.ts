import type { ParsedDraft } from './draft-schema.ts';
import { isPrivateHeading } from './private-headings.ts';
import { withoutProtected, withoutProtectedInWork } from './protected-lines.ts';

/** Fields that are no text of the person's: dates, addresses, and what readers say themselves. */
const UNTOUCHED: ReadonlySet<string> = new Set(['dates', 'startDate', 'endDate', 'date', 'releaseDate', 'url', 'where', 'heading']);

/**
 * A draft without what is never kept of a person. Texts that were left empty go from lists; fields become empty. Texts under headings of
 * private life go whole.
 */
export function withoutPersonal({ personId, sections, basics, other = [], hidden, ...work }: ParsedDraft): ParsedDraft {
  const told = other.filter(({ heading = '' }) => !isPrivateHeading(heading));
  return {
    personId,
    sections,
    ...(throughTexts({ basics, other: told, hidden }, withoutProtected) as Pick<ParsedDraft, 'basics' | 'other' | 'hidden'>),
    ...(throughTexts(work, withoutProtectedInWork) as Omit<ParsedDraft, 'personId' | 'sections' | 'basics' | 'other' | 'hidden'>),
  };
}

function throughTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => throughTexts(entry, change)).filter((entry) => entry !== '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const kept = UNTOUCHED.has(key) ? inner : throughTexts(inner, change);
      return kept === '' && inner !== '' && !ALWAYS.has(key) ? [] : [[key, kept]];
    }),
  );
}

/** Fields without which an entry is no entry: they stay, empty, so that the entry is dropped or keeps the rest. */
const ALWAYS: ReadonlySet<string> = new Set(['name', 'text', 'language']);
