const HINT = '$schema';

/** Paths of what stands in a file and is not known here, such as a misspelt field: it is left out, and told. */
export function leftOut(given: unknown, kept: unknown, path = ''): string[] {
  if (Array.isArray(given) && Array.isArray(kept)) return given.flatMap((item, i) => leftOut(item, kept[i], `${path}[${i}]`));
  if (!isObject(given) || !isObject(kept)) return [];
  return Object.keys(given).flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    if (at === HINT) return [];
    return Object.hasOwn(kept, key) ? leftOut(given[key], kept[key], at) : [at];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
