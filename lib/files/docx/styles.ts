import { fillOf } from './colours.ts';
import { type RunFormat, runFormat } from './format.ts';
import { childOf, valOf, within, type XmlElement } from './xml.ts';

/** A style with all that it inherits. */
export interface Style {
  name: string;
  format: RunFormat;
  /** Outline level from 1; missing for body text. */
  level?: number;
  numbering?: ListPlace;
  /** Background of the paragraphs set in it. */
  fill?: string;
  isShadedTable: boolean;
}

/** Where a paragraph stands in the lists of the file. */
export interface ListPlace {
  id: string;
  level: string;
}

export interface Styles {
  /** Of all text, unless a style or a run says otherwise. */
  defaults: RunFormat;
  /** The style of paragraphs that name none. */
  standard: string | undefined;
  find(id: string | undefined): Style | undefined;
}

const HEADING = /^(?:heading|überschrift|titre|título|titolo|kop)\s?([1-6])$/i;
/** Styles inherit from one another; more steps are a circle. */
const MAX_STEPS = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map((root?.children ?? []).filter(({ name }) => name === 'w:style').map((style) => [idOf(style) ?? '', style]));
  const known = new Map<string, Style>();
  const find = (id: string | undefined): Style | undefined => {
    if (id === undefined) return undefined;
    const style = known.get(id) ?? styleOf(id, elements);
    known.set(id, style);
    return style;
  };
  const standard = [...elements.values()].find(
    ({ attributes }) => attributes.get('w:type') === 'paragraph' && ['1', 'true', 'on'].includes(attributes.get('w:default') ?? ''),
  );
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return { defaults: runFormat(defaults), standard: standard && idOf(standard), find };
}

const idOf = (style: XmlElement): string | undefined => style.attributes.get('w:styleId');

function styleOf(id: string, elements: ReadonlyMap<string, XmlElement>): Style {
  const chain = chainOf(id, elements);
  const name = valOf(chain[0], 'w:name') ?? id;
  const level = levelOf(name, chain);
  const numbering = chain.map((style) => listPlace(childOf(style, 'w:pPr'))).find(Boolean);
  const fill = chain.map((style) => fillOf(childOf(style, 'w:pPr'))).find(Boolean);
  return {
    name,
    format: Object.assign({}, ...chain.toReversed().map((style) => runFormat(childOf(style, 'w:rPr')))),
    isShadedTable: chain.some((style) => [...within(style, 'w:tcPr')].some((cell) => fillOf(cell) !== undefined)),
    ...(level !== undefined && { level }),
    ...(numbering && { numbering }),
    ...(fill && { fill }),
  };
}

/** A style and those that it is based on, nearest first. */
function chainOf(id: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  let style = elements.get(id);
  while (style && chain.length < MAX_STEPS) {
    chain.push(style);
    style = elements.get(valOf(style, 'w:basedOn') ?? '');
  }
  return chain;
}

function levelOf(name: string, chain: readonly XmlElement[]): number | undefined {
  const named = HEADING.exec(name)?.[1];
  if (named) return Number(named);
  return chain.map((style) => outlineLevel(childOf(style, 'w:pPr'))).find((level) => level !== undefined);
}

/** The outline level that paragraph properties set, from 1; body text has none. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = Number(valOf(properties, 'w:outlineLvl') ?? Number.NaN);
  return level >= 0 && level < 6 ? level + 1 : undefined;
}

export function listPlace(properties: XmlElement | undefined): ListPlace | undefined {
  const numbering = childOf(properties, 'w:numPr');
  const id = valOf(numbering, 'w:numId');
  return id === undefined ? undefined : { id, level: valOf(numbering, 'w:ilvl') ?? '0' };
}
