export interface SavedRecords {
  candidates: readonly unknown[];
  readings: readonly unknown[];
  notes: readonly unknown[];
  scorecards: readonly unknown[];
  feedback: readonly unknown[];
}

/** Every saved record of the candidates as one JSON document, two spaces deep: `format`, `schemaVersion` and `exportedAt`, then a list for each kind. */
export function candidatesToJson({ candidates, readings, notes, scorecards, feedback }: SavedRecords, exportedAt: Date): string {
  const head = { format: 'mirage-lens/candidates', schemaVersion: 1, exportedAt: exportedAt.toISOString() };
  return `${JSON.stringify({ ...head, candidates, readings, notes, scorecards, feedback }, null, 2)}\n`;
}
