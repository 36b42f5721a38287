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
