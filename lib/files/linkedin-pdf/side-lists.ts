import type { ProfileDraft } from '#lib/profile/draft.ts';
import type { ExportLine } from './export-lines.ts';

/** Wrapped lines of one entry on the left stand closer than this. */
const WRAPPED = 15;

/** The entries of a list on the left. */
export function entriesOf(lines: readonly ExportLine[]): string[] {
  const entries: string[] = [];
  for (const { text, pitch, isPale } of lines) {
    const last = entries.at(-1);
    const isNear = pitch === undefined ? /^[(\p{Ll}]/u.test(text) && /[,(]$|\([^)]*$/u.test(last ?? '') : pitch < WRAPPED;
    const wraps = last !== undefined && (isNear || isPale);
    if (wraps) entries[entries.length - 1] = `${last} ${text}`;
    else entries.push(text);
  }
  return entries;
}

/** "English (Native or Bilingual)". */
export function languageOf(entry: string): NonNullable<ProfileDraft['languages']>[number] {
  const [, language = entry, fluency] = /^(.*\S)\s*[(（]([^()（）]*)[)）]$/u.exec(entry) ?? [];
  return { language, ...(fluency && { fluency }) };
}

const OWN = /linkedin\.com\/in\/([^\s/?#()]+)/i;

/** The part of the address that names the person, from the links of the page, else from the text that shows it over one line or two. */
export function slugIn(links: readonly string[], contact: readonly ExportLine[]): string | undefined {
  const written = contact
    .map(({ text }) => (/\((?:LinkedIn)\)/i.test(text) ? `${text.replace(/\s*\(LinkedIn\).*/i, '')} ` : text))
    .join('');
  const slug = links.map((url) => OWN.exec(url)?.[1]).find((found) => found !== undefined) ?? OWN.exec(written)?.[1];
  return slug === undefined ? undefined : decoded(slug).toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
