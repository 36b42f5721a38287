import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import type { BackupContent } from './verbs.ts';

const DRAWN = 20;

/** Records of the file that can't be read: told, and handed out as a file of their own. */
export function SetApart({ records, save }: { records: BackupContent['setApart']; save: () => void }) {
  if (records.length === 0) return null;
  return (
    <div class="warnline">
      <Icon name="warn" />
      <div>
        <p>
          <b>{plural(records.length, 'record')} can’t be read</b> and will not be restored. The file you chose still holds{' '}
          {records.length === 1 ? 'it' : 'them'}.
        </p>
        <ul class="restore__facts">
          {records.slice(0, DRAWN).map(({ table, id, problem }) => (
            <li key={`${table} ${id} ${problem}`}>
              {table} {id}: {problem}
            </li>
          ))}
          {records.length > DRAWN && <li>and {records.length - DRAWN} more</li>}
        </ul>
        <button class="link-btn" type="button" onClick={save}>
          <Icon name="download" small />
          Save these records as a file
        </button>
      </div>
    </div>
  );
}
