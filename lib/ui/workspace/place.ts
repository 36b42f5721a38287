/** A screen of the workspace, as its address names it: `#shortlist`, `#candidate=ID`, `#import`. */
export type Place = { screen: 'shortlist' | 'import' } | { screen: 'candidate'; id: string } | { screen: 'compare'; ids: readonly string[] };

/** The place that the hash of an address names; the shortlist where it names none. */
export function placeIn(hash: string): Place {
  const named = new URLSearchParams(hash.slice(1));
  const candidate = named.get('candidate');
  if (candidate) return { screen: 'candidate', id: candidate };
  if (named.has('compare')) return { screen: 'compare', ids: named.getAll('compare').filter(Boolean) };
  return named.has('import') ? { screen: 'import' } : { screen: 'shortlist' };
}

export function hrefOf(place: Place): string {
  if (place.screen === 'candidate') return `#candidate=${encodeURIComponent(place.id)}`;
  return place.screen === 'compare' ? compareHref(place.ids) : `#${place.screen}`;
}

const compareHref = (ids: readonly string[]): string =>
  ids.length === 0 ? '#compare' : `#${ids.map((id) => `compare=${encodeURIComponent(id)}`).join('&')}`;
