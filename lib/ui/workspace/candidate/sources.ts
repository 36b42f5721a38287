import type { Span } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { placeOf } from '#lib/ui/place.ts';
import { textAt } from '#lib/ui/text-at.ts';
import { capitalise } from '#lib/ui/words.ts';

/** The profile and what is attached to it, in which the spans of a report stand. */
export type Sources = ReturnType<typeof sourcesOf>;

export function sourcesOf(profile: Profile, attached: readonly Profile[]) {
  const others = new Map(attached.map((source) => [source.id, source]));
  const standsIn = ({ source }: Span): Profile | undefined => (source === undefined ? profile : others.get(source));
  return {
    textAt(span: Span): string | undefined {
      const where = standsIn(span);
      return where && textAt(where, span.path);
    },
    /** "Halden Freight, 2014 – 2016", with the source's name where it is not the profile. */
    placeOf(span: Span): string {
      const where = standsIn(span);
      if (!where) return 'Another source, not kept any more';
      const place = placeOf(where, span.path);
      return where === profile ? place : `${place}, in ${sourceName(where)}`;
    },
  };
}

const SITES = new Map([
  ['file', 'a file'],
  ['text', 'pasted text'],
  ['linkedin', 'LinkedIn'],
  ['xing', 'XING'],
  ['github', 'GitHub'],
  ['stackoverflow', 'Stack Overflow'],
  ['any-page', 'a web page'],
]);

/** What a source is called: its file, or the site that it was read on. */
export const sourceName = ({ source: { fileName, site } }: Profile): string => fileName ?? SITES.get(site) ?? capitalise(site);
