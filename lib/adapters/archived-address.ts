/** The address that an archive keeps a page of (`web.archive.org/web/2021…/https://…`), so that the site's own reader reads it. */
export function archivedAddress(url: URL): URL | undefined {
  if (url.hostname !== 'web.archive.org') return undefined;
  const inner = (url.pathname + url.search).match(/^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/)?.[1];
  const address = inner?.replace(/^https?:\/\/?/, 'https://');
  return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}
