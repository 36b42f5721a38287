/** A screen of the workspace, as its address names it: `#shortlist`, `#candidate=ID`, `#import`. */
export type Place = { screen: 'shortlist' | 'import' } | { screen: 'candidate'; id: string };

/** The place that the hash of an address names; the shortlist where it names none. */
export function placeIn(hash: string): Place {
  const named = new URLSearchParams(hash.slice(1));
  const candidate = named.get('candidate');
  if (candidate) return { screen: 'candidate', id: candidate };
  return named.has('import') ? { screen: 'import' } : { screen: 'shortlist' };
}

export const hrefOf = (place: Place): string =>
  place.screen === 'candidate' ? `#candidate=${encodeURIComponent(place.id)}` : `#${place.screen}`;
