/** A screen of the workspace, as its address names it: `#shortlist`, `#candidate=ID`, `#import`, `#roles`, `#settings=PART`. */
export type Place =
  | { screen: 'shortlist' | 'import' | 'roles' }
  | { screen: 'candidate'; id: string }
  | { screen: 'settings'; section: SettingsSection }
  | { screen: 'compare'; ids: readonly string[] };

/** The parts of the settings, in their order. */
export const SETTINGS_SECTIONS = ['keeping', 'backup', 'checks', 'log', 'privacy'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** The place that the hash of an address names; the shortlist where it names none. */
export function placeIn(hash: string): Place {
  const named = new URLSearchParams(hash.slice(1));
  const candidate = named.get('candidate');
  if (candidate) return { screen: 'candidate', id: candidate };
  if (named.has('compare')) return { screen: 'compare', ids: named.getAll('compare').filter(Boolean) };
  if (named.has('settings')) return { screen: 'settings', section: sectionNamed(named.get('settings')) };
  const screen = (['import', 'roles'] as const).find((name) => named.has(name));
  return { screen: screen ?? 'shortlist' };
}

const sectionNamed = (name: string | null): SettingsSection => SETTINGS_SECTIONS.find((section) => section === name) ?? 'keeping';

export function hrefOf(place: Place): string {
  if (place.screen === 'settings') return `#settings=${place.section}`;
  if (place.screen === 'candidate') return `#candidate=${encodeURIComponent(place.id)}`;
  return place.screen === 'compare' ? compareHref(place.ids) : `#${place.screen}`;
}

const compareHref = (ids: readonly string[]): string =>
  ids.length === 0 ? '#compare' : `#${ids.map((id) => `compare=${encodeURIComponent(id)}`).join('&')}`;
