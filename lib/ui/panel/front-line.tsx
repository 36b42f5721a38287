import { Icon } from '#lib/ui/icon.tsx';
import type { PopupState } from '#lib/ui/reading-store.ts';
import type { Front } from './front.ts';
import type { PanelStore } from './store.ts';

/** Says when the panel shows something else than the tab, and how to read what the tab shows. */
export function FrontLine({ store }: { store: PanelStore }) {
  const front = store.front.value;
  const isTold = front !== undefined && front.kind !== 'same';
  return (
    <div role="status">
      {isTold && (
        <div class={front.kind === 'no-page' ? 'banner' : 'banner banner--warn'}>
          <Icon name={front.kind === 'no-page' ? 'file' : 'arrow'} />
          <p>
            {whatIsInFront(front, store.popup.blind.state.value !== 'off')}{' '}
            <span class="hint">
              {whoseReport(store.popup.blind.shown.value)} {!mayRead(front) && howToRead(store.shortcut.value)}
            </span>
          </p>
          {mayRead(front) && (
            <button class="btn push" type="button" onClick={() => void store.popup.reading.readAgain()}>
              Read this page
            </button>
          )}
        </div>
      )}
    </div>
  );
}

type Elsewhere = Exclude<Front, { kind: 'same' }>;

const mayRead = (front: Elsewhere): boolean => front.kind === 'other-page' || (front.kind === 'no-page' && front.mayRead);

/** A tab's title names the person, so that it is not told where names are hidden. */
function whatIsInFront(front: Elsewhere, isBlind: boolean) {
  if (front.kind === 'no-page') return 'This was read from a file or a text, not from the tab.';
  if (front.kind === 'not-told') return 'The tab shows a page that has not been read.';
  if (front.title === undefined || isBlind) return 'The tab now shows another page.';
  return (
    <>
      The tab now shows <b>{front.title}</b>.
    </>
  );
}

function whoseReport(shown: PopupState): string {
  if (shown.kind !== 'report' || !shown.tab) return '';
  const { name } = shown.profile.basics;
  return name ? `This report is still about ${name}.` : 'This report is still about the page before.';
}

const howToRead = (shortcut: string): string =>
  `To read it here, click the Mirage Lens icon in the toolbar${shortcut && `, or press ${shortcut}`}.`;
