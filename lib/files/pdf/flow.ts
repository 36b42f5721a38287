import { type BodyStyle, isSectionHeading } from './body-style.ts';
import type { Part } from './layout.ts';
import type { TextLine } from './text-lines.ts';

/** Points by which columns of two pages may differ and still be one. */
const SAME_COLUMN = 12;

/** The lines of all pages in reading order; a column that goes on on the next page stays in one piece. Columns are parted by `undefined`. */
export function inReadingOrder(pages: readonly (readonly Part[])[], body: BodyStyle): TextLine[][] {
  const parts: Part[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const last = parts.at(-1);
    const merged = first && last && goingOn(last, first);
    if (merged) parts.splice(-1, 1, merged, ...rest);
    else parts.push(...page);
  }
  return flowsOf(parts, body);
}

/** Two columns, or one of them alone, below two columns at the same place. */
function goingOn(last: Part, first: Part): Part | undefined {
  if (last.kind !== 'columns') return undefined;
  if (first.kind === 'columns')
    return Math.abs(first.at - last.at) <= SAME_COLUMN
      ? { ...last, left: [...last.left, ...first.left], right: [...last.right, ...first.right] }
      : undefined;
  if (first.lines.every(({ x0 }) => x0 >= last.at - SAME_COLUMN)) return { ...last, right: [...last.right, first] };
  return first.lines.every(({ x1 }) => x1 < last.at) ? { ...last, left: [...last.left, first] } : undefined;
}

function flowsOf(parts: readonly Part[], body: BodyStyle): TextLine[][] {
  return parts.flatMap((part) => {
    if (part.kind === 'lines') return [part.lines];
    const [leftTop, left] = atHeading(flowsOf(part.left, body), body);
    const [rightTop, right] = atHeading(flowsOf(part.right, body), body);
    const tops = largest(rightTop) > largest(leftTop) ? [...rightTop, ...leftTop] : [...leftTop, ...rightTop];
    return [...tops, ...left, ...right];
  });
}

const largest = (flows: readonly TextLine[][]): number => Math.max(0, ...flows.flat().map(({ size }) => size));

/** What stands above the first heading of a column goes before both columns: name and headline. A column without headings stays as it is. */
function atHeading(flows: readonly TextLine[][], body: BodyStyle): [TextLine[][], TextLine[][]] {
  const lines = flows.flat();
  const at = lines.findIndex((line) => isSectionHeading(line, body));
  if (at < 0) return [[], flows.slice()];
  const heading = lines[at];
  const flow = flows.findIndex((each) => heading !== undefined && each.includes(heading));
  const within = flows[flow]?.indexOf(heading as TextLine) ?? 0;
  const [top, rest] = [flows[flow]?.slice(0, within) ?? [], flows[flow]?.slice(within) ?? []];
  return [[...flows.slice(0, flow), top].filter((each) => each.length > 0), [rest, ...flows.slice(flow + 1)]];
}
