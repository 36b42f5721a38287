import { isBlank, joined, type Line } from './lines.ts';
import { namesRole } from './words/role-words.ts';

/** A bullet, a paragraph, or a labelled line ("Technologies: …"), with its wrapped lines. */
export interface Block {
  kind: 'bullet' | 'paragraph' | 'label';
  lines: Line[];
  /** Without the bullet's mark; wrapped lines joined by one space, nothing else changed. */
  text: string;
}

/** What a line is within its section. */
export type LineRole = 'blank' | 'bullet' | 'wrapped' | 'text';

const BULLET =
  /^(?:[•‣◦▪▫■□●○➢➤►▶✓✔❖◆\uF000-\uF0FF]\s*|[∙·→»›*+–—-]\s+|o\s+(?=\p{Lu})|[-–—=]?>{1,2}\s+|\(?\d{1,2}[.)]\s+(?=\p{L})|\(?(?:[a-z]|[ivx]{2,4})\)\s+(?=[\p{L}\p{N}]))/u;
const LABEL =
  /^[*_]{0,2}(?:key |main |core |used )?(?:technologies|technology|tech(?:nical)? stack|tech|stack|environment|tools|toolset|tools and technologies|tools & technologies|languages and tools|skills|technologies used|skills used|built with|keywords|technologien|techniken|werkzeuge|umgebung|technische umgebung|environnement(?: technique)?|outils|entorno|tecnologías|tecnologias|ambiente|tecnologie|technologieën|technologie)\s*:[*_]{0,2}\s*\S/iu;
/** Texts that are wrapped by hand or by a printer keep below this width. */
const MAX_WRAPPED_WIDTH = 130;
/** Below this one nobody wraps. */
const MIN_WRAPPED_WIDTH = 60;

/** Columns of a bullet's mark and the space behind it. */
const MARK_WIDTH = 2;

export const bulletMark = (text: string): string | undefined => BULLET.exec(text)?.[0];
export const isTechnologyLine = (text: string): boolean => LABEL.test(text);

/** The role of each line: a wrapped line goes on the bullet or paragraph above it. */
export function lineRoles(lines: readonly Line[]): LineRole[] {
  const roles: LineRole[] = [];
  const width = lines.reduce((most, { text, indent }) => Math.max(most, text.length + indent), 0);
  let opener: Line | undefined;
  lines.forEach((line, index) => {
    const role = roleOf(line, opener, lines[index - 1], width);
    if (role === 'blank' || role === 'text') opener = undefined;
    if (role === 'bullet') opener = line;
    roles.push(role);
  });
  return roles;
}

function roleOf(line: Line, bullet: Line | undefined, previous: Line | undefined, width: number): LineRole {
  if (isBlank(line)) return 'blank';
  if (bulletMark(line.text)) return 'bullet';
  if (bullet && previous && !isTechnologyLine(line.text) && goesOn(line, bullet, previous, width)) return 'wrapped';
  return 'text';
}

/** Indented below its bullet, or plainly the rest of a line that was full. */
function goesOn(line: Line, bullet: Line, previous: Line, width: number): boolean {
  if (line.indent >= bullet.indent + MARK_WIDTH) return true;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const open = !/[.!?:;]["”’)]*$/.test(previous.text);
  const titled = namesRole(line.text) && /^\p{Lu}/u.test(line.text) && line.text.split(/\s+/).length <= 8;
  return (
    open && !titled && width >= MIN_WRAPPED_WIDTH && width <= MAX_WRAPPED_WIDTH && previous.text.length + previous.indent >= width * 0.8
  );
}

/** The blocks of a body. Blank lines end a block; a bullet without text of its own is dropped. */
export function readBlocks(lines: readonly Line[]): Block[] {
  const roles = lineRoles(lines);
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const role = roles[index];
    const fresh = role === 'bullet' || (role === 'text' && (isTechnologyLine(line.text) || startsAfter(roles[index - 1])));
    if (role === 'blank') return;
    if (fresh || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups.map(toBlock).filter(({ text }) => text !== '');
}

const startsAfter = (role: LineRole | undefined): boolean =>
  role === undefined || role === 'blank' || role === 'bullet' || role === 'wrapped';

function toBlock(lines: Line[]): Block {
  const text = joined(lines);
  const mark = bulletMark(text);
  if (mark) return { kind: 'bullet', lines, text: text.slice(mark.length).trim() };
  return { kind: isTechnologyLine(text) ? 'label' : 'paragraph', lines, text };
}
