import { grown } from './grown.ts';
import type { Facets } from './query.ts';
import type { EntryRecord } from './records.ts';
import { ValueColumn } from './value-column.ts';

/** What the list sorts and filters by, in columns: entries are numbers, in the order in which they came, and one that is changed is a new one. */
export class EntryTable {
  readonly ids: string[] = [];
  readonly names: string[] = [];
  readonly stages = new ValueColumn();
  readonly specializations = new ValueColumn();
  readonly roles = new ValueColumn();
  readonly tags = new ValueColumn();
  readonly rules = new ValueColumn();
  /** Milliseconds since 1970. */
  saved = new Float64Array(1_024);
  expires = new Float64Array(1_024);
  #isThere = new Uint8Array(1_024);
  readonly #numbers = new Map<string, number>();

  /** How many entries are there. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number that the next entry gets. */
  get end(): number {
    return this.ids.length;
  }

  has(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** The entries that are there, as they came. */
  all(): number[] {
    return [...this.#numbers.values()].sort((a, b) => a - b);
  }

  /** Adds an entry that is not there, and answers its number. */
  add({ id, sortName, savedAt, expiresAt, stage, specialization, roleId, tags, rules }: Omit<EntryRecord, 'words'>): number {
    const number = this.ids.push(id) - 1;
    this.names.push(sortName);
    this.saved = grown(this.saved, number + 1);
    this.saved[number] = Date.parse(savedAt) || 0;
    this.expires = grown(this.expires, number + 1);
    this.expires[number] = Date.parse(expiresAt) || 0;
    this.#isThere = grown(this.#isThere, number + 1);
    this.#isThere[number] = 1;
    this.stages.add([stage]);
    this.specializations.add([specialization]);
    this.roles.add(roleId === undefined ? [] : [roleId]);
    this.tags.add(tags);
    this.rules.add(rules);
    this.#numbers.set(id, number);
    return number;
  }

  /** Takes an entry out; answers the number that it had, if it was there. */
  remove(id: string): number | undefined {
    const number = this.#numbers.get(id);
    if (number === undefined) return undefined;
    this.#numbers.delete(id);
    this.#isThere[number] = 0;
    return number;
  }

  facets(): Facets {
    const { stages, specializations, roles, tags, rules } = this;
    return {
      stages: stages.counts(this.#isThere),
      specializations: specializations.counts(this.#isThere),
      roles: roles.counts(this.#isThere),
      tags: tags.counts(this.#isThere),
      rules: rules.counts(this.#isThere),
    };
  }

  /** How many are kept until before this ISO date-time. */
  countExpiring(before: string): number {
    const limit = Date.parse(before);
    let count = 0;
    for (let entry = 0; entry < this.end; entry += 1) if (this.#isThere[entry] === 1 && (this.expires[entry] ?? 0) < limit) count += 1;
    return count;
  }

  /** A table of those who are there, without the places of those who are gone, and for each old number the new one; -1 where there is none. */
  movedTogether(): { table: EntryTable; numbers: Int32Array } {
    const table = new EntryTable();
    const numbers = new Int32Array(this.end).fill(-1);
    for (const entry of this.all()) {
      numbers[entry] = table.add(this.#at(entry));
    }
    return { table, numbers };
  }

  #at(entry: number): Omit<EntryRecord, 'words'> {
    const roleId = this.roles.first(entry);
    return {
      id: this.ids[entry] ?? '',
      sortName: this.names[entry] ?? '',
      savedAt: new Date(this.saved[entry] ?? 0).toISOString(),
      expiresAt: new Date(this.expires[entry] ?? 0).toISOString(),
      stage: this.stages.first(entry) ?? '',
      specialization: this.specializations.first(entry) ?? '',
      ...(roleId !== undefined && { roleId }),
      tags: this.tags.of(entry),
      rules: this.rules.of(entry),
    };
  }
}
