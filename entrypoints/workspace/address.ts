/** The candidate that the page's address (`#candidate=…`) points to. */
export function candidateIn(hash: string): string | undefined {
  return new URLSearchParams(hash.slice(1)).get('candidate') ?? undefined;
}
