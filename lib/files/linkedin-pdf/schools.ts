import { degreeIn } from '#lib/files/words/degree-words.ts';
import { findDates } from '#lib/nlp/date-ranges.ts';
import type { EducationDraft } from '#lib/profile/draft.ts';
import type { ExportLine } from './export-lines.ts';

const SCHOOL = 11.5;
const WRAPPED = 17;

/** The schools below "Education": a name, then in smaller letters "degree, field · (2012 - 2016)". */
export function readSchools(lines: readonly ExportLine[]): EducationDraft[] {
  const schools: { name: string; details: string[] }[] = [];
  lines.forEach((line, at) => {
    const last = schools.at(-1);
    const wraps = (lines[at - 1]?.size ?? 0) >= SCHOOL && (line.pitch ?? WRAPPED) < WRAPPED;
    if (line.size < SCHOOL) last?.details.push(line.text);
    else if (last && wraps) last.name += ` ${line.text}`;
    else schools.push({ name: line.text, details: [] });
  });
  return schools.map(({ name, details }) => ({ institution: name, ...detailsOf(details.join(' ')) }));
}

/** Dates stand in brackets at the end of the first part that has any; what comes after them is the writer's own text. */
function detailsOf(text: string): EducationDraft {
  const [, before = text, dates, after = ''] = /^(.*?)\s*·?\s*[(（]([^()（）]*\d{4}[^()（）]*)[)）]\s*(.*)$/u.exec(text) ?? [];
  const isDated = dates !== undefined && findDates(dates).length > 0;
  const degree = degreeOf((isDated ? before : text).replace(/\s*·\s*$/u, '').trim());
  return { ...degree, ...(isDated && { dates: dates.trim() }), ...(isDated && after && { summary: after }) };
}

/** "BTech, Computer Science": the first comma parts the degree from its field, unless an abbreviation of the degree comes first. */
function degreeOf(text: string): EducationDraft {
  if (text === '') return {};
  const [first = '', ...rest] = text.split(/,\s+/u);
  if (rest.length === 0) return degreeIn(text) || isSchoolLevel(text) ? { studyType: text } : { area: text };
  const abbreviations = rest.findIndex((part) => !ABBREVIATION.test(part));
  const cut = Math.max(0, abbreviations);
  return { studyType: [first, ...rest.slice(0, cut)].join(', '), area: rest.slice(cut).join(', ') };
}

const ABBREVIATION = /^(?:[A-Z][A-Za-z]{0,3}\.){1,4}$|^(?:BSc|MSc|BA|MA|BEng|MEng|BTech|MTech|PhD|MBA|BS|MS|BE|ME)$/u;
const isSchoolLevel = (text: string): boolean =>
  /diploma|abitur|baccalaur|bachiller|certificate|secondary|high school|matura|lise|maturit/iu.test(text);
