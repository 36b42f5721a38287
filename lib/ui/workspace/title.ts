import { useEffect } from 'preact/hooks';

/** Names the window by what is shown in it; where nothing is given, somebody else names it. */
export function useTitle(shown: string | undefined): void {
  useEffect(() => {
    if (shown !== undefined) document.title = `${shown} – Mirage Lens`;
  }, [shown]);
}
