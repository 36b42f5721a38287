import { candidatesToJson } from '#lib/export/candidates-json.ts';
import type { ShortlistVerbs } from '#lib/ui/workspace/shortlist/verbs.ts';
import { candidates, now } from './database.ts';
import { download } from './download.ts';

export const shortlistVerbs: ShortlistVerbs = {
  now,
  list: async (order) => {
    const listed = await candidates.list(order);
    return {
      rows: listed.flatMap((entry) => (entry.kind === 'candidate' ? entry.candidate : [])),
      unreadable: listed.flatMap((entry) => (entry.kind === 'unreadable' ? entry : [])),
    };
  },
  remove: async (id) => {
    const removed = await candidates.remove(id);
    return () => candidates.restore(...removed);
  },
  exportAll: async () => {
    const json = candidatesToJson(await candidates.everything(), now());
    download(json, `mirage-lens-candidates-${now().toISOString().slice(0, 10)}.json`);
  },
};
