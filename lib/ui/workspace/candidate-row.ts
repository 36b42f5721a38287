import type { Matrix } from '#lib/matrices/schema.ts';
import type { NamedStatus } from '#lib/ui/competencies.tsx';
import { capitalise } from '#lib/ui/words.ts';

/** What is shown of a saved candidate without opening them; dates are ISO date-times. */
export interface CandidateRow {
  id: string;
  name: string;
  /** The name is the user's own, in the place of the one that was read. */
  writtenName?: string | undefined;
  headline: string;
  specialization: string;
  level: string;
  /** The role that they were saved for. */
  roleId?: string | undefined;
  stage: string;
  tags: readonly string[];
  savedAt: string;
  expiresAt: string;
  competencies: readonly NamedStatus[];
  flags: Record<'high' | 'medium' | 'low' | 'note', number>;
  source?: { fileName?: string | undefined };
  /** The name is hidden, and a label stands in its place. */
  isBlind?: boolean;
}

/** Where no name was read, the file tells one from another. */
export const nameOf = ({ name, source }: Pick<CandidateRow, 'name' | 'source'>): string =>
  name || (source?.fileName ? `No name read, ${source.fileName}` : 'No name read');

export function roleOf({ specialization, level }: Pick<CandidateRow, 'specialization' | 'level'>, matrices: readonly Matrix[]): string {
  const name = matrices.find(({ id }) => id === specialization)?.name ?? specialization;
  return `${name} · ${capitalise(level)}`;
}
