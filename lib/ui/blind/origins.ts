const originals = new WeakMap<object, object>();

/** What a masked document or span was made of; anything else is given back as it is. */
export const originOf = <T extends object>(masked: T): T => (originals.get(masked) as T | undefined) ?? masked;

/** The masked document with its origin remembered. */
export function madeOf<T extends object>(masked: T, origin: T): T {
  originals.set(masked, originOf(origin));
  return masked;
}
