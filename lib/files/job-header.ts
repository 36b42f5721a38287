import type { WorkDraft } from '#lib/profile/draft.ts';
import { type HeaderPart, splitHeader } from './header-parts.ts';
import { hasLegalForm, namesOrganisation } from './words/employer-words.ts';
import { employmentTypeIn, isEmploymentType } from './words/employment-words.ts';
import { isPlace } from './words/place-words.ts';
import { namesRole } from './words/role-words.ts';

export type JobHeader = Pick<WorkDraft, 'name' | 'position' | 'location' | 'employmentType'> & {
  /** What is neither: a remark in brackets, a department. */
  rest: string[];
};

/**
 * Tells employer, position, place and kind of employment of a header's lines (without its dates) from one another. With `clientFirst`, a
 * header without any role names the client first, and then what was done.
 */
export function readJobHeader(lines: readonly string[], clientFirst = false): JobHeader {
  const parts = lines.flatMap((line, index) => splitHeader(line, index * 100));
  const header: JobHeader = { rest: [] };
  const open = parts.filter((part) => !takeLabelled(part, header));
  const position =
    header.position === undefined && !(clientFirst && !open.some(({ text }) => isRole(text)))
      ? choosePosition(open, header.name !== undefined)
      : undefined;
  if (position) header.position = takePosition(open, position);
  const employer = header.name === undefined ? chooseEmployer(open, position) : undefined;
  if (employer) header.name = employer.text;
  settle(
    open.filter((part) => part !== employer && !part.taken),
    header,
    employer,
  );
  return tidy(header);
}

function takeLabelled(part: HeaderPart, header: JobHeader): boolean {
  if (part.label) {
    if (part.label === 'remark') header.rest.push(part.text);
    else header[part.label] ??= part.text;
    return true;
  }
  if (!isEmploymentType(part.text)) return false;
  header.employmentType ??= part.text;
  return true;
}

const isRole = (text: string): boolean => namesRole(text) && !hasLegalForm(text);

function choosePosition(parts: readonly HeaderPart[], employerKnown: boolean): HeaderPart | undefined {
  const role = parts.find(
    ({ text }) => isRole(text) && !(namesOrganisation(text) && parts.some((other) => other.text !== text && isRole(other.text))),
  );
  if (role) return role;
  const candidates = parts.filter(({ text }) => !isPlace(text) && !namesOrganisation(text));
  const employers = parts.filter(({ text }) => namesOrganisation(text));
  if (candidates.length === 0) return undefined;
  if (employers.length > 0 || employerKnown)
    return candidates[0]?.order === parts[0]?.order || employers.length > 0 ? candidates[0] : undefined;
  return candidates.length > 1 ? candidates[0] : undefined;
}

/** A comma may stand within a title: "Senior Engineer, Data Platform, Acme Ltd", "Working Student, Analytics — Acme". */
function takePosition(parts: readonly HeaderPart[], position: HeaderPart): string {
  const segment = parts.filter((part) => part.segment === position.segment && part.order > position.order);
  const employerAt =
    segment.findIndex(({ text }) => hasLegalForm(text)) >= 0
      ? segment.findIndex(({ text }) => hasLegalForm(text))
      : segment.findIndex(({ text }) => namesOrganisation(text) && !isRole(text));
  const elsewhere = parts.some((part) => part.segment !== position.segment && !isPlace(part.text) && !isRole(part.text));
  const count = employerAt >= 0 ? employerAt : elsewhere ? segment.findIndex(({ text }) => isPlace(text)) : 0;
  const within = segment.slice(0, employerAt < 0 && elsewhere && count < 0 ? segment.length : Math.max(count, 0));
  position.taken = true;
  for (const part of within) part.taken = true;
  return [position, ...within].map(({ text }) => text).join(', ');
}

function chooseEmployer(parts: readonly HeaderPart[], position: HeaderPart | undefined): HeaderPart | undefined {
  const open = parts.filter((part) => !part.taken && !isPlace(part.text));
  const legal = open.find(({ text }) => hasLegalForm(text));
  const after = open.filter((part) => position !== undefined && part.order > position.order && part.segment === position.segment);
  return (
    legal ?? after.find(({ text }) => namesOrganisation(text)) ?? after[0] ?? open.find(({ text }) => namesOrganisation(text)) ?? open[0]
  );
}

const MAX_PLACE = 60;
const lineOf = ({ segment }: HeaderPart): number => Math.floor(segment / 100);

/** What is left: a place stands beside the employer, anything else is kept as a remark. */
function settle(parts: readonly HeaderPart[], header: JobHeader, employer: HeaderPart | undefined): void {
  const places = parts.filter(
    (part) =>
      isPlace(part.text) ||
      (employer !== undefined && lineOf(part) === lineOf(employer) && part.order > employer.order && looksLikePlace(part.text)),
  );
  if (places.length > 0) header.location ??= places.map(({ text }) => text).join(', ');
  header.rest.push(...parts.filter((part) => !places.includes(part)).map(({ text }) => text));
}

const UNIT = /\b(?:chair|department|dept|team|division|unit|faculty|programme|program|section|squad|tribe|lehrstuhl|abteilung)\b/iu;
const looksLikePlace = (text: string): boolean =>
  !UNIT.test(text) &&
  text.length <= MAX_PLACE &&
  /^\p{Lu}/u.test(text) &&
  text.split(/\s+/).length <= 4 &&
  !namesRole(text) &&
  !namesOrganisation(text);

const DURATION = /^\d+\s*(?:months?|years?|weeks?|mos?|yrs?|Monate?|Jahre?|mois|ans)$/iu;
const TRAILING_REMARK = /^(.*\S)\s*\(([^()]*)\)$/u;

/** Brackets behind a title or employer hold its kind of employment, a place, or a part of the name. */
function tidy(header: JobHeader): JobHeader {
  for (const field of ['position', 'name'] as const) {
    const [, bare, remark] = TRAILING_REMARK.exec(header[field] ?? '') ?? [];
    if (!bare || !remark) continue;
    if (employmentTypeIn(remark)) header.employmentType ??= remark;
    else if (isPlace(remark)) header.location ??= remark;
    else if (DURATION.test(remark)) header.rest.push(remark);
    else continue;
    header[field] = bare;
  }
  if (header.position === undefined && header.employmentType !== undefined && namesRole(header.employmentType))
    header.position = header.employmentType;
  const type = header.employmentType ?? employmentTypeIn(header.position ?? '');
  if (type) header.employmentType = type;
  return header;
}
