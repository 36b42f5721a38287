/** All that is kept of one person, as it lies in the store, readable by this version or not. */
export interface StoredPerson {
  candidate?: unknown;
  readings: readonly unknown[];
  notes: readonly unknown[];
  scorecards: readonly unknown[];
  /** Whether flags were right, as interviews showed. */
  feedback: readonly unknown[];
  /** What search and the look for copied passages hold. */
  searchEntry: unknown;
  passages: readonly unknown[];
  /** What was done with it. */
  log: readonly unknown[];
}

/** Everything stored about one person as one JSON document, two spaces deep. */
export function personToJson(stored: StoredPerson, exportedAt: Date): string {
  return `${JSON.stringify({ format: 'mirage-lens/person', schemaVersion: 1, exportedAt: exportedAt.toISOString(), ...stored }, null, 2)}\n`;
}
