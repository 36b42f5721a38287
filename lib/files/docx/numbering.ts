import type { ListPlace } from './styles.ts';
import { childOf, valOf, type XmlElement } from './xml.ts';

/** Whether a place in a list is marked, by a bullet or a number. */
export type IsMarked = (place: ListPlace) => boolean;

/** Lists that are not defined in the file are taken for marked. */
export function readNumbering(root: XmlElement | undefined): IsMarked {
  const formats = new Map<string, string>();
  const abstract = new Map<string, string>();
  for (const element of root?.children ?? []) {
    if (element.name === 'w:num') abstract.set(element.attributes.get('w:numId') ?? '', valOf(element, 'w:abstractNumId') ?? '');
    if (element.name !== 'w:abstractNum') continue;
    for (const level of element.children.filter(({ name }) => name === 'w:lvl'))
      formats.set(`${element.attributes.get('w:abstractNumId')} ${level.attributes.get('w:ilvl')}`, formatOf(level));
  }
  return ({ id, level }) => id !== '0' && formats.get(`${abstract.get(id)} ${level}`) !== 'none';
}

/** A level whose mark is an empty text shows nothing. */
const formatOf = (level: XmlElement): string =>
  childOf(level, 'w:lvlText')?.attributes.get('w:val') === '' ? 'none' : (valOf(level, 'w:numFmt') ?? 'decimal');
