import { Icon } from '#lib/ui/icon.tsx';
import type { BackupStore } from './backup-store.ts';
import { sizeWords } from './size-words.ts';
import type { Room } from './verbs.ts';

/** How much room is taken, and whether the browser may clear it by itself. */
export function RoomView({ store }: { store: BackupStore }) {
  const room = store.room.value;
  return (
    <section aria-labelledby="room-title">
      <h2 id="room-title">Room on this computer</h2>
      {room.kind === 'broken' && <p class="hint">The browser does not say how much is used.</p>}
      {room.kind === 'ready' && <RoomFacts store={store} room={room.value} />}
    </section>
  );
}

function RoomFacts({ store, room: { used, allowed, isProtected, isNearlyFull } }: { store: BackupStore; room: Room }) {
  return (
    <>
      <p>
        {sizeWords(used)} of {sizeWords(allowed)} used
      </p>
      <progress class="meter" aria-label="Room used" value={used} max={Math.max(allowed, 1)} />
      {isNearlyFull && (
        <p class="warnline">
          <Icon name="warn" />
          <span>Nearly full. Save a backup, then delete whom you no longer need. Nothing that is saved gets lost when it is full.</span>
        </p>
      )}
      {isProtected ? (
        <p class="hint">
          <Icon name="check" small /> The browser keeps it until you delete it.
        </p>
      ) : (
        <div class="settings__line">
          <button class="btn" type="button" onClick={() => void store.protect()}>
            <Icon name="lock" />
            Protect it
          </button>
          <span class="hint">Asks the browser not to clear what is saved when the disk runs full.</span>
        </div>
      )}
    </>
  );
}
