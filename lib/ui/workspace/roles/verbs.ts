import type { Brief } from '#lib/matrices/schema.ts';

/** A role as it is kept; `settled` are ids of the checklist. */
export interface Role {
  id: string;
  name: string;
  brief: Brief;
  retentionDays?: number | undefined;
  settled: readonly string[];
}

/** A year’s pay that a market is said to give, and who says so. */
export interface Figure {
  amount: number;
  currency: string;
  source: string;
}

export interface RolesVerbs {
  list(): Promise<Role[]>;
  save(role: Omit<Role, 'id'>, id?: string): Promise<Role>;
  /** Removes a role; what is answered puts it back. */
  remove(id: string): Promise<() => Promise<void>>;
  /** The figure that the budget of a Brief is compared with, where there is one. */
  figureFor(brief: Brief): Figure | undefined;
  copy(text: string): Promise<void>;
}
