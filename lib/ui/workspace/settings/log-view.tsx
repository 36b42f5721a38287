import { Icon } from '#lib/ui/icon.tsx';
import { grouped, spellDate } from '#lib/ui/words.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { LogStore } from './log-store.ts';
import { logWords } from './log-words.ts';
import type { LogEntry } from './verbs.ts';

/** What was done with saved data, newest first. */
export function LogView({ store }: { store: LogStore }) {
  const entries = store.entries.value;
  if (entries.kind === 'loading') return <p class="hint">Loading</p>;
  if (entries.kind === 'broken') return <Broken message={entries.message} />;
  return (
    <section aria-labelledby="log-title">
      <h2 id="log-title">What was done with saved data</h2>
      <p class="hint">No names and no text of a profile. The mark tells entries of one person from those of others. Times are UTC.</p>
      {entries.value.length === 0 ? <p>Nothing yet.</p> : <LogTable store={store} entries={entries.value} />}
      {store.asksToClear.value && <ClearDialog store={store} count={entries.value.length} />}
    </section>
  );
}

function LogTable({ store, entries }: { store: LogStore; entries: readonly LogEntry[] }) {
  const shown = entries.slice(0, store.limit.value);
  return (
    <>
      <div class="settings__line">
        <button class="btn" type="button" onClick={() => void store.download('csv')}>
          <Icon name="download" />
          Save as CSV
        </button>
        <button class="btn" type="button" onClick={() => void store.download('json')}>
          <Icon name="download" />
          Save as JSON
        </button>
        <button
          class="btn btn--quiet btn--danger"
          type="button"
          onClick={() => {
            store.asksToClear.value = true;
          }}
        >
          Clear the log
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section class="card scroll" aria-label="Log" tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Mark</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.seq ?? entry.at}>
                <td class="nowrap">
                  <time dateTime={entry.at}>
                    {spellDate(entry.at)}, {entry.at.slice(11, 16)}
                  </time>
                </td>
                <td>{logWords(entry)}</td>
                <td class="mark-cell">{entry.subject}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {entries.length > shown.length && (
        <button class="btn" type="button" onClick={store.more}>
          Show more of {grouped(entries.length)}
        </button>
      )}
    </>
  );
}

function ClearDialog({ store, count }: { store: LogStore; count: number }) {
  const close = (): void => {
    store.asksToClear.value = false;
  };
  return (
    <Dialog title="Clear the log?" close={close}>
      <p>
        {count === 1 ? 'One entry goes' : `${grouped(count)} entries go`} for good. The new log begins with the note that it was cleared.
      </p>
      <div class="dialog__actions">
        <button class="btn" type="button" onClick={close}>
          Keep it
        </button>
        <button class="btn btn--danger" type="button" onClick={() => void store.clear()}>
          Clear the log
        </button>
      </div>
    </Dialog>
  );
}
