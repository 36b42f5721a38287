import { signal } from '@preact/signals';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { CandidateVerbs, OpenedCandidate } from './verbs.ts';

export type CandidateStore = ReturnType<typeof createCandidate>;

/** One saved candidate and what can be done with them. What is loaded is `undefined` where they are not saved any more. */
export function createCandidate(verbs: CandidateVerbs) {
  const candidate = createLoading<OpenedCandidate | undefined>();
  const copied = signal<string | undefined>(undefined);
  return {
    candidate: candidate.state,
    copied,
    show: (id: string): Promise<void> => candidate.load(() => verbs.find(id)),
    async copy(text: string): Promise<void> {
      await verbs.copy(text);
      copied.value = text;
    },
  };
}
