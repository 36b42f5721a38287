import type { CandidateVerbs } from '#lib/ui/workspace/candidate/verbs.ts';
import { candidates } from './database.ts';

export const candidateVerbs: CandidateVerbs = {
  find: async (id) => {
    const found = await candidates.find(id);
    if (found?.kind !== 'candidate') return undefined;
    const { candidate: row, reading } = found;
    return { row, ...(reading && { reading }) };
  },
  copy: (text) => navigator.clipboard.writeText(text),
};
