/** The database was written by a later version of the extension. It is left as it is. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
  constructor() {
    super('What is saved was written by a newer version of Mirage Lens.');
  }
}

/**
 * The browser's factory of databases, but one that never opens a database of a later version: Dexie would ask for it without a version then, and may add
 * to it what it misses.
 */
export function ownVersionsOnly(factory: IDBFactory): IDBFactory {
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (version === undefined) throw new NewerDatabase();
    return factory.open(name, version);
  };
  return new Proxy(factory, {
    get(target, key) {
      if (key === 'open') return open;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Why a database does not open. Dexie wraps the cause in `inner`, one or more levels deep. */
export function isNewerDatabase(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (cause.name === 'NewerDatabase') return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}
