import { contentOf } from './content.ts';
import type { XmlElement } from './xml.ts';

/** Private characters that symbol fonts show as bullets: •, ▪, ➢, ✓, ❖, ● and their kin. */
const BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf06c\uf06e\uf071\uf0be]/g;
/** Any other picture of a symbol font says nothing in letters. */
const PRIVATE = /[\ue000-\uf8ff]/g;

/** The text of a run: tabs `\t`, line breaks `\n`. */
export function runText(run: XmlElement): string {
  let text = '';
  for (const part of contentOf(run)) text += partText(part);
  return text.replace(BULLETS, '•').replace(PRIVATE, ' ');
}

function partText({ name, text, attributes }: XmlElement): string {
  switch (name) {
    case 'w:t':
    case 'm:t':
      return spaced(text, attributes.get('xml:space') ?? attributes.get('?:space'));
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(attributes.get('w:char'));
    default:
      return '';
  }
}

/** White space at the ends counts only where the file says so. */
const spaced = (text: string, space: string | undefined): string => {
  const line = text.replace(/[\r\n\t]/g, ' ');
  return space === 'preserve' ? line : line.trim();
};

function symbol(code = ''): string {
  const value = /^[0-9a-f]{4}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  return value >= 0xf000 && value <= 0xf8ff ? String.fromCharCode(value) : '';
}
