import { kindOfPhrase } from '#lib/files/words/heading-words.ts';
import { isCapitals } from './body-style.ts';
import type { TextLine } from './text-lines.ts';

const MAX_LENGTH = 60;

const styleOf = ({ text, size, bold, colour }: TextLine): string => [Math.round(size * 2), bold, colour, isCapitals(text)].join(' ');
const isPhrase = (text: string): boolean => kindOfPhrase(text.replace(/\s*:$/, '')) !== undefined;

/** Whether a line is set as the headings are whose words are known, and as nothing else in the document is. */
export function headingTest(lines: readonly TextLine[]): (line: TextLine) => boolean {
  const letters = new Map<string, { all: number; known: number; lines: number }>();
  for (const line of lines) {
    const style = styleOf(line);
    const count = letters.get(style) ?? { all: 0, known: 0, lines: 0 };
    letters.set(style, { all: count.all + line.text.length, known: count.known + (isPhrase(line.text) ? 1 : 0), lines: count.lines + 1 });
  }
  const body = [...letters].reduce<[string, number]>((most, [style, { all }]) => (all > most[1] ? [style, all] : most), ['', 0])[0];
  const known = new Set([...letters].filter(([style, count]) => style !== body && isHeadingStyle(count)).map(([style]) => style));
  return (line) => line.aside === true || (known.has(styleOf(line)) && line.text.length <= MAX_LENGTH && !line.text.includes('\t'));
}

/** Most lines of such a style name a section, and all are short. */
const isHeadingStyle = ({ all, known, lines }: { all: number; known: number; lines: number }): boolean =>
  known >= 1 && known * 2 >= lines && all / lines <= 30;
