import type { Facets } from './query.ts';
import type { EntryRecord } from './records.ts';

type Counted = Pick<EntryRecord, 'stage' | 'specialization' | 'roleId' | 'tags' | 'rules'>;
type Counts = Map<string, number>;

/** How many entries have each value, kept up to date entry by entry. */
export class FacetCounts {
  readonly #counts: Record<keyof Facets, Counts> = {
    stages: new Map(),
    specializations: new Map(),
    roles: new Map(),
    tags: new Map(),
    rules: new Map(),
  };

  add(entry: Counted): void {
    this.#count(entry, 1);
  }

  remove(entry: Counted): void {
    this.#count(entry, -1);
  }

  all(): Facets {
    const { stages, specializations, roles, tags, rules } = this.#counts;
    return {
      stages: Object.fromEntries(stages),
      specializations: Object.fromEntries(specializations),
      roles: Object.fromEntries(roles),
      tags: Object.fromEntries(tags),
      rules: Object.fromEntries(rules),
    };
  }

  #count({ stage, specialization, roleId, tags, rules }: Counted, by: number): void {
    const { stages, specializations, roles } = this.#counts;
    count(stages, stage, by);
    count(specializations, specialization, by);
    if (roleId !== undefined) count(roles, roleId, by);
    for (const tag of tags) count(this.#counts.tags, tag, by);
    for (const rule of rules) count(this.#counts.rules, rule, by);
  }
}

function count(counts: Counts, value: string, by: number): void {
  const next = (counts.get(value) ?? 0) + by;
  if (next > 0) counts.set(value, next);
  else counts.delete(value);
}
