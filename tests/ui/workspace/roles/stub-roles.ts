import { vi } from 'vitest';
import type { Figure, Market, Role, RoleSaved, RolesVerbs } from '#lib/ui/workspace/roles/verbs.ts';

export const porto: Role = {
  id: 'r1',
  name: 'Backend, Porto',
  brief: { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: ['django'] },
  settled: ['contract'],
};

const figure = (amount: number): Figure => ({ amount, currency: 'USD', source: 'A guide of 2026' });

/** Verbs over one role; a test replaces those it is about. */
export function stubRoles(own: Partial<RolesVerbs> = {}) {
  return {
    list: vi.fn(async (): Promise<Role[]> => [porto]),
    save: vi.fn(async (role: Omit<Role, 'id'>, id = 'new'): Promise<RoleSaved> => ({ kind: 'saved', role: { ...role, id } })),
    remove: vi.fn(async () => async () => {}),
    marketOf: vi.fn((): Market => ({ tiers: { mid: figure(121_932), senior: figure(141_976) }, sought: true })),
    preview: vi.fn(async () => ({ questions: ['Which page of yours was slow?'], saved: 2 })),
    copy: vi.fn(async (_text: string) => {}),
    ...own,
  } satisfies RolesVerbs;
}
