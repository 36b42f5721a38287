import { fingerprint } from '#lib/profile/fingerprint.ts';

/** Signs that make no word and are not taken for each other. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 5;

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
