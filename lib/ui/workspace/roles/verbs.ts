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

export const TIERS = ['junior', 'mid', 'senior', 'top'] as const;
export type Tier = (typeof TIERS)[number];

/** What a market is said to pay, by tier of experience; `sought` where the specialisation is named among those that pay more. */
export interface Market {
  tiers: Partial<Record<Tier, Figure>>;
  sought: boolean;
}

/** What a role brings about: the core questions of its interviews, in 45 minutes. */
export interface RolePreview {
  questions: readonly string[];
  /** Saved candidates that were read for it. */
  saved: number;
}

export type RoleSaved = { kind: 'saved'; role: Role } | { kind: 'storage-full' };

export interface RolesVerbs {
  list(): Promise<Role[]>;
  /** `base` is the role of this `id` as it was when the change was begun: what another window changed in it since stays. */
  save(role: Omit<Role, 'id'>, id?: string, base?: Omit<Role, 'id'>): Promise<RoleSaved>;
  /** Removes a role; what is answered puts it back. */
  remove(id: string): Promise<() => Promise<void>>;
  marketOf(brief: Brief): Market;
  /** What a role with this Brief brings about; `id` where it is kept already. */
  preview(brief: Brief, id?: string): Promise<RolePreview>;
  copy(text: string): Promise<void>;
}
