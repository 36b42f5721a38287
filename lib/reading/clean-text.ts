// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g;

/** Unifies line ends, folds no-break spaces, and drops what no reader sees: control, zero-width and direction characters. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(INVISIBLE, '');
