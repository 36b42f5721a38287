import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import { chosenFiles } from './picked-files.ts';
import type { ImportStore } from './store.ts';

const KINDS = '.pdf,.docx,.txt,.md,.json';

/** No standard attribute, but all browsers have it. */
const WHOLE_FOLDER = { webkitdirectory: true };

interface FilePickerProps {
  store: ImportStore;
  isOver: boolean;
  isEmpty: boolean;
}

/** Where files come in: dropped, chosen, a folder at a time, or as pasted text. */
export function FilePicker({ store, isOver, isEmpty }: FilePickerProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    void store.add(chosenFiles(currentTarget.files));
    currentTarget.value = '';
  };
  return (
    <>
      <div class={isOver ? 'import__drop import__drop--over' : 'import__drop'}>
        <Icon name="upload" />
        <p>
          <b>{isEmpty ? 'Drop files or a folder here' : 'Drop more files here'}</b>
          {!isEmpty && ', they join the queue'}
        </p>
        <div class="row push">
          <button class="btn" type="button" onClick={() => files.current?.click()}>
            <Icon name="file" />
            Choose files
          </button>
          <button class="btn" type="button" onClick={() => folder.current?.click()}>
            <Icon name="list" />
            Choose a folder
          </button>
          <button class="btn" type="button" aria-expanded={store.pasting.value} onClick={() => togglePasting(store)}>
            <Icon name="paste" />
            Paste text
          </button>
        </div>
        <input class="vh" type="file" multiple accept={KINDS} tabIndex={-1} aria-hidden="true" ref={files} onChange={take} />
        <input class="vh" type="file" {...WHOLE_FOLDER} tabIndex={-1} aria-hidden="true" ref={folder} onChange={take} />
      </div>
      {store.pasting.value && <Pasting store={store} />}
    </>
  );
}

function togglePasting({ pasting }: ImportStore): void {
  pasting.value = !pasting.value;
}

function Pasting({ store }: { store: ImportStore }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const read = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim()) void store.paste(text);
  };
  return (
    <form class="field import__paste" onSubmit={read}>
      <label for="import-pasted">Text of one profile or résumé</label>
      <textarea class="textarea" id="import-pasted" rows={7} ref={field} required />
      <div class="row">
        <button class="btn btn--primary" type="submit">
          Read this text
        </button>
      </div>
    </form>
  );
}
