import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type ListKey, listKeyOf } from './list-keys.ts';
import { SEARCH_FIELD } from './search-field.tsx';
import { PAGE_SIZE, type ShortlistStore } from './store.ts';
import type { ListPage } from './verbs.ts';

const linksIn = (box: HTMLElement | null): HTMLElement[] => [...(box?.querySelectorAll<HTMLElement>('tbody th a') ?? [])];

/** The keys of the list. Moving moves the focus from name to name, so that Enter opens and a screen reader follows. */
export function useListKeys(store: ShortlistStore, page: ListPage, usesKeys: boolean): { box: RefObject<HTMLElement | null> } {
  const box = useRef<HTMLElement>(null);
  /** Where the focus goes once the page that was turned to is drawn. */
  const landing = useRef<'first' | 'last' | undefined>(undefined);

  useEffect(() => {
    const links = linksIn(box.current);
    if (landing.current) (landing.current === 'first' ? links[0] : links.at(-1))?.focus();
    landing.current = undefined;
  }, [page]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = listKeyOf(event, usesKeys);
      if (!key) return;
      if (key !== 'clear') event.preventDefault();
      press(key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const currentPlace = (): number => page.rows.findIndex(({ id }) => id === store.current.value);

  function move(by: 1 | -1): void {
    const place = currentPlace();
    const next = place < 0 ? (by === 1 ? 0 : page.rows.length - 1) : place + by;
    const link = linksIn(box.current)[next];
    if (link) {
      link.focus();
      return;
    }
    const turned = store.pageNumber.value + by;
    if (turned < 0 || turned * PAGE_SIZE >= (page.matching ?? Number.POSITIVE_INFINITY)) return;
    landing.current = by === 1 ? 'first' : 'last';
    void store.turnTo(turned);
  }

  function press(key: ListKey): void {
    const row = page.rows[currentPlace()];
    if (key === 'next') move(1);
    else if (key === 'before') move(-1);
    else if (key === 'search') document.getElementById(SEARCH_FIELD)?.focus();
    else if (key === 'help') store.helpIsOpen.value = true;
    else if (key === 'clear') store.selection.clear();
    else if (row && key === 'select') store.selection.toggle(row.id);
    else if (row && key === 'open') linksIn(box.current)[currentPlace()]?.click();
  }

  return { box };
}
