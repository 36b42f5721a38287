import type { ComponentChildren } from 'preact';
import { Brand, Icon } from '#lib/ui/icon.tsx';
import type { IconName } from '#lib/ui/icons.ts';
import { hrefOf, type Place } from './place.ts';
import { useTitle } from './title.ts';

interface Entry {
  place: Place;
  label: string;
  icon: IconName;
}

/** The screens that the side bar leads to, in its order. */
const ENTRIES: readonly Entry[] = [
  { place: { screen: 'shortlist' }, label: 'Shortlist', icon: 'list' },
  { place: { screen: 'compare', ids: [] }, label: 'Compare', icon: 'columns' },
  { place: { screen: 'kits' }, label: 'Interview kits', icon: 'chat' },
  { place: { screen: 'import' }, label: 'Import', icon: 'upload' },
  { place: { screen: 'roles' }, label: 'Roles', icon: 'brief' },
  { place: { screen: 'matrices' }, label: 'Matrices', icon: 'grid' },
  { place: { screen: 'settings', section: 'keeping' }, label: 'Settings', icon: 'gear' },
];

interface ShellProps {
  screen: Place['screen'];
  /** How many there are of what a screen lists. */
  counts?: Partial<Record<Place['screen'], number>>;
  /** The screen fills the window and scrolls inside. */
  isFull?: boolean;
  children: ComponentChildren;
}

/** The side bar, and beside it the screen. A screen that no entry leads to names the window itself. */
export function Shell({ screen, counts = {}, isFull, children }: ShellProps) {
  useTitle(ENTRIES.find(({ place }) => place.screen === screen)?.label);
  return (
    <div class="shell">
      <header class="side no-print">
        <a class="side__brand" href={hrefOf({ screen: 'shortlist' })}>
          <Brand />
          Mirage Lens
        </a>
        <nav class="nav" aria-label="Workspace">
          {ENTRIES.map(({ place, label, icon }) => (
            <a key={label} href={hrefOf(place)} aria-current={place.screen === screen ? 'page' : undefined}>
              <Icon name={icon} />
              {label}
              {counts[place.screen] !== undefined && <span class="nav__count">{counts[place.screen]}</span>}
            </a>
          ))}
        </nav>
        <p class="side__foot">
          <Icon name="lock" small />
          <span>Everything here stays on this computer. Nothing is sent anywhere.</span>
        </p>
      </header>
      <main class={isFull ? 'page page--full' : 'page'}>{children}</main>
    </div>
  );
}
