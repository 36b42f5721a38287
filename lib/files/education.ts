import type { EducationDraft } from '#lib/profile/draft.ts';
import { bulletMark } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { splitHeader } from './header-parts.ts';
import { isBlank, type Line } from './lines.ts';
import { namesOrganisation } from './words/employer-words.ts';
import { isPlace } from './words/place-words.ts';

const DEGREE =
  /^((?:(?:B|M)\.?\s?(?:Sc|A|S|Eng|Ed|Tech|Phil|Res|BA|CA|IT|Comp|Math|CompSc)\b\.?|B\.?I\.?T\b\.?|M\.?B\.?A\b\.?|LL\.?[BM]\b\.?|MMath|MPhys|MSci|BSE|Ph\.?\s?D\b\.?|D\.?Phil\b\.?|Dr\.(?:[-\s]?\p{L}+\.)*|Dipl\.?(?:[-\s]\p{L}+\.)+|Diplom(?:a|e)?|Doctorate|Doctor of \p{L}+|Promotion|Bachelor['’]?s?(?: of \p{L}+)?(?: degree)?|Master['’]?s?(?: of \p{L}+)?(?: degree)?|Associate(?: of \p{L}+)?(?: degree)?|Licen[cs]e|Licenciatura|Licenciado|Grado|Máster|Maestría|Mestrado|Bacharelado|Graduação|Laurea(?: magistrale| triennale)?|Magister|Inżynier|Licencjat|Magistr|Abitur|Fachabitur|Baccalauréat|A[- ]levels?|GCSEs?|HN[CD]|BTEC|Foundation degree|Higher National Diploma|High school diploma|Matura|Staatsexamen|Ausbildung|Lisans|Yüksek Lisans|Sarjana|Kandidat\p{L}*|Civilingenjör|Postgraduate (?:diploma|certificate)|PGCE|PGDip|Certificate|Minor|Exchange (?:semester|year)|Bootcamp)(?=$|[\s,(.)])(?:\s*\([^)]*\))?(?:\s+Hons\.?)?)\s*(?:(?:in|of|en|em|für|der|en|de|i)\s+)?(.*)$/iu;

/** Rows and blocks of an education section: each line with a date of its own is an entry, else each block is one. */
export function readEducation(lines: readonly Line[]): EducationDraft[] {
  return blocksOf(lines)
    .map(toEducation)
    .filter((entry) => entry.institution !== undefined || entry.studyType !== undefined || entry.area !== undefined);
}

function blocksOf(lines: readonly Line[]): string[][] {
  const dated = lines.filter(({ text }) => datesOf(text)).length;
  const blocks: string[][] = [];
  let open = false;
  for (const line of lines) {
    const text = withoutMark(line.text);
    const wraps = open && /^\p{Ll}/u.test(text);
    const ownRow = dated > 1 && datesOf(text) !== undefined && !wraps && blocks.at(-1)?.some((other) => datesOf(other)) !== false;
    if (isBlank(line)) open = false;
    else if (open && !ownRow) blocks.at(-1)?.push(text);
    else {
      blocks.push([text]);
      open = true;
    }
  }
  return blocks;
}

const withoutMark = (text: string): string => text.slice(bulletMark(text)?.length ?? 0).replace(/^#{1,6}\s+/, '');
const datesOf = (text: string): ReturnType<typeof entryDatesOf> => entryDatesOf(text);

function toEducation(block: readonly string[]): EducationDraft {
  const entry: EducationDraft = {};
  const notes: string[] = [];
  block.forEach((line, index) => {
    const dates = entry.dates === undefined ? datesOf(line) : undefined;
    if (dates) entry.dates = dates.dates;
    const texts = dates ? [dates.before, dates.after].filter(Boolean) : [line];
    if (index > 0 && isNote(line)) notes.push(line);
    else for (const text of texts) placeParts(text, index * 100, entry, notes);
  });
  if (notes.length > 0) entry.summary = notes.join('\n');
  return entry;
}

const isNote = (line: string): boolean => /[.!?]$/.test(line) || /^[^:]{2,30}:\s/u.test(line) || line.length > 110;

function placeParts(text: string, segment: number, entry: EducationDraft, notes: string[]): void {
  for (const part of splitHeader(text, segment)) {
    const [, studyType, area] = DEGREE.exec(part.text) ?? [];
    if (studyType && entry.studyType === undefined) {
      entry.studyType = studyType.trim();
      if (area) entry.area ??= area;
    } else if (entry.institution === undefined && isInstitution(part.text, entry)) entry.institution = part.text;
    else if (entry.area === undefined && entry.institution === undefined && !isPlace(part.text)) entry.area = part.text;
    else if (!isPlace(part.text)) notes.push(part.text);
  }
}

/** A school by its name, or whatever stands beside a degree whose field is known. */
const isInstitution = (text: string, { studyType, area }: EducationDraft): boolean =>
  namesOrganisation(text) ||
  /\b(?:gymnasium|lycée|same university|eth|mit|epfl|kth|tu\s|iit|ucl)\b/iu.test(text) ||
  (studyType !== undefined && area !== undefined && !isPlace(text));
