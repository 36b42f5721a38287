import type { Matrix } from '#lib/matrices/schema.ts';
import { PopupProblem } from './popup-problem.tsx';
import { PopupReading } from './popup-reading.tsx';
import { PopupReport } from './popup-report.tsx';
import type { PopupStore } from './store.ts';

export interface PopupProps {
  store: PopupStore;
  matrices: readonly Matrix[];
  version: string;
}

/** The popup: one of three screens, and a line that tells a screen reader what changed. A file may be dropped on any of them. */
export function PopupApp({ store, matrices, version }: PopupProps) {
  const state = store.reading.state.value;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void store.reading.readFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button that chooses a file does the same by keyboard
    <div class="pop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p class="vh" role="status">
        {store.announcement.value}
      </p>
      {state.kind === 'reading' && <PopupReading choice={store.reading.choice.value} matrices={matrices} />}
      {state.kind === 'problem' && <PopupProblem store={store} problem={state.problem} version={version} />}
      {state.kind === 'report' && <PopupReport store={store} matrices={matrices} read={state} version={version} />}
    </div>
  );
}
