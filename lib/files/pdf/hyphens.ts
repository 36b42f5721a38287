import type { Line } from '#lib/files/lines.ts';

/** First parts of compounds that keep their hyphen at the end of a line. */
const COMPOUND =
  /(?:^|[\s(/])(?:all|back|best|client|closed|co|cost|cross|customer|data|deep|double|down|end|event|ex|fine|fast|first|front|full|half|hands|hard|high|home|in|inter|job|large|left|long|low|machine|mid|micro|multi|near|new|non|off|on|open|out|part|peer|pre|post|pro|quasi|re|real|right|self|semi|server|short|single|small|soft|state|sub|super|test|third|time|top|two|up|user|web|well|whole|world)-$/iu;

/** Lines of which none ends within a word: the rest of a hyphenated word moves up. */
export function joinHyphens(lines: readonly Line[]): Line[] {
  const text = lines.map((line) => line.text).join('\n');
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const [first = ''] = line.text.split(/\s/, 1);
    if (last && isCut(last.text, first)) {
      joined[joined.length - 1] = { ...last, text: wholeWord(last.text, first, text) };
      const rest = line.text.slice(first.length).trim();
      if (rest !== '') joined.push({ ...line, text: rest });
    } else joined.push(line);
  }
  return joined;
}

const isCut = (line: string, next: string): boolean => /\p{L}[-\u00AD\u2010]$/u.test(line) && /^\p{Ll}{2}/u.test(next);

/** With its hyphen where it is a compound, or stands so elsewhere in the document. */
function wholeWord(line: string, next: string, document: string): string {
  const [word = ''] = /\S+$/.exec(line) ?? [];
  const bare = next.replace(/[^\p{L}\p{N}]+$/u, '');
  const keeps = !line.endsWith('\u00AD') && (COMPOUND.test(line) || document.includes(`${word}${bare}`) || word.slice(0, -1).includes('-'));
  return keeps ? line + next : line.slice(0, -1) + next;
}
