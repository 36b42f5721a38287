import { candidatesToCsv } from '#lib/export/candidates-csv.ts';
import { matrixById } from '#lib/matrices/index.ts';
import { openAudit } from '#lib/storage/audit.ts';
import { openOwnStages } from '#lib/storage/own-stages.ts';
import { candidates, db, now } from './database.ts';
import { download } from './download.ts';
import { keptMatrices } from './own-matrices.ts';

const audit = openAudit(db, now);
const stages = openOwnStages(db);

/** Hands over a file with these candidates as they are saved, in this order, and notes that in the log; answers how many those are. */
export async function exportCsv(ids: readonly string[]): Promise<number> {
  const [listed, all, own] = await Promise.all([candidates.rows(ids), stages.all(), keptMatrices()]);
  const rows = listed.flatMap((row) => (row.kind === 'candidate' ? row.candidate : []));
  const csv = candidatesToCsv(rows, {
    specialization: (id) => (matrixById(id) ?? own.find((kept) => kept.id === id)?.matrix)?.name ?? id,
    stage: (id) => all.find((stage) => stage.id === id)?.name ?? id,
  });
  download(csv, `mirage-lens-candidates-${now().toISOString().slice(0, 10)}.csv`, 'text/csv');
  await audit.record('exported', { count: rows.length });
  return rows.length;
}
