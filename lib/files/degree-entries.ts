import type { EducationDraft } from '#lib/profile/draft.ts';
import { bulletMark } from './blocks.ts';
import { readEducation } from './education.ts';
import type { Entry } from './entries.ts';
import { splitHeader } from './header-parts.ts';
import { degreeIn } from './words/degree-words.ts';
import { hasLegalForm, namesOrganisation, namesSchool } from './words/employer-words.ts';
import { namesRole } from './words/role-words.ts';

const LABEL =
  /^(?:education|degree|studies|studied|school|schooling|training|ausbildung|studium|formation|études|educación|estudios|formación|educação|formação|formazione|opleiding|utbildning|utdanning|uddannelse)(?:\s*[:–—-]\s*|$)/iu;

/** Whether an entry among the jobs is a degree or a school: their words, and neither a role nor a company. */
export function isDegreeEntry({ header, body }: Entry): boolean {
  const parts = header
    .flatMap((line, index) => splitHeader(line.replace(LABEL, ''), index * 100))
    .map(({ text }) => text.replace(/\([^)]*\)/g, ''));
  if (parts.some((text) => namesRole(text) || hasLegalForm(text) || (namesOrganisation(text) && !namesSchool(text)))) return false;
  if (header.some((line) => LABEL.test(line)) || parts.some((text) => degreeIn(text))) return true;
  return parts.some(namesSchool) && !body.some(({ text }) => bulletMark(text));
}

/** The degree that such an entry tells. */
export function educationOf({ header, dates, body }: Entry): EducationDraft[] {
  const below = body.slice(0, 1).filter(({ text }) => namesSchool(text) && !header.some(namesSchool) && bulletMark(text) === undefined);
  const lines = [...header, ...(dates ? [dates] : []), ...below.map(({ text }) => text)];
  return readEducation(lines.map((text) => ({ text: text.replace(LABEL, ''), indent: 0, number: 0 })));
}
