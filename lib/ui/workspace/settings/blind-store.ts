import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { BlindSwitch } from './verbs.ts';

export type BlindSettings = ReturnType<typeof createBlindSettings>;

/** The switch of blind mode. */
export function createBlindSettings(verbs: BlindSwitch, notices: Notices) {
  const isOn = createLoading<boolean>();
  const show = (): Promise<void> => isOn.load(verbs.isBlind);
  return {
    isOn: isOn.state,
    show,
    async turn(on: boolean): Promise<void> {
      await verbs.save(on);
      notices.tell({
        text: on ? 'Blind mode is on: names are hidden until a scorecard is submitted.' : 'Blind mode is off: everybody is shown by name.',
      });
      await show();
    },
  };
}
