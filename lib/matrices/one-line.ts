/** Signs that turn the direction of the text around them, and those that draw nothing and end or steer a line. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const BREAK = /[\n\r\u2028\u2029]/u;
const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Why a text can't stand as a name in one line, with what to do; nothing where it can, or where it is empty. */
export function whyNotOneLine(text: string): string | undefined {
  if (text === '') return undefined;
  if (BREAK.test(text)) return 'This holds a line break. Write it in one line.';
  const [sign] = STEERING.exec(text) ?? [];
  if (sign) return `This holds a sign that can’t be seen (${codeOf(sign)}). Take it out, or type the text anew.`;
  return SEEN.test(text) ? undefined : 'This is blank. Write something that can be read.';
}

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
