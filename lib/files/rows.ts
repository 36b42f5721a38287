import { findDates } from '#lib/nlp/date-ranges.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import { readBlocks } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { splitOutside } from './header-parts.ts';
import { readJobHeader } from './job-header.ts';
import { joined, type Line } from './lines.ts';

type Certificate = NonNullable<ProfileDraft['certificates']>[number];
type Publication = NonNullable<ProfileDraft['publications']>[number];
type Volunteer = NonNullable<ProfileDraft['volunteer']>[number];

const MAX_ROW = 160;
const isProse = (text: string): boolean => text.length > MAX_ROW || /[\p{Ll}\d]{3}[.!?]\s+\p{Lu}\p{Ll}/u.test(text);

/** One row a line or bullet; a line that begins with a small letter goes on the one above. */
export function rowsOf(lines: readonly Line[]): string[] {
  return readBlocks(lines).flatMap(({ kind, text, lines: own }) => {
    if (kind === 'bullet') return [text];
    const rows: Line[][] = [];
    for (const line of own) {
      const wraps = rows.length > 0 && (/^\p{Ll}/u.test(line.text) || isWrapped(rows.at(-1)?.at(-1), line));
      if (wraps) rows.at(-1)?.push(line);
      else rows.push([line]);
    }
    return rows.map(joined).filter((row) => /[\p{L}\d]/u.test(row));
  });
}

const isWrapped = (previous: Line | undefined, line: Line): boolean =>
  previous !== undefined &&
  (line.indent > previous.indent || (previous.text.length > 70 && !/[.!?)\d]$/.test(previous.text))) &&
  !/^\d{4}/.test(line.text);

/** Certificates and courses with their year; prose about them is returned apart. */
export function readCertificates(lines: readonly Line[]): { certificates: Certificate[]; left: string[] } {
  const rows = rowsOf(lines).filter((row) => !REFERENCE.test(row));
  const certificates: Certificate[] = [];
  for (const row of rows.filter((each) => !isProse(each))) {
    const issued = ISSUED.test(row) ? entryDatesOf(row.replace(ISSUED, '').trim())?.dates : undefined;
    const last = certificates.at(-1);
    if (issued && last && last.date === undefined) last.date = issued;
    else certificates.push(toCertificate(row));
  }
  return { certificates, left: rows.filter(isProse) };
}

/** "Issued Feb 2025" below a certificate, as profile sites set it. */
const ISSUED =
  /^(?:issued|ausgestellt(?: am)?|délivrée?(?: le)?|émise?(?: le)?|expedición|expedida(?: en)?|emitido em|emissão|data di rilascio|rilasciato(?: il)?|verleend(?: op)?|afgegeven|wydany|wydano|utfärdat|utfärdad|utstedt|udstedt|verildi|veriliş tarihi|diterbitkan|vydáno|emis(?: pe)?|eliberat|myönnetty|kiállítva|kiadva)(?!\p{L})\s*:?/iu;
const REFERENCE = /^(?:credential id|(?:show|see) credential|zertifikats-id|id de certificado|identifiant)(?!\p{L})/iu;

function toCertificate(row: string): Certificate {
  const dates = entryDatesOf(row);
  const text = dates ? dates.before || dates.after : row;
  const [name = text, ...rest] = splitOutside(text, /\s*[,|·]\s+/u);
  const issuer = [...rest, dates?.before ? dates.after : ''].filter(Boolean).join(', ');
  return { name, ...(issuer && { issuer }), ...(dates && { date: dates.dates }) };
}

/** One publication or talk a row; where several stand in one paragraph, the paragraph. */
export const readPublications = (lines: readonly Line[]): Publication[] =>
  readBlocks(lines).flatMap(({ kind, text, lines: own }) => {
    const texts = kind === 'bullet' || isProse(text) ? [text] : rowsOf(own);
    return texts.map((name) => {
      const date = findDates(name).at(-1)?.text;
      return date ? { name, releaseDate: date } : { name };
    });
  });

/** Voluntary work: title and organisation where a line is set as an entry, else each paragraph as it stands. */
export const readVolunteering = (lines: readonly Line[]): Volunteer[] =>
  readBlocks(lines).map(({ text }) => {
    const dates = isProse(text) ? undefined : entryDatesOf(text);
    if (!dates) return { summary: text };
    const { position, name } = readJobHeader([dates.before, dates.after].filter(Boolean));
    return { dates: dates.dates, summary: text, ...(position && { position }), ...(name && { organization: name }) };
  });
