import { Icon } from '#lib/ui/icon.tsx';
import type { IconName } from '#lib/ui/icons.ts';
import { plural } from '#lib/ui/words.ts';
import type { ImportItem, ItemState } from './items.ts';
import { spellSeconds } from './outcome.ts';
import type { Progress } from './queue.ts';
import type { ImportStore } from './store.ts';

/** How far the reading is, what is under way, and the way to stop it or go on. */
export function ProgressCard({ store }: { store: ImportStore }) {
  const items = store.items.value;
  const busy = store.isBusy.value;
  const progress = store.progress.value;
  return (
    <section class="card import__job" aria-labelledby="import-now">
      <div class="row">
        <h2 id="import-now">{busy ? `Reading ${plural(progress.total, 'file')}` : `${plural(items.length, 'file')} looked at`}</h2>
        {busy && <span class="muted">{leftOf(progress)}</span>}
        <Controls store={store} items={items} />
      </div>
      {busy && <progress aria-labelledby="import-now" value={progress.done} max={progress.total} />}
      {busy && <UnderWay items={items} />}
      <Tally items={items} />
      <p class="vh" role="status">
        {busy ? `${quarter(progress)} % of the files read` : 'All that could be read is listed'}
      </p>
    </section>
  );
}

function Controls({ store, items }: { store: ImportStore; items: readonly ImportItem[] }) {
  if (store.isBusy.value) {
    return (
      <button class="btn push" type="button" onClick={store.stop}>
        <Icon name="stop" />
        Stop
      </button>
    );
  }
  const stopped = items.filter(({ state }) => state.kind === 'stopped').length;
  return (
    <span class="row push">
      {stopped > 0 && (
        <button class="btn" type="button" onClick={store.resume}>
          <Icon name="refresh" />
          Go on with {plural(stopped, 'file')}
        </button>
      )}
      <button class="btn btn--quiet" type="button" onClick={store.clear} disabled={store.saving.value !== undefined}>
        Clear this list
      </button>
    </span>
  );
}

function UnderWay({ items }: { items: readonly ImportItem[] }) {
  const names = items.filter(({ state }) => state.kind === 'reading').map(({ path }) => path);
  return <p class="hint import__now">{names.length > 0 ? `Now: ${names.join(' · ')}` : 'Opening the next file'}</p>;
}

const TALLY: readonly { kind: ItemState['kind']; icon: IconName; words: string }[] = [
  { kind: 'failed', icon: 'warn', words: 'could not be read' },
  { kind: 'read', icon: 'check', words: 'read' },
  { kind: 'twin', icon: 'copy', words: 'twice' },
  { kind: 'saved', icon: 'saved', words: 'saved' },
  { kind: 'reading', icon: 'refresh', words: 'in work' },
  { kind: 'waiting', icon: 'clock', words: 'waiting' },
  { kind: 'stopped', icon: 'stop', words: 'stopped' },
];

function Tally({ items }: { items: readonly ImportItem[] }) {
  const counted = TALLY.map((entry) => ({ ...entry, count: items.filter(({ state }) => state.kind === entry.kind).length }));
  return (
    <ul class="import__tally">
      {counted
        .filter(({ count }) => count > 0)
        .map(({ kind, icon, words, count }) => (
          <li key={kind}>
            <Icon name={icon} small />
            <span>
              <b>{count}</b> {words}
            </span>
          </li>
        ))}
    </ul>
  );
}

function leftOf({ done, total, secondsLeft }: Progress): string {
  const left = secondsLeft === undefined ? '' : `, ${spellSeconds(secondsLeft)} left`;
  return `${done} of ${total} done${left}`;
}

/** Told to a screen reader four times, and not at each file. */
const quarter = ({ done, total }: Progress): number => Math.floor((4 * done) / Math.max(1, total)) * 25;
