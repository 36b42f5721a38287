import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { InterviewRow, KitVerbs } from './verbs.ts';

export type KitsStore = ReturnType<typeof createKits>;

/** Who is interviewed. */
export function createKits(verbs: Pick<KitVerbs, 'list'>) {
  const rows = createLoading<readonly InterviewRow[]>();
  return { rows: rows.state, show: (): Promise<void> => rows.load(verbs.list) };
}
