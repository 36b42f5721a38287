import type { Matrix } from '#lib/matrices/schema.ts';
import { Screens } from '#lib/ui/screens.tsx';
import { NoticeBar } from '#lib/ui/workspace/notice-bar.tsx';
import { FrontLine } from './front-line.tsx';
import { PanelReport } from './panel-report.tsx';
import type { PanelStore } from './store.ts';

interface PanelProps {
  store: PanelStore;
  /** The built-in ones. */
  matrices: readonly Matrix[];
  version: string;
}

/** The side panel: the popup's screens with a line about the tab above them. */
export function PanelApp({ store, matrices, version }: PanelProps) {
  const all = [...store.popup.reading.ownMatrices.value, ...matrices];
  return (
    <Screens
      store={store.popup}
      matrices={all}
      version={version}
      variant="pop--panel"
      above={
        <>
          <FrontLine store={store} />
          <NoticeBar notice={store.notice.value} />
        </>
      }
      report={(read) => <PanelReport key={read.profile.id} store={store} matrices={all} read={read} version={version} />}
    />
  );
}
