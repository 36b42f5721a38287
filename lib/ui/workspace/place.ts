/** A screen of the workspace, as its address names it: `#shortlist`, `#candidate=ID`. */
export type Place = { screen: 'shortlist' } | { screen: 'candidate'; id: string };

/** The place that the hash of an address names; the shortlist where it names none. */
export function placeIn(hash: string): Place {
  const candidate = new URLSearchParams(hash.slice(1)).get('candidate');
  return candidate ? { screen: 'candidate', id: candidate } : { screen: 'shortlist' };
}

export const hrefOf = (place: Place): string =>
  place.screen === 'candidate' ? `#candidate=${encodeURIComponent(place.id)}` : `#${place.screen}`;
