/** An object of a parsed JSON file: anything may stand under any key. */
export type Json = Record<string, unknown>;

/** A text, or a number as text; anything else is none. */
export const text = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** The objects of a list; other entries are left out. */
export const records = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((entry): entry is Json => typeof entry === 'object' && entry !== null && !Array.isArray(entry)) : [];

/** The texts of a list; other entries are left out. */
export const strings = (value: unknown): string[] => (Array.isArray(value) ? value : []).map(text).filter((entry) => entry !== undefined);

/** `{ key: text }` where the entry has a text under `key`, or under a second name of it. */
export function field<K extends string>(entry: Json, key: K, alias?: string): { [P in K]?: string } {
  const value = text(entry[key]) ?? (alias === undefined ? undefined : text(entry[alias]));
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}
