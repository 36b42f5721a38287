import { fingerprint } from '#lib/profile/fingerprint.ts';

/** Signs that make no word and are not taken for each other. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 5;

const CODE = new RegExp(`^(?:candidate\\s+)?([${SIGNS}]{${LENGTH}})$`, 'iu');

/** The label that somebody types, with or without its first word; nothing where it is none. */
export function labelIn(text: string): string | undefined {
  const code = CODE.exec(text.trim())?.[1];
  return code && `Candidate ${code.toUpperCase()}`;
}

/** What a person is called while the name is hidden: "Candidate 7F3K2", the same for the same id on every machine. */
export function labelOf(id: string): string {
  let rest = Number.parseInt(fingerprint(id).slice(-12), 16);
  let code = '';
  while (code.length < LENGTH) {
    code += SIGNS.charAt(rest % SIGNS.length);
    rest = Math.floor(rest / SIGNS.length);
  }
  return `Candidate ${code}`;
}
