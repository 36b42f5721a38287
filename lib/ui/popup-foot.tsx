import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '#lib/analysis/schema.ts';
import { flagsOf } from './flags-of.ts';
import { Icon } from './icon.tsx';
import { minutesOf } from './questions-view.tsx';
import type { SaveState } from './save-state.ts';
import type { PopupStore } from './store.ts';

/** What can be done with the report; `children` come last. */
export function PopupFoot({ store, report, children }: { store: PopupStore; report: Report; children?: ComponentChildren }) {
  const asking = store.view.value === 'questions';
  return (
    <footer class="pop__foot">
      <button class="btn btn--primary" type="button" onClick={store.toggleView}>
        <Icon name={asking ? 'back' : 'chat'} />
        {asking ? 'Flags' : 'Questions'}{' '}
        <span class="count">{asking ? flagsOf(report).red.length : `${report.questions.length} · ${minutesOf(report.questions)} min`}</span>
      </button>
      <SaveButton state={store.saving.saveState.value} save={() => void store.saving.save()} />
      <button class="icon-btn" type="button" aria-label="List" title="Your list" onClick={() => void store.openList()}>
        <Icon name="list" />
      </button>
      {children}
    </footer>
  );
}

/** It takes the focus back when "Undo" is gone, because that was pressed. */
function SaveButton({ state, save }: { state: SaveState | undefined; save(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  const undoable = state !== undefined && state.kind !== 'unsaved' && state.entry.undo !== undefined;
  const wasUndoable = useRef(undoable);
  useEffect(() => {
    if (wasUndoable.current && !undoable) button.current?.focus();
    wasUndoable.current = undoable;
  }, [undoable]);
  const done = state?.kind === 'just-saved' || state?.kind === 'same';
  const label = done ? 'Saved' : state && state.kind !== 'unsaved' ? 'Save again' : 'Save';
  return (
    <button ref={button} class={done ? 'btn btn--on' : 'btn'} type="button" aria-disabled={done} onClick={done ? undefined : save}>
      <Icon name={done ? 'saved' : 'save'} />
      {label}
    </button>
  );
}
