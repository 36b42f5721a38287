import { z } from 'zod';
import { folded } from '#lib/storage/fold.ts';
import { FIRST_STAGE } from '#lib/storage/stages.ts';

const candidateV1 = z.looseObject({ id: z.string(), name: z.string(), savedAt: z.string() });

/** A list row of version 1 as version 2 keeps it: with the name it is sorted by, a stage and tags. What is not such a row stays as it is. */
export function candidateFromV1(record: unknown): unknown {
  const parsed = candidateV1.safeParse(record);
  if (!parsed.success) return record;
  return { ...parsed.data, sortName: folded(parsed.data.name), stage: FIRST_STAGE, tags: [] };
}
