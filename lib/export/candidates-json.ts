/** Every saved record as one JSON document: `{ format, schemaVersion, exportedAt, candidates, readings }`, two spaces deep. */
export function candidatesToJson(saved: { candidates: readonly unknown[]; readings: readonly unknown[] }, exportedAt: Date): string {
  const { candidates, readings } = saved;
  return `${JSON.stringify({ format: 'mirage-lens/candidates', schemaVersion: 1, exportedAt: exportedAt.toISOString(), candidates, readings }, null, 2)}\n`;
}
