import type { Profile } from '#lib/profile/schema.ts';

/** The string of the Profile that a span's path (`work[2].highlights[0]`) points to. */
export function textAt(profile: Profile, path: string): string | undefined {
  let value: unknown = profile;
  for (const step of path.match(/[A-Za-z]+|\d+/g) ?? []) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return typeof value === 'string' ? value : undefined;
}
