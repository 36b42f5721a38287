const MARK = '~';

/**
 * An id as it stands in an address. It often holds a name, which the address bar, the line that shows where a link leads and the history would all tell; so
 * it is written in a way that nobody reads at a glance. It keeps nothing secret.
 */
export function veiled(id: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(id));
  return MARK + btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The id that was veiled, or an address's own words where they were not. */
export function unveiled(text: string): string {
  if (!text.startsWith(MARK)) return text;
  try {
    const bytes = atob(text.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
  } catch {
    return text;
  }
}
