import type { SectionReading } from '#lib/profile/sections.ts';
import { linesOf, textOf } from './dom.ts';
import { isShowAll } from './linkedin-cards.ts';
import { isShowMore } from './section-headings.ts';
import { foldSpace } from './visible.ts';

/** What a section says of its own length: the number in `Skills (74)`, `Show all 8 experiences`, `5 of 9`; `more` where it says so without a number. */
export interface Announced {
  total: number | undefined;
  more: boolean;
}

export function announcedBy(card: Element): Announced {
  const showAll = [...card.querySelectorAll('a[href*="/details/"]')].filter(isShowAll).map(textOf).filter(Boolean);
  const lines = linesOf(card).map((line) => line.text);
  const heading = lines.slice(0, 3).map((line) => line.match(/\p{L}\s*[(（]\s*(\d{1,4})\s*[)）]$/u)?.[1]);
  const listed = lines.map((line) => line.match(/^\d{1,4}\s+(?:of|de|von|sur|di|van|z|dari)\s+(\d{1,4})$/iu)?.[1]);
  const numbers = [...heading, ...showAll.map((text) => text.match(/\d{1,4}/)?.[0]), ...listed].filter((number) => number !== undefined);
  return {
    total: numbers.length > 0 ? Math.max(...numbers.map(Number)) : undefined,
    more: showAll.length > 0 || lines.some(isShowMore) || hasMoreButton(card),
  };
}

const hasMoreButton = (card: Element): boolean =>
  [...card.querySelectorAll('button')].some((button) => isShowMore(foldSpace(button.textContent ?? '')));

/** `shown` entries were read from a section that announces so many. */
export function coverageOf(shown: number, { total, more }: Announced): SectionReading {
  if (shown === 0) {
    const reason = total
      ? `layout-changed: the page announces ${total} entries, none could be read`
      : 'the heading is there, but no entry could be read';
    return { state: 'unreadable', reason, ...(total !== undefined && { total }) };
  }
  if (total !== undefined && total > shown) return { state: 'partial', shown, total };
  if (more && total === undefined) return { state: 'partial', shown };
  return { state: 'read' };
}
