import type { DatedDraft, ProfileDraft, WorkDraft } from '#lib/profile/draft.ts';
import { microdataItems } from './microdata.ts';
import { foldSpace } from './visible.ts';

/** A node of JSON-LD as it came: nothing of it is trusted, and only own properties are read. */
export type Node = Record<string, unknown>;

const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 5_000;
/** Pages of these kinds name a person (an author, a founder, a recruiter) without being about that person. */
const NOT_ABOUT_A_PERSON =
  /^(?:(?:News|Tech|Blog|Scholarly)?Article|BlogPosting|NewsArticle|JobPosting|Product|Event|Recipe|Movie|Book|SearchResultsPage|CollectionPage|ItemList|SoftwareApplication)$/;

export type MetadataDraft = Omit<ProfileDraft, 'sections'>;

/** The person that the page's own metadata is about, or undefined where there is none or more than one. */
export function personInMetadata(document: Document): MetadataDraft | undefined {
  const nodes = [...jsonLdNodes(document), ...microdataItems(document)];
  const main = nodes
    .filter((node) => isType(node, /^ProfilePage$/))
    .flatMap((page) => objects(page, 'mainEntity'))
    .filter(isPerson);
  const others = nodes.some((node) => isType(node, NOT_ABOUT_A_PERSON)) ? [] : nodes.filter(isPerson);
  const persons = main.length > 0 ? main : others;
  return persons.length === 1 && persons[0] ? draftOf(persons[0]) : undefined;
}

/** Whether the metadata say that the page is about something else than one person. */
export const isAboutSomethingElse = (document: Document): boolean => {
  const nodes = jsonLdNodes(document);
  return nodes.some((node) => isType(node, NOT_ABOUT_A_PERSON)) && !nodes.some((node) => isType(node, /^ProfilePage$/));
};

function jsonLdNodes(document: Document): Node[] {
  const roots = [...document.querySelectorAll('script[type="application/ld+json" i]')].map((script) => parsed(script.textContent ?? ''));
  const queue: unknown[] = [...roots];
  const nodes: Node[] = [];
  for (let next = 0; next < queue.length && nodes.length < MOST_NODES; next++) {
    const value = queue[next];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      queue.push(own(value, '@graph'));
    }
  }
  return nodes;
}

function parsed(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function draftOf(person: Node): MetadataDraft {
  const roles = [
    ...list(person, 'worksFor'),
    ...objects(person, 'hasOccupation').filter((node) => objects(node, 'hasOccupation').length > 0),
  ];
  const alumni = list(person, 'alumniOf').filter(isObject);
  const schools = alumni.filter((node) => isSchool(node) || objects(node, 'alumniOf').some(isSchool));
  const past = alumni.filter((node) => !schools.includes(node));
  const credentials = objects(person, 'hasCredential');
  return withoutEmpty({
    basics: basicsOf(person),
    work: [...roles.flatMap((role) => jobOf(role, true)), ...past.flatMap((role) => jobOf(role, false))].filter(
      (job) => job.name ?? job.position,
    ),
    education: schools.flatMap((school) => {
      const institution = name(objects(school, 'alumniOf')[0] ?? school);
      return institution ? [{ institution, ...datesOf(objects(school, 'member')[0] ?? school, false) }] : [];
    }),
    skills: names(person, 'knowsAbout').map((skill) => ({ name: skill })),
    languages: names(person, 'knowsLanguage').map((language) => ({ language })),
    certificates: credentials.flatMap((credential) => certificateOf(credential)),
  });
}

function basicsOf(person: Node): ProfileDraft['basics'] {
  const urls = [...texts(person, 'sameAs'), ...texts(person, 'url')].filter((url) => /^https?:\/\//.test(url));
  const address = objects(person, 'address')[0];
  const basics = {
    name: name(person) || undefined,
    label: texts(person, 'jobTitle')[0],
    summary: texts(person, 'description')[0],
    location: address ? texts(address, 'addressLocality')[0] : texts(person, 'address')[0],
  };
  return { ...withoutEmpty(basics), ...(urls.length > 0 && { profiles: [...new Set(urls)].map((url) => ({ url })) }) };
}

/** A firm (with a role in `member`), a role that wraps a firm or an occupation, an occupation, or just a name. */
function jobOf(value: unknown, isCurrent: boolean): WorkDraft[] {
  if (typeof value === 'string') return value.trim() ? [{ name: foldSpace(value), ...(isCurrent && { current: true }) }] : [];
  if (!isObject(value)) return [];
  const firm = objects(value, 'worksFor')[0] ?? objects(value, 'alumniOf')[0] ?? objects(value, 'memberOf')[0];
  const occupation = objects(value, 'hasOccupation')[0];
  const members = objects(value, 'member');
  if (members.length > 0) return members.map((member) => role(member, name(value), name(member), isCurrent));
  if (firm ?? occupation)
    return [role(value, firm && name(firm), texts(value, 'roleName')[0] ?? (occupation && name(occupation)), isCurrent)];
  return [role(value, name(value), texts(value, 'roleName')[0], isCurrent)];
}

const role = (node: Node, firm: string | undefined, position: string | undefined, isCurrent: boolean): WorkDraft =>
  withoutEmpty({ name: firm, position, ...datesOf(node, isCurrent), summary: texts(node, 'description')[0] });

function certificateOf(credential: Node): NonNullable<ProfileDraft['certificates']> {
  const title = name(credential);
  const issuer = objects(credential, 'recognizedBy').map(name)[0];
  const date = texts(credential, 'validFrom')[0] ?? texts(credential, 'dateCreated')[0];
  return title ? [{ name: title, ...withoutEmpty({ issuer, date }) }] : [];
}

function datesOf(node: Node, isCurrent: boolean): DatedDraft {
  const [startDate, endDate] = ['startDate', 'endDate'].map((key) => partialDate(texts(node, key)[0] ?? ''));
  return { ...(startDate && { startDate }), ...(endDate && { endDate }), ...(isCurrent && !endDate && { current: true }) };
}

/** `2021-07-01T00:00:00Z` as `2021-07-01`. */
const partialDate = (text: string): string | undefined =>
  text.match(/^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/)?.[0];

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (node: Node, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);
const list = (node: Node, key: string): unknown[] => {
  const value = own(node, key);
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, MOST_NODES) : [value];
};
const objects = (node: Node, key: string): Node[] => list(node, key).filter(isObject);
const texts = (node: Node, key: string): string[] =>
  list(node, key)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => plain(String(value)))
    .filter(Boolean);
const name = (node: Node): string => texts(node, 'name')[0] ?? texts(node, 'roleName')[0] ?? '';
const names = (node: Node, key: string): string[] =>
  list(node, key)
    .flatMap((value) => (isObject(value) ? name(value) : texts({ value }, 'value')))
    .filter(Boolean);

const isType = (node: Node, type: RegExp): boolean =>
  texts(node, '@type').some((text) => type.test(text.replace(/^https?:\/\/schema\.org\//, '')));
const isPerson = (node: Node): boolean => isType(node, /^Person$/);
const isSchool = (node: Node): boolean => isType(node, /^(?:EducationalOrganization|CollegeOrUniversity|School|HighSchool)$/);

/** Some sites put markup into their metadata. */
const plain = (text: string): string =>
  text
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^<>]{0,500}>/g, '')
    .split('\n')
    .map(foldSpace)
    .filter(Boolean)
    .join('\n');

function withoutEmpty<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };
}
