import { kindOfPhrase } from '#lib/files/words/heading-words.ts';

/** How a line or word is set. */
export interface Setting {
  text: string;
  size: number;
  bold: boolean;
  colour: string | undefined;
}

/** How most letters of a document are set. */
export type BodyStyle = Omit<Setting, 'text'>;

export function bodyStyleOf(words: Iterable<Setting>): BodyStyle {
  const letters = new Map<string, { style: BodyStyle; count: number }>();
  for (const { text, size, bold, colour } of words) {
    const key = `${Math.round(size * 2)} ${bold} ${colour}`;
    const known = letters.get(key) ?? { style: { size, bold, colour }, count: 0 };
    letters.set(key, { ...known, count: known.count + text.length });
  }
  const most = [...letters.values()].reduce((best, each) => (each.count > best.count ? each : best), { style: NO_STYLE, count: 0 });
  return most.style;
}

const NO_STYLE: BodyStyle = { size: 10, bold: false, colour: '#000000' };

export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether a line names a section and is set apart from the text of the document. */
export function isSectionHeading({ text, size, bold, colour }: Setting, body: BodyStyle): boolean {
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) && size <= body.size * 1.1) return false;
  const isApart = size > body.size * 1.04 || bold !== body.bold || colour !== body.colour || isCapitals(text);
  return isApart && size > body.size * 0.85 && kindOfPhrase(text.replace(/\s*:$/, '')) !== undefined;
}
