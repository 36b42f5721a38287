import { act, render, screen, within } from '@testing-library/preact';
import { NoticeBar } from '#lib/ui/workspace/notice-bar.tsx';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { ShortlistView } from '#lib/ui/workspace/shortlist/shortlist-view.tsx';
import { createShortlist } from '#lib/ui/workspace/shortlist/store.ts';
import type { ShortlistVerbs } from '#lib/ui/workspace/shortlist/verbs.ts';
import { matrices } from '#tests/ui/draw-popup.tsx';
import { stubVerbs } from './stub-verbs.ts';

/** The list as it is drawn once it is loaded. */
export async function drawList(own: Partial<ShortlistVerbs> = {}) {
  const verbs = stubVerbs(own);
  const notices = createNotices();
  const store = createShortlist(verbs, notices);
  const Page = () => (
    <>
      <NoticeBar notice={notices.notice.value} />
      <ShortlistView store={store} matrices={matrices} />
    </>
  );
  render(<Page />);
  await act(store.show);
  await screen.findByRole('heading', { level: 1 });
  return { verbs, store, notices };
}

export const cells = (name: string): string[] => {
  const row = screen.getByRole('link', { name }).closest('tr');
  return row ? [...row.cells].map(wordsOf) : [];
};

/** What a screen reader says of a cell: the name of the picture or box in it, else its text. */
const wordsOf = (cell: Element): string => cell.querySelector('[aria-label]')?.getAttribute('aria-label') ?? cell.textContent?.trim() ?? '';

/** What is in the menu of this name; a menu that is closed is drawn too. */
export function menu(name: RegExp) {
  const summary = [...document.querySelectorAll('summary')].find(({ textContent }) => name.test(textContent ?? ''));
  if (!summary?.parentElement) throw new Error(`There is no menu ${name}.`);
  return within(summary.parentElement);
}
