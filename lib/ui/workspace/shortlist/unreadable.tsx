import { Icon } from '#lib/ui/icon.tsx';
import type { ShortlistStore } from './store.ts';
import type { UnreadableRow } from './verbs.ts';

/** Records of another version or with a fault: they stay, are part of the export, and can be deleted. */
export function Unreadable({ records, store }: { records: readonly UnreadableRow[]; store: ShortlistStore }) {
  if (records.length === 0) return null;
  return (
    <section class="unreadable">
      <h2>Can’t be opened by this version</h2>
      <p class="hint">They are kept, and “Export all” holds them as they are.</p>
      <ul class="list">
        {records.map(({ id, name = id, problem }) => (
          <li key={id} class="row">
            <b>{name}</b>
            <span class="hint">{problem}</span>
            <button class="btn btn--quiet btn--danger" type="button" onClick={() => void store.bulk.removeRecord(id)}>
              <Icon name="trash" />
              Delete <span class="vh">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
