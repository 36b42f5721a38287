export interface Pairing<A, B> {
  pairs: readonly (readonly [A, B])[];
  left: readonly A[];
  right: readonly B[];
}

/** Entries of two lists that are the same one, by the first sameness that fits; each is paired once, in the order of the second list. */
export function pairUp<A, B>(lefts: readonly A[], rights: readonly B[], samenesses: readonly ((a: A, b: B) => boolean)[]): Pairing<A, B> {
  const open = new Set(lefts);
  const paired = new Map<B, A>();
  for (const isSame of samenesses) {
    for (const right of rights) {
      const left = paired.has(right) ? undefined : [...open].find((each) => isSame(each, right));
      if (left === undefined) continue;
      paired.set(right, left);
      open.delete(left);
    }
  }
  return {
    pairs: rights.flatMap((right) => {
      const left = paired.get(right);
      return left === undefined ? [] : [[left, right] as const];
    }),
    left: [...open],
    right: rights.filter((right) => !paired.has(right)),
  };
}
