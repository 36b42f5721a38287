import { useState } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { ChoiceSelect } from '#lib/ui/choice-select.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { Signs } from '#lib/ui/workspace/signs.tsx';
import { FilePicker } from './file-picker.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { droppedFiles } from './picked-files.ts';
import { ProgressCard } from './progress-card.tsx';
import { SaveBar } from './save-bar.tsx';
import type { ImportStore } from './store.ts';

interface ImportProps {
  store: ImportStore;
  matrices: readonly Matrix[];
}

/** Files become candidates here: read, looked through, and then saved. They may be dropped anywhere on the screen. */
export function ImportView({ store, matrices }: ImportProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) =>
      files.length > 0 ? store.add(files) : store.tell('There was no file in what was dropped.'),
    );
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const items = store.items.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the buttons that choose files do the same by keyboard
    <div class="import" onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <div class="page__head">
        <div>
          <h1>Import</h1>
          <p>
            PDF, Word, text, Markdown or JSON Resume, one by one or a whole folder. They are read on this computer, and nothing is saved
            until you say so.
          </p>
        </div>
        <ChoiceSelect
          isLabelled
          isDisabled={store.saving.value !== undefined}
          matrices={matrices}
          roles={store.roles.value}
          choice={store.choice.value}
          choose={(next) => void store.choose(next)}
        />
      </div>
      <FilePicker store={store} isOver={isOver} isEmpty={items.length === 0} />
      {items.length > 0 && (
        <>
          <ProgressCard store={store} />
          <SaveBar store={store} />
          <OutcomeTable store={store} now={store.now()} />
          <Signs />
        </>
      )}
      {items.length === 0 && <Hints />}
    </div>
  );
}

function Hints() {
  return (
    <ul class="points import__hints">
      <li>
        <Icon name="eye" />
        <span>
          <b>You look first.</b> Each file gets a line with what was read, or with what to do where it could not be.
        </span>
      </li>
      <li>
        <Icon name="copy" />
        <span>
          <b>Nobody twice.</b> A file that comes again is told, and where two may be the same person you are asked.
        </span>
      </li>
      <li>
        <Icon name="lock" />
        <span>
          <b>Nothing is sent.</b> Files stay where they are; what you save is kept in this browser.
        </span>
      </li>
    </ul>
  );
}
