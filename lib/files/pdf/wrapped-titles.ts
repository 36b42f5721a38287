import { type BodyStyle, isSectionHeading } from './body-style.ts';
import type { TextLine } from './text-lines.ts';

/** Letters this much larger than the text's are a name's or a headline's. */
const LARGER = 1.1;
/** Times the size: lines of one title stand no further apart. */
const PITCH = 1.6;
const SPACE = 0.25;

/** Lines above the first heading that are one large title, parted only by the width of their column, as one. */
export function joinWrappedTitles(flows: readonly (readonly TextLine[])[], body: BodyStyle): TextLine[][] {
  let isTop = true;
  return flows.map((flow) => {
    const right = Math.max(...flow.map(({ x1 }) => x1));
    const lines: TextLine[] = [];
    for (const line of flow) {
      const last = lines.at(-1);
      isTop &&= !isSectionHeading(line, body);
      if (isTop && last && isWrapped(last, line, right, body))
        lines[lines.length - 1] = { ...last, text: `${last.text} ${line.text}`, x1: line.x1 };
      else lines.push(line);
    }
    return lines;
  });
}

function isWrapped(last: TextLine, line: TextLine, right: number, body: BodyStyle): boolean {
  const isAlike = Math.abs(last.size - line.size) < 0.3 && last.bold === line.bold && last.colour === line.colour;
  const isNear = line.pitch !== undefined && line.pitch < PITCH * line.size;
  if (!isAlike || !isNear || line.size < LARGER * body.size || /\t|[@\d]/.test(last.text + line.text)) return false;
  return last.x1 + SPACE * line.size + line.firstWord > right;
}
