import { findDates } from '#lib/nlp/date-ranges.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import { bulletMark, readBlocks } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { splitHeader } from './header-parts.ts';
import { joined, type Line } from './lines.ts';

type Certificate = NonNullable<ProfileDraft['certificates']>[number];
type Publication = NonNullable<ProfileDraft['publications']>[number];
type Volunteer = NonNullable<ProfileDraft['volunteer']>[number];

const MAX_ROW = 160;
const isProse = (text: string): boolean => text.length > MAX_ROW || /\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text);

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
    return rows.map(joined);
  });
}

const isWrapped = (previous: Line | undefined, line: Line): boolean =>
  previous !== undefined &&
  (line.indent > previous.indent || (previous.text.length > 70 && !/[.!?)\d]$/.test(previous.text))) &&
  !/^\d{4}/.test(line.text);

/** Certificates and courses with their year; prose about them is returned apart. */
export function readCertificates(lines: readonly Line[]): { certificates: Certificate[]; other: string[] } {
  const rows = rowsOf(lines);
  return { certificates: rows.filter((row) => !isProse(row)).map(toCertificate), other: rows.filter(isProse) };
}

function toCertificate(row: string): Certificate {
  const dates = entryDatesOf(row);
  if (!dates) return { name: row };
  const text = dates.before || dates.after;
  const [name = text, issuer] = splitHeader(text, 0).map((part) => part.text);
  const certificate: Certificate = { name, date: dates.dates };
  const rest = [issuer, dates.before ? dates.after : ''].filter(Boolean).join(', ');
  if (rest) certificate.issuer = rest;
  return certificate;
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

/** Voluntary work: entries with dates where they are set as such, else each paragraph as it stands. */
export const readVolunteering = (lines: readonly Line[]): Volunteer[] =>
  readBlocks(lines).map(({ text }) => {
    const dates = isProse(text) ? undefined : entryDatesOf(text.slice(bulletMark(text)?.length ?? 0));
    if (!dates) return { summary: text };
    const [position, ...rest] = splitHeader(dates.before || dates.after, 0).map((part) => part.text);
    const entry: Volunteer = { dates: dates.dates, summary: text };
    if (position) entry.position = position;
    if (rest.length > 0) entry.organization = rest.join(', ');
    return entry;
  });
