import type { Work } from '#lib/profile/schema.ts';

/** What a job is called in a sentence: its employer, or its position where none is named. */
export const employerOf = ({ name, position }: Work): string => name.trim() || position.trim();

/** Whether two jobs are at one employer, as far as their names say: "Alder" and "ALDER Ltd." are. */
export function sameEmployer(a: Work, b: Work): boolean {
  const [x, y] = [plain(employerOf(a)), plain(employerOf(b))];
  return x === y || (x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x)));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
