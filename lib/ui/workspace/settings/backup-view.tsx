import { Icon } from '#lib/ui/icon.tsx';
import type { BackupStore } from './backup-store.ts';
import { RestoreView } from './restore-view.tsx';
import { RoomView } from './room-view.tsx';

/** Everything as one file, back from it, and the room that is left. */
export function BackupView({ store }: { store: BackupStore }) {
  const isBusy = store.work.value !== undefined;
  return (
    <>
      <section aria-labelledby="backup-title">
        <h2 id="backup-title">Backup</h2>
        <p class="hint">
          One file with everything: candidates, readings, notes, scorecards, answers about flags, roles, matrices of your own, settings and
          the log. It is not encrypted; keep it where only you can read it.
        </p>
        <div class="settings__line">
          <button class="btn btn--primary" type="button" disabled={isBusy} onClick={() => void store.write()}>
            <Icon name="download" />
            Save a backup
          </button>
        </div>
      </section>
      <section aria-labelledby="restore-title">
        <h2 id="restore-title">Restore</h2>
        <p class="hint">
          The file is read and checked first, and you see what is in it. An export of all candidates can be restored as well.
        </p>
        <div class="settings__line">
          <label class="btn file-btn" aria-disabled={isBusy}>
            <Icon name="upload" />
            Choose a backup
            <input
              class="vh"
              type="file"
              accept=".json,application/json"
              disabled={isBusy}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                currentTarget.value = '';
                if (file) void store.open(file);
              }}
            />
          </label>
        </div>
        <RestoreView store={store} />
      </section>
      <p class="work" role="status">
        {store.work.value?.text}
      </p>
      {store.fault.value && (
        <p class="problem" role="alert">
          {store.fault.value}
        </p>
      )}
      <RoomView store={store} />
    </>
  );
}
