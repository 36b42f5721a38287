import { catalog } from '#lib/catalog/index.ts';

const NAMES: ReadonlySet<string> = new Set(
  catalog.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => each.toLowerCase())),
);

const REMARK = /\s*\([^()]*\)$|\s+(?:since|seit|depuis|desde|from)\s+\d{4}$|\s+v?\d[\d.x]*$/iu;

/** Whether a list's item is the name of a skill that the catalogue knows, versions and remarks aside: "Python 3", "Django (daily)". */
export const isSkillName = (item: string): boolean => {
  const plain = item.toLowerCase();
  return NAMES.has(plain) || NAMES.has(plain.replace(REMARK, ''));
};

const SPELLINGS: ReadonlySet<string> = new Set(catalog.flatMap(({ name, aliases = [] }) => [name, ...aliases]));

/** How many different skills a text names by one word, spelt as the catalogue spells them, capitals and all. */
export function skillsMentioned(text: string): number {
  const words = text.match(/\p{L}[\p{L}\d+#.-]*[\p{L}\d+#]/gu) ?? [];
  return new Set(words.filter((word) => /\p{Lu}/u.test(word) && SPELLINGS.has(word))).size;
}
