import { vi } from 'vitest';
import type { Matrix } from '#lib/matrices/schema.ts';
import { runTrial, type TriedPerson } from '#lib/screening/trial.ts';
import type { KeptMatrix, MatricesVerbs, MatrixDraft } from '#lib/ui/workspace/matrices/verbs.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';

/** A built-in matrix of two competencies. */
export const harbour: Matrix = {
  schemaVersion: 2,
  id: 'harbour',
  name: 'Harbour',
  summary: 'Plans the berths of a port.',
  competencies: [
    {
      ...{ id: 'data', name: 'Data work', shortName: 'Data', why: 'Plans rest on it.', evidence: 'A plan made from data.' },
      ...{ skills: ['django'], related: [], signals: [], questions: ['performance-tuning-measure'] },
    },
    {
      ...{ id: 'services', name: 'Services', shortName: 'Services', why: 'Pilots use them.', evidence: 'A service kept running.' },
      ...{ skills: ['fastapi'], related: [], signals: [[['pilot service']]], questions: [] },
    },
  ],
};

const person = (id: string, name: string, line: string, ...skills: string[]): TriedPerson & { name: string } => ({
  ...{ id, name, today: '2026-11-22', sources: [] },
  profile: { ...profileOf({ work: [job([line])], skills: skillList(...skills) }), id },
});

export const wren = person('p-wren', 'Wren Tallis', 'Built the ferry plan in Django for 40 pilots.');
export const piers = person('p-piers', 'Piers Ottoway', 'Answered calls.', 'FastAPI', 'BerthWise');

/** A database of matrices, drafts and two people in memory; what is tried is tried by the engine itself. */
export function stubMatrices(kept: readonly Matrix[] = [], own: Partial<MatricesVerbs> = {}) {
  const stored = new Map<string, KeptMatrix>(kept.map((matrix) => [matrix.id, { matrix, changedAt: 'at first' }]));
  const drafts = new Map<string, MatrixDraft>();
  let count = 0;
  const put = (matrix: Matrix): void => {
    count += 1;
    stored.set(matrix.id, { matrix, changedAt: `change ${count}` });
  };
  const people = [wren, piers];
  const mocks = {
    builtIn: [harbour],
    list: vi.fn<MatricesVerbs['list']>(async () => [...stored.values()]),
    save: vi.fn<MatricesVerbs['save']>(async (matrix: Matrix) => {
      const before = stored.get(matrix.id);
      put(matrix);
      const undo = async (): Promise<void> => {
        if (before) put(before.matrix);
        else stored.delete(matrix.id);
      };
      return { kind: 'saved' as const, undo };
    }),
    remove: vi.fn<MatricesVerbs['remove']>(async (id: string) => {
      const before = stored.get(id);
      stored.delete(id);
      return async () => {
        if (before) put(before.matrix);
      };
    }),
    newId: (name: string, taken: readonly string[]) => {
      const base = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/-$/u, '');
      return [base, `${base}-2`, `${base}-3`].find((id) => ![...taken, 'harbour'].includes(id)) ?? base;
    },
    loadDraft: vi.fn<MatricesVerbs['loadDraft']>(async (id: string) => drafts.get(id)),
    keepDraft: vi.fn<MatricesVerbs['keepDraft']>(async (id: string, draft: MatrixDraft | undefined) => {
      if (draft) drafts.set(id, draft);
      else drafts.delete(id);
    }),
    onDraft: vi.fn<MatricesVerbs['onDraft']>(),
    onHidden: vi.fn<MatricesVerbs['onHidden']>(),
    download: vi.fn<MatricesVerbs['download']>(),
    readText: vi.fn<MatricesVerbs['readText']>(async (file: File) => file.text()),
    people: vi.fn<MatricesVerbs['people']>(async (text: string) =>
      people.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).map(({ id, name }) => ({ id, name })),
    ),
    tryOn: vi.fn<MatricesVerbs['tryOn']>(async (matrices, ids, cases) =>
      runTrial({ matrices, people: people.filter(({ id }) => ids.includes(id)), cases }),
    ),
    tryOnAll: vi.fn<MatricesVerbs['tryOnAll']>(async (matrices, told) => {
      const { people: read } = runTrial({ matrices, people, cases: [] });
      const differing = read.filter(({ draft, saved }) => JSON.stringify(draft) !== JSON.stringify(saved));
      const named = differing.map((one) => ({ ...one, name: people.find(({ id }) => id === one.id)?.name ?? '' }));
      told({ done: people.length, all: people.length, differing: named });
    }),
    askBeforeLeaving: vi.fn<MatricesVerbs['askBeforeLeaving']>(),
    go: vi.fn<MatricesVerbs['go']>(),
  };
  const verbs: MatricesVerbs = { ...mocks, ...own };
  return { verbs, mocks, stored, drafts };
}
