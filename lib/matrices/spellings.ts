import { catalog } from '#lib/catalog/index.ts';
import type { Skill } from '#lib/catalog/skill.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

let known: ReadonlyMap<string, Skill> | undefined;

/** What a spelling is looked for by: its words. */
export const spellingKey = (spelling: string): string =>
  tokensOf(spelling)
    .map(({ key }) => key)
    .join(' ');

/** The skills of the catalogue by their spellings. */
export function catalogSpellings(): ReadonlyMap<string, Skill> {
  known ??= new Map(catalog.flatMap((skill) => [skill.name, ...(skill.aliases ?? [])].map((spelling) => [spellingKey(spelling), skill])));
  return known;
}
