import { profileToJsonResume } from '#lib/export/json-resume.ts';
import { reportMarkdown } from '#lib/export/markdown.ts';
import { personToJson } from '#lib/export/person-json.ts';
import { coverageLine } from '#lib/reading/coverage.ts';
import { openAudit, subjectOf } from '#lib/storage/audit.ts';
import { snapshotOf } from '#lib/storage/person-rows.ts';
import type { ExportFormat, Reading } from '#lib/ui/workspace/candidate/verbs.ts';
import { db, now } from './database.ts';
import { download } from './download.ts';
import { matrixOf } from './own-matrices.ts';

const audit = openAudit(db, now);

/** Hands a candidate over as a file, and writes that into the log first. */
export async function exportCandidate(id: string, format: ExportFormat, reading?: Reading): Promise<void> {
  const name = `mirage-lens-candidate-${now().toISOString().slice(0, 10)}`;
  if (format !== 'everything' && !reading) return;
  await audit.record('exported', { candidateId: id });
  if (format === 'everything') download(await everythingOf(id), `${name}-everything.json`);
  else if (reading) await EXPORTS[format](reading, name);
}

const EXPORTS: Record<Exclude<ExportFormat, 'everything'>, (reading: Reading, name: string) => void | Promise<void>> = {
  markdown: async ({ profile, report }, name) => {
    const against = (await matrixOf(report.specialization))?.name;
    download(reportMarkdown(profile, report, coverageLine(profile), against), `${name}.md`, 'text/markdown');
  },
  report: ({ report }, name) => download(`${JSON.stringify(report, null, 2)}\n`, `${name}-report.json`),
  'json-resume': ({ profile }, name) => download(profileToJsonResume(profile), `${name}-resume.json`),
};

async function everythingOf(id: string): Promise<string> {
  const [{ id: _, ...person }, searchEntry, passages, log] = await Promise.all([
    snapshotOf(db, id),
    db.entries.get(id),
    db.passages.where('candidateId').equals(id).toArray(),
    db.audit.filter(({ subject }) => subject === subjectOf(id)).toArray(),
  ]);
  return personToJson({ ...person, searchEntry, passages, log }, now());
}
