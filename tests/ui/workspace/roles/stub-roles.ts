import { vi } from 'vitest';
import type { Role, RolesVerbs } from '#lib/ui/workspace/roles/verbs.ts';

export const porto: Role = {
  id: 'r1',
  name: 'Backend, Porto',
  brief: { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: ['django'] },
  settled: ['contract'],
};

/** Verbs over one role; a test replaces those it is about. */
export function stubRoles(own: Partial<RolesVerbs> = {}) {
  return {
    list: vi.fn(async (): Promise<Role[]> => [porto]),
    save: vi.fn(async (role: Omit<Role, 'id'>, id = 'new'): Promise<Role> => ({ ...role, id })),
    remove: vi.fn(async () => async () => {}),
    figureFor: vi.fn(() => ({ amount: 121_932, currency: 'USD', source: 'A guide of 2026' })),
    copy: vi.fn(async (_text: string) => {}),
    ...own,
  } satisfies RolesVerbs;
}
