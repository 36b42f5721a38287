import { Icon } from '#lib/ui/icon.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';

/** That names are hidden here, and until when. */
export function BlindNote() {
  return (
    <div class="blind-note">
      <Icon name="eye-off" small />
      <span>
        Blind: who it is stays hidden until a scorecard is submitted.{' '}
        <a class="no-print" href={hrefOf({ screen: 'settings', section: 'blind' })}>
          What it can’t hide
        </a>
      </span>
    </div>
  );
}
