import { vi } from 'vitest';
import type { Report } from '#lib/analysis/schema.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { ChosenRole, PopupVerbs, Problem, ReadResult } from '#lib/ui/verbs.ts';
import { sampleProfile, sampleReport } from './sample-report.ts';

/** Verbs that read the sample profile; a test replaces those it is about. */
export function stubVerbs(own: Partial<PopupVerbs> = {}) {
  return {
    readPage: vi.fn(async (): Promise<ReadResult> => ({ kind: 'profile', profile: sampleProfile })),
    readSelection: vi.fn(async (): Promise<ReadResult> => ({ kind: 'profile', profile: sampleProfile, selection: 'chosen' })),
    readText: vi.fn(async (_text: string): Promise<ReadResult> => ({ kind: 'profile', profile: withoutPage })),
    readFile: vi.fn(async (_file: File): Promise<ReadResult> => ({ kind: 'profile', profile: withoutPage })),
    analyze: vi.fn(async (): Promise<Report> => sampleReport),
    refine: vi.fn(async (): Promise<Report | undefined> => undefined),
    showInPage: vi.fn(async () => true),
    copy: vi.fn(async (_text: string) => {}),
    loadChoice: vi.fn(async () => ({ specialization: 'ai-ml', level: 'senior' as const })),
    rememberChoice: vi.fn(async () => {}),
    isBlind: vi.fn(async () => false),
    roles: vi.fn(async (): Promise<ChosenRole[]> => []),
    ownMatrices: vi.fn(async (): Promise<Matrix[]> => []),
    findSaved: vi.fn(async () => undefined),
    save: vi.fn(),
    openList: vi.fn(async () => {}),
    reloadTab: vi.fn(async () => {}),
    ...own,
  } satisfies PopupVerbs;
}

const { url: _url, ...fileSource } = sampleProfile.source;
const withoutPage = { ...sampleProfile, source: { ...fileSource, site: 'text' } };

export const problem = (part: Partial<Problem> & Pick<Problem, 'code'>): Partial<PopupVerbs> => ({
  readPage: async () => ({ kind: 'problem', problem: { from: 'page', ...part } }),
});
