import type { WorkDraft } from '#lib/profile/draft.ts';
import { type HeaderPart, splitHeader } from './header-parts.ts';
import { tidyRemarks } from './header-remarks.ts';
import { hasLegalForm, namesOrganisation, namesSchool } from './words/employer-words.ts';
import { isEmploymentType } from './words/employment-words.ts';
import { isPlace } from './words/place-words.ts';
import { namesRole } from './words/role-words.ts';

export type JobHeader = Pick<WorkDraft, 'name' | 'position' | 'location' | 'employmentType'> & {
  /** What is neither: a remark in brackets, a department. */
  rest: string[];
};

export interface HeaderOrder {
  /** A header without any role names the client first, and then what was done. */
  clientFirst?: boolean;
  /** The other headers of the section name the employer before the title. */
  employerFirst?: boolean;
}

/** Tells employer, position, place and kind of employment of a header's lines (without its dates) from one another. */
export function readJobHeader(lines: readonly string[], { clientFirst = false, employerFirst = false }: HeaderOrder = {}): JobHeader {
  const parts = lines.flatMap((line, index) => splitHeader(line, index * 100));
  const header: JobHeader = { rest: [] };
  const titled = parts.some(({ text, label }) => label === undefined && isRole(text) && !isEmploymentType(text));
  const open = parts.filter((part) => !takeLabelled(part, header, titled));
  takeClient(parts, header);
  const position =
    header.position === undefined && !(clientFirst && !open.some(({ text }) => isRole(text)))
      ? choosePosition(open, header.name !== undefined, employerFirst)
      : undefined;
  if (position) header.position = takePosition(open, position);
  const employer = header.name === undefined ? chooseEmployer(open, position) : undefined;
  if (employer) header.name = employer.text;
  settle(
    open.filter((part) => part !== employer && !part.taken),
    header,
    employer ?? parts.find(({ label }) => label === 'name' || label === 'client'),
  );
  return tidyRemarks(header);
}

/** Whether the headers that tell a title by its words all put something before it. */
export function putsEmployerFirst(headers: readonly (readonly string[])[]): boolean {
  const places = headers
    .map((lines) => lines.flatMap((line, index) => splitHeader(line, index * 100)).filter(({ text }) => !isEmploymentType(text)))
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.findIndex(({ text }) => isRole(text)))
    .filter((place) => place >= 0);
  return places.length > 0 && places.every((place) => place > 0);
}

/** Takes what is told by a label, or is nothing but a kind of employment: "Working Student" is one only where another part is the title. */
function takeLabelled(part: HeaderPart, header: JobHeader, titled: boolean): boolean {
  if (part.label) {
    if (part.label === 'remark') header.rest.push(part.text);
    else if (part.label !== 'client') header[part.label] ??= part.text;
    return true;
  }
  if (!isEmploymentType(part.text) || (!titled && namesRole(part.text))) return false;
  header.employmentType ??= part.text;
  return true;
}

/** The client stands for the employer where none is named. */
function takeClient(parts: readonly HeaderPart[], header: JobHeader): void {
  for (const { text } of parts.filter(({ label }) => label === 'client')) {
    if (header.name === undefined) header.name = text;
    else header.rest.push(text);
  }
}

const outsideBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '');
const isRole = (text: string): boolean => namesRole(outsideBrackets(text)) && !hasLegalForm(outsideBrackets(text));

const isCapitalised = (text: string): boolean => text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** The part with a role word; without any, the first part that is no employer, where something else can be one. */
function choosePosition(parts: readonly HeaderPart[], employerKnown: boolean, employerFirst: boolean): HeaderPart | undefined {
  const roles = parts.filter(({ text }) => isRole(text));
  if (roles.length > 0) return roles.find(({ text }) => !namesOrganisation(text)) ?? roles[0];
  const employer = parts.find(({ text }) => namesOrganisation(text));
  const candidates = parts.filter((part) => !isPlace(part.text) && part !== employer && !namesOrganisation(part.text));
  if (employer) return candidates.find((part) => part.order < employer.order || !isCapitalised(part.text));
  if (employerKnown) return candidates[0];
  const [first, second] = candidates;
  const isNamed = /^\p{Lu}/u.test(first?.text ?? '');
  if (second === undefined) return undefined;
  return employerFirst && isNamed ? (candidates.find(({ segment }) => segment !== first?.segment) ?? second) : first;
}

/** A comma may stand within a title: "Senior Engineer, Data Platform, Acme Ltd", "Working Student, Analytics — Acme". */
function takePosition(parts: readonly HeaderPart[], position: HeaderPart): string {
  const segment = parts.filter((part) => part.segment === position.segment && part.order > position.order);
  const elsewhere = parts.some((part) => part.segment !== position.segment && !isPlace(part.text) && !isRole(part.text));
  const within = segment.slice(0, titleEnd(segment, elsewhere));
  for (const part of [position, ...within]) part.taken = true;
  return [position, ...within].map(({ text }) => text).join(', ');
}

/** How many of the parts behind a title still belong to it: those before the employer, or before a place if the employer stands elsewhere. */
function titleEnd(segment: readonly HeaderPart[], elsewhere: boolean): number {
  const legal = segment.findIndex(({ text }) => hasLegalForm(text));
  const employer = legal >= 0 ? legal : segment.findIndex(({ text }) => namesOrganisation(text) && !isRole(text));
  if (employer >= 0) return employer;
  if (!elsewhere) return 0;
  const place = segment.findIndex(({ text }) => isPlace(text));
  return place < 0 ? segment.length : place;
}

/** A part of a university, which is the employer itself. */
const SUBUNIT =
  /\b(?:group|chair|department|dept|lab|laboratory|faculty|division|school of|centre for|center for|lehrstuhl|institut für)\b/iu;

/** "TREN AZUL, summer railway for tourists": words in small letters behind a name say what it is. */
const isDescription = ({ text, segment, order }: HeaderPart, parts: readonly HeaderPart[]): boolean =>
  /^\p{Ll}+\s/u.test(text) &&
  !hasLegalForm(text) &&
  parts.some((other) => !other.taken && other.segment === segment && other.order < order && /^[\p{Lu}\d]/u.test(other.text));

function chooseEmployer(parts: readonly HeaderPart[], position: HeaderPart | undefined): HeaderPart | undefined {
  const open = parts.filter((part) => !part.taken && !isPlace(part.text) && !isDescription(part, parts));
  const legal = open.find(({ text }) => hasLegalForm(text));
  const after = open.filter((part) => position !== undefined && part.order > position.order && part.segment === position.segment);
  const chosen =
    legal ?? after.find(({ text }) => namesOrganisation(text)) ?? after[0] ?? open.find(({ text }) => namesOrganisation(text)) ?? open[0];
  const whole = chosen && SUBUNIT.test(chosen.text) ? open.find(({ text }) => namesSchool(text) && !SUBUNIT.test(text)) : undefined;
  return whole ?? chosen;
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
  header.rest = header.rest.concat(parts.filter((part) => !places.includes(part)).map(({ text }) => text));
}

const UNIT = /\b(?:chair|department|dept|team|division|unit|faculty|programme|program|section|squad|tribe|lehrstuhl|abteilung)\b/iu;
const looksLikePlace = (text: string): boolean =>
  !UNIT.test(text) &&
  text.length <= MAX_PLACE &&
  /^\p{Lu}/u.test(text) &&
  text.split(/\s+/).length <= 4 &&
  !namesRole(text) &&
  !namesOrganisation(text);
