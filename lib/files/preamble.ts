import type { ProfileDraft } from '#lib/profile/draft.ts';
import { withoutProtected } from '#lib/reading/protected-lines.ts';
import { splitOutside } from './header-parts.ts';
import { isBlank, joined, type Line } from './lines.ts';
import { isPlace } from './words/place-words.ts';
import { withoutLabel } from './words/preamble-labels.ts';
import { namesRole } from './words/role-words.ts';

const DOCUMENT_TITLE =
  /^(?:(?:functional|chronological|combination) )?(?:curriculum vitae|curriculum|cv|c\.v\.|resume|résumé|lebenslauf|hoja de vida|currículo|profil|meritförteckning)(?:(?:\s*\/\s*|\s+)(?:curriculum vitae|cv|resume|résumé|lebenslauf))?(?:\s*[:–—-]\s*|\s+(?:of|von|de)\s+|$)/iu;
/** A heading over name and address, alone on its line. */
const PERSONAL_HEADING =
  /^(?:personal (?:details|data|information|info)|contact (?:details|information)|persönliche (?:angaben|daten)|zur person|informations? personnelles?|coordonnées|datos personales|dados pessoais|dati personali|informazioni personali|persoonlijke (?:gegevens|informatie)|personalia|dane osobowe|personuppgifter|personlige (?:oplysninger|opplysninger)|kişisel bilgiler|data pribadi)\s*:?$/iu;
const CONTACT =
  /\S@\S|^@\S|https?:\/\/|www\.|(?:\+|\(0|\b0)\d[\d\s()/.-]{6,}|\b(?:linkedin|github|gitlab|xing)\.(?:com|example|test)|\b(?:e-?mail|phone|mobile|tel)\b/iu;
const LINK = /(?:https?:\/\/|www\.)[^\s,;|·•)>]+|(?:linkedin\.com|github\.com|gitlab\.com)\/[^\s,;|·•)>]+/giu;
const NAME =
  /^(?:(?:Dr|Prof|Ing|Dipl|Mag|Mr|Ms|Mrs|Mx|PD)[.\p{L}-]*\s+)*[\p{L}\p{M}'’.-]+(?:\s+[\p{L}\p{M}'’.-]+){0,5}(?:,?\s*\(.{2,20}\))?(?:,\s*(?:Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|M\.?A\.?)\.?)*$/u;
/** Surnames that are also titles: "Paul Head". */
const TITLE_SURNAME =
  /^(?!Team|Tech|Research|Teaching|Agile|Life|Senior|Junior|Working|Business)\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*)?\s(?:Head|Fellow|Coach|Driver|Chief|Clerk|Teacher|Trainer|Partner|Mentor|Waiter|Nurse|Planner|Tester)$/u;
const isName = (text: string): boolean => NAME.test(text) && (!namesRole(text) || TITLE_SURNAME.test(text));
const MAX_LABEL = 220;
/** "Name:            Ada Birch", "Name : Ada Birch". */
const WIDE_LABEL = /^(\p{L}[\p{L} -]{1,30}?)\s*:\s+/u;

export interface Preamble {
  basics: ProfileDraft['basics'];
  other: string[];
}

