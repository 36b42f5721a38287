import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import { grouped, plural, spellDate } from '#lib/ui/words.ts';
import type { BackupStore } from './backup-store.ts';
import { ConflictList } from './conflict-list.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';
import { SetApart } from './set-apart.tsx';
import type { BackupContent, BackupProblem } from './verbs.ts';

const PROBLEMS: Readonly<Record<BackupProblem, string>> = {
  'not-a-backup': 'This file is no backup of Mirage Lens. Nothing was changed.',
  damaged: 'This backup is damaged and can’t be read. Nothing was changed.',
  'cut-off': 'This backup ends too early; it was not copied to its end. Nothing was changed.',
  newer: 'This backup was made by a newer version of Mirage Lens. Update the extension, then restore it. Nothing was changed.',
  'too-large': 'This file is too large to be read. Nothing was changed.',
};

/** What is in the file that was chosen, and what can be done with it. */
export function RestoreView({ store }: { store: BackupStore }) {
  const opened = store.opened.value;
  if (!opened) return null;
  if (opened.kind === 'problem')
    return (
      <p class="problem" role="alert">
        {PROBLEMS[opened.problem]}
      </p>
    );
  return <Content store={store} content={opened.content} />;
}

function Content({ store, content }: { store: BackupStore; content: BackupContent }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = store.work.value !== undefined;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="card restore">
      <h3 tabIndex={-1} ref={heading}>
        Backup of {spellDate(content.createdAt)}
      </h3>
      <Summary content={content} />
      <SetApart records={content.setApart} save={store.saveSetApart} />
      <ConflictList store={store} conflicts={content.conflicts} />
      <div class="settings__line">
        <button class="btn btn--primary" type="button" disabled={isBusy} onClick={() => void store.merge()}>
          <Icon name="plus" />
          Add to what is here
        </button>
        <button
          class="btn btn--danger"
          type="button"
          disabled={isBusy}
          onClick={() => {
            store.asksToReplace.value = true;
          }}
        >
          Replace what is here
        </button>
        <button class="btn btn--quiet" type="button" disabled={isBusy} onClick={store.leave}>
          Cancel
        </button>
      </div>
      {store.asksToReplace.value && <ReplaceDialog store={store} here={content.here} />}
    </div>
  );
}

function Summary({ content }: { content: BackupContent }) {
  const { candidates, readings, notes, scorecards, answers, roles, matrices, past, added, same, conflicts } = content;
  return (
    <ul class="restore__facts">
      <li>
        {plural(candidates, 'candidate')}, {plural(readings, 'reading')}, {plural(notes, 'note')}, {plural(scorecards, 'scorecard')},{' '}
        {plural(answers, 'answer')} about flags
      </li>
      <li>
        {plural(roles, 'role')}, {matrices === 1 ? '1 matrix' : `${matrices} matrices`} of your own
      </li>
      <li>
        {grouped(added)} not saved here, {grouped(same)} the same, {grouped(conflicts.length)} different
      </li>
      {past > 0 && <li>{plural(past, 'candidate')} past the last day of keeping: left out, since they would be erased at once</li>}
    </ul>
  );
}
