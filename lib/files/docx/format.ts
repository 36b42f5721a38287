import { fillOf } from './colours.ts';
import { switchOf, valOf, type XmlElement } from './xml.ts';

/** What of a run's setting tells whether it can be seen, and whether it is a heading. */
export interface RunFormat {
  hidden?: boolean;
  bold?: boolean;
  capitals?: boolean;
  /** Half points. */
  size?: number;
  /** RRGGBB or `auto`. */
  colour?: string;
  fill?: string;
}

/** The format that `w:rPr` sets; what it does not mention is missing. */
export function runFormat(properties: XmlElement | undefined): RunFormat {
  const hidden = switchOf(properties, 'w:vanish');
  const bold = switchOf(properties, 'w:b');
  const capitals = switchOf(properties, 'w:caps');
  const size = Number(valOf(properties, 'w:sz') ?? Number.NaN);
  const colour = valOf(properties, 'w:color')?.toUpperCase();
  const fill = fillOf(properties);
  return {
    ...(hidden !== undefined && { hidden }),
    ...(bold !== undefined && { bold }),
    ...(capitals !== undefined && { capitals }),
    ...(Number.isFinite(size) && { size }),
    ...(colour && { colour }),
    ...(fill && { fill }),
  };
}