/** What stands before the first heading: name, headline, place, links, and a paragraph about oneself. */
export function readPreamble(lines: readonly Line[]): Preamble {
  const read: Preamble = { basics: {}, other: [] };
  for (const paragraph of paragraphsOf(lines).flatMap(withoutTop)) {
    const text = joined(paragraph);
    if (isProse(paragraph, text)) read.basics.summary = [read.basics.summary, text].filter(Boolean).join('\n');
    else for (const line of paragraph) readLine(withoutProtected(line.text.replace(/^#{1,6}\s+|\*\*|__/g, '')), read);
  }
  return read;
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    if (isBlank(lines[index - 1])) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}

/** Name, headline and a paragraph without white space between them: "Ada Birch", "Data Engineer", "Data engineer with nine years …". */
function withoutTop(paragraph: Line[]): Line[][] {
  const texts = paragraph.map(({ text }) => text);
  const isTop =
    texts.length > 2 &&
    isName(texts[0] ?? '') &&
    namesRole(texts[1] ?? '') &&
    !/[.!?]$/.test(texts[1] ?? '') &&
    (texts[1]?.length ?? 0) < 60;
  return isTop ? [paragraph.slice(0, 2), paragraph.slice(2)] : [paragraph];
}

const isProse = (lines: readonly Line[], text: string): boolean =>
  /\p{Ll}[.!?](?:\s|$)/u.test(text) &&
  !CONTACT.test(text) &&
  (text.length > 90 || /[.!?]$/.test(text)) &&
  !(lines.length > 1 && (lines[0]?.text.length ?? 0) < 45 && lines.every(({ text: line }) => line.length < 70 && !/[.!?]$/.test(line)));

/** Name and place at either end of one line, name and headline behind one another. */
function piecesOf(line: string, named: boolean): string[] {
  const wide = line.split(/\s{3,}|\t+/u);
  if (wide.length > 1 || named) return wide;
  const [, name, rest] = /^([^|·•,]+?)(?:\s*[|·•,]\s*|\s+[–—]\s+)(.+)$/u.exec(line) ?? [];
  return name && rest && name.includes(' ') && isName(name) && namesRole(rest) ? [name, rest] : [line];
}

function readLine(raw: string, read: Preamble): void {
  const line = raw.replace(DOCUMENT_TITLE, '').replace(WIDE_LABEL, '$1: ').trim();
  if (line === '' || PERSONAL_HEADING.test(line) || /^[=~_–—-]+$/.test(line)) return;
  const isLabelled = withoutLabel(line).kind !== undefined;
  for (const piece of isLabelled ? line.split(/\t+|\s{3,}(?=[^:]{1,30}:\s)/u) : piecesOf(line, read.basics.name !== undefined))
    readPiece(piece, read);
}

function readPiece(line: string, read: Preamble): void {
  const { basics } = read;
  const { kind, text } = withoutLabel(line);
  if (text === '') return;
  if (kind === 'title' || kind === 'wanted') basics.label ??= text;
  else if (kind === 'name') basics.name ??= text;
  else if (CONTACT.test(line) || kind) readContact(withoutHeadline(text, basics), basics);
  else if (/^\p{L}[\p{L} ]{2,30}:\s/u.test(text)) read.other.push(text);
  else if (basics.name === undefined && basics.label === undefined && isName(text)) basics.name = text;
  else readRest(text, read);
}

/** "Data Engineer · Leeds · ada@example.test": the headline may begin the line with the contact. */
function withoutHeadline(text: string, basics: ProfileDraft['basics']): string {
  const [, first = '', rest = ''] = /^([^|·•@]{3,80}?)\s*[|·•]\s*(.+)$/u.exec(text) ?? [];
  if (basics.name === undefined || basics.label !== undefined || !namesRole(first) || CONTACT.test(first)) return text;
  basics.label = first;
  return rest;
}

function readRest(text: string, read: Preamble): void {
  const { basics } = read;
  const place = placeIn(text);
  if (place && basics.location === undefined && (basics.label !== undefined || isPlaceLine(text))) basics.location = place;
  else if (basics.label === undefined && text.length <= MAX_LABEL) readLabel(text, basics);
  else if (place && basics.location === undefined) basics.location = place;
  else read.other.push(text);
}

/** A headline, without the place that may end it: "Data Engineer | Kraków, Poland". */
function readLabel(text: string, basics: ProfileDraft['basics']): void {
  const [, label, place] = /^(.*\S)\s*[|·•—–]\s*([^|·•—–]+)$/u.exec(text) ?? [];
  const isPlaced = label !== undefined && place !== undefined && splitOutside(place, /,\s*/u).some(isPlace) && !namesRole(place);
  basics.label = isPlaced ? label : text;
  if (isPlaced) basics.location ??= place;
}

/** The first part of a line that is set as a place: "Kisumu, Kenya · remote since 2020". */
function placeIn(text: string): string | undefined {
  const [first = ''] = splitOutside(text, /\s*[·•|;]\s*|\s+[–—-]\s+/u);
  const parts = splitOutside(first, /,\s*/u);
  const fits =
    parts.length <= 4 &&
    parts.every((part) => /^[\p{Lu}\p{Lo}\d]/u.test(part) && part.split(/\s+/).length <= 4 && !/\d{3}/.test(part) && !namesRole(part));
  return fits && first !== '' ? first : undefined;
}

const isPlaceLine = (text: string): boolean => splitOutside(text, /\s*[·•|;,]\s*/u).some(isPlace) && !namesRole(text);

function readContact(text: string, basics: ProfileDraft['basics']): void {
  const links = [...text.matchAll(LINK)].map(([url]) => ({ url }));
  if (links.length > 0) basics.profiles = [...(basics.profiles ?? []), ...links];
  if (basics.location !== undefined) return;
  const parts = splitOutside(text, /\s*[·•|;,]\s*/u).filter((part) => !CONTACT.test(part) && !/\d/.test(part));
  const words = parts.filter((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length <= 4 && !namesRole(part));
  if (words.length > 0 && words.length <= 3) basics.location = words.join(', ');
}
