import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { hrefOf } from './place.ts';

/** What is due to be told on every screen: who is erased within fourteen days, and that the room runs out. */
export interface Due {
  expiring: number;
  isNearlyFull: boolean;
}

export function Reminders({ due: { expiring, isNearlyFull } }: { due: Due }) {
  return (
    <>
      {expiring > 0 && (
        <p class="reminder no-print">
          <Icon name="clock" small />
          <span>
            {plural(expiring, 'candidate')} {expiring === 1 ? 'is' : 'are'} erased within 14 days.{' '}
            <a href={hrefOf({ screen: 'settings', section: 'keeping' })}>See who</a>
          </span>
        </p>
      )}
      {isNearlyFull && (
        <p class="reminder no-print">
          <Icon name="warn" small />
          <span>
            The room for saved candidates is nearly full. <a href={hrefOf({ screen: 'settings', section: 'backup' })}>Save a backup</a>
          </span>
        </p>
      )}
    </>
  );
}
