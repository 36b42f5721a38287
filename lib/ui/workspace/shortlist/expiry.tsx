import { Icon } from '#lib/ui/icon.tsx';
import { plural, shortDate, spellDate } from '#lib/ui/words.ts';

const DAY = 86_400_000;
const SOON_DAYS = 14;

/** The day on which a candidate is erased; in days once it is near. */
export function Expiry({ expiresAt, now }: { expiresAt: string; now: Date }) {
  const days = Math.ceil((Date.parse(expiresAt) - now.getTime()) / DAY);
  if (days > SOON_DAYS)
    return (
      <time dateTime={expiresAt} title={spellDate(expiresAt)}>
        {shortDate(expiresAt, now)}
      </time>
    );
  return (
    <time class="soon" dateTime={expiresAt} title={spellDate(expiresAt)}>
      <Icon name="clock" small /> {days > 0 ? `in ${plural(days, 'day')}` : 'now'}
    </time>
  );
}
