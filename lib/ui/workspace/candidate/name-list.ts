const NAMES_TOLD = 12;

/** The first dozen names, and how many there are besides. */
export function nameList(names: readonly string[]): string {
  const told = names.slice(0, NAMES_TOLD).join(', ');
  return names.length > NAMES_TOLD ? `${told} and ${names.length - NAMES_TOLD} more` : told;
}
