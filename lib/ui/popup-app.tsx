import type { Matrix } from '#lib/matrices/schema.ts';
import { PopupReport } from './popup-report.tsx';
import { Screens } from './screens.tsx';
import type { PopupStore } from './store.ts';

export interface PopupProps {
  store: PopupStore;
  /** The built-in ones. */
  matrices: readonly Matrix[];
  version: string;
}

/** The popup. */
export function PopupApp({ store, matrices, version }: PopupProps) {
  const report = { store, matrices: [...store.reading.ownMatrices.value, ...matrices], version };
  return <Screens {...report} report={(read) => <PopupReport {...report} read={read} />} />;
}
