import { Icon } from '#lib/ui/icon.tsx';
import type { BlindState } from './blind-store.ts';
import { NOT_HIDDEN } from './blind-words.ts';

interface BlindLineProps {
  state: BlindState;
  toggle(): void;
}

/** That the name is hidden, what still shows, and the way to see it for this reading alone. */
export function BlindLine({ state, toggle }: BlindLineProps) {
  if (state === 'off') return null;
  if (state === 'scored')
    return (
      <p class="cover">
        <Icon name="eye" small />
        <span>Shown in full: a scorecard has been submitted.</span>
      </p>
    );
  const isHidden = state === 'hidden';
  return (
    <div class="blind">
      <details class="cover">
        <summary>
          <Icon name={isHidden ? 'eye-off' : 'eye'} small />
          <b>{isHidden ? 'Blind: name hidden' : 'Name shown for this reading'}</b>
          <span class="link-btn">What still shows</span>
        </summary>
        <ul>
          {NOT_HIDDEN.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </details>
      <button class="link-btn" type="button" onClick={toggle}>
        {isHidden ? 'Show' : 'Hide'} <span class="vh">the name</span>
      </button>
    </div>
  );
}
