import type { ComponentChildren } from 'preact';
import type { Matrix } from '#lib/matrices/schema.ts';
import { PopupProblem } from './popup-problem.tsx';
import { PopupReading } from './popup-reading.tsx';
import type { ReportState } from './reading-store.ts';
import type { PopupStore } from './store.ts';

export interface ScreensProps {
  store: PopupStore;
  matrices: readonly Matrix[];
  version: string;
  /** A further class of the frame. */
  variant?: string;
  above?: ComponentChildren;
  report(read: ReportState): ComponentChildren;
}

/** One of three screens, and a line that tells a screen reader what changed. A file may be dropped on any of them. */
export function Screens({ store, matrices, version, variant, above, report }: ScreensProps) {
  const state = store.blind.shown.value;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void store.reading.readFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button that chooses a file does the same by keyboard
    <div class={variant ? `pop ${variant}` : 'pop'} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p class="vh" role="status">
        {store.announcement.value}
      </p>
      {above}
      {state.kind === 'reading' && <PopupReading choice={store.reading.choice.value} matrices={matrices} />}
      {state.kind === 'problem' && <PopupProblem store={store} problem={state.problem} version={version} />}
      {state.kind === 'report' && report(state)}
    </div>
  );
}
