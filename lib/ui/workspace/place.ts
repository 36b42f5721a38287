import { unveiled, veiled } from './veiled.ts';

/** A screen of the workspace, as its address names it: `#shortlist`, `#candidate=ID`, `#import`, `#roles`, `#settings=PART`, `#kits`, `#kit=ID`, `#matrices`, `#matrices=ID`. */
export type Place =
  | { screen: 'shortlist' | 'import' | 'roles' | 'kits' }
  | { screen: 'candidate'; id: string }
  | { screen: 'matrices'; id?: string }
  /** `handout` is what the candidate gets of it. */
  | { screen: 'kit'; id: string; handout?: true }
  | { screen: 'settings'; section: SettingsSection }
  | { screen: 'compare'; ids: readonly string[] };

/** The parts of the settings, in their order. */
export const SETTINGS_SECTIONS = ['keeping', 'backup', 'blind', 'checks', 'log', 'privacy'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** The place that the hash of an address names; the shortlist where it names none. */
export function placeIn(hash: string): Place {
  const named = new URLSearchParams(hash.slice(1));
  const candidate = named.get('candidate');
  if (candidate) return { screen: 'candidate', id: unveiled(candidate) };
  const kit = named.get('kit');
  if (kit) return { screen: 'kit', id: unveiled(kit), ...(named.has('handout') && { handout: true }) };
  if (named.has('matrices')) return matricesPlace(named.get('matrices'));
  if (named.has('compare')) return { screen: 'compare', ids: named.getAll('compare').filter(Boolean).map(unveiled) };
  if (named.has('settings')) return { screen: 'settings', section: sectionNamed(named.get('settings')) };
  const screen = (['import', 'roles', 'kits'] as const).find((name) => named.has(name));
  return { screen: screen ?? 'shortlist' };
}

const sectionNamed = (name: string | null): SettingsSection => SETTINGS_SECTIONS.find((section) => section === name) ?? 'keeping';

const matricesPlace = (id: string | null): Place => ({ screen: 'matrices', ...(id && { id }) });

export function hrefOf(place: Place): string {
  if (place.screen === 'settings') return `#settings=${place.section}`;
  if (place.screen === 'candidate') return `#candidate=${veiled(place.id)}`;
  if (place.screen === 'kit') return `#kit=${veiled(place.id)}${place.handout ? '&handout' : ''}`;
  if (place.screen === 'matrices') return place.id === undefined ? '#matrices' : `#matrices=${encodeURIComponent(place.id)}`;
  return place.screen === 'compare' ? compareHref(place.ids) : `#${place.screen}`;
}

const compareHref = (ids: readonly string[]): string =>
  ids.length === 0 ? '#compare' : `#${ids.map((id) => `compare=${veiled(id)}`).join('&')}`;
