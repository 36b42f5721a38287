import { candidatesToJson } from '#lib/export/candidates-json.ts';
import { openCandidates } from '#lib/storage/candidates.ts';
import { openDatabase } from '#lib/storage/db.ts';
import type { WorkspaceVerbs } from '#lib/ui/workspace-verbs.ts';

const now = (): Date => new Date();
const candidates = openCandidates(openDatabase(), now);

export const workspaceVerbs: WorkspaceVerbs = {
  now,
  eraseExpired: candidates.eraseExpired,
  list: async (order) => {
    const listed = await candidates.list(order);
    return {
      rows: listed.flatMap((entry) => (entry.kind === 'candidate' ? entry.candidate : [])),
      unreadable: listed.flatMap((entry) => (entry.kind === 'unreadable' ? entry : [])),
    };
  },
  find: async (id) => {
    const found = await candidates.find(id);
    if (found?.kind !== 'candidate') return undefined;
    const { candidate: row, reading } = found;
    return { row, ...(reading && { reading }) };
  },
  remove: async (id) => {
    const removed = await candidates.remove(id);
    return () => candidates.restore(...removed);
  },
  exportAll: async () => {
    const json = candidatesToJson(await candidates.everything(), now());
    download(json, `mirage-lens-candidates-${now().toISOString().slice(0, 10)}.json`);
  },
  copy: (text) => navigator.clipboard.writeText(text),
};

function download(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
