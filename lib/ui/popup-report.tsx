import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from './icon.tsx';
import { PopupFoot } from './popup-foot.tsx';
import type { ReportState } from './reading-store.ts';
import { pointingOf, ReportBody, SaveNoteOf } from './report-body.tsx';
import { ReportHead } from './report-head.tsx';
import type { PopupStore } from './store.ts';

interface PopupReportProps {
  store: PopupStore;
  matrices: readonly Matrix[];
  read: ReportState;
  version: string;
}

/** Coverage first, then what was found, then what to do with it. */
export function PopupReport({ store, matrices, read, version }: PopupReportProps) {
  const pointing = pointingOf(store, read);
  const { openPanel } = store;
  return (
    <>
      <ReportHead store={store} matrices={matrices} read={read} version={version} pointing={pointing} />
      <main class="pop__main">
        <SaveNoteOf store={store} />
        <ReportBody store={store} read={read} pointing={pointing} />
      </main>
      <PopupFoot store={store} report={read.report}>
        {openPanel && (
          <button class="btn" type="button" title="Keep this report open beside the page" onClick={() => void openPanel()}>
            <Icon name="panel" />
            Panel
          </button>
        )}
      </PopupFoot>
    </>
  );
}
