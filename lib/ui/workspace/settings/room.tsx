import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Place, SettingsSection } from '#lib/ui/workspace/place.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import { SettingsView } from './settings-view.tsx';
import { createSettings } from './store.ts';
import type { SettingsVerbs } from './verbs.ts';

export function settingsRoom(verbs: SettingsVerbs, notices: Notices): Room {
  const store = createSettings(verbs, notices);
  return {
    show: (place) => store.show(sectionOf(place)),
    draw: (place) => <SettingsView store={store} section={sectionOf(place)} />,
  };
}

const sectionOf = (place: Place): SettingsSection => (place.screen === 'settings' ? place.section : 'keeping');
