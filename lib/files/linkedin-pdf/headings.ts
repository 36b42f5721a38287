import { kindOfPhrase } from '#lib/files/words/heading-words.ts';

/** What stands below a heading of the export. */
export type ExportSection =
  | 'contact'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'patents'
  | 'summary'
  | 'work'
  | 'education'
  | 'volunteer'
  | 'projects';

const list = (words: string): string[] => words.split(/,\s+/);

/** Headings of the export that are no usual headings of a résumé, lower case; the site leaves some of them in English in every language. */
const WORDS: Partial<Record<ExportSection, string[]>> = {
  contact: list(
    `contact, contactar, contacto, coordonnées, contato, kontakt, kontaktdaten, contatti, contattaci, contactgegevens, contact opnemen, kontakt z, iletişim, iletişim bilgileri, hubungi, kontak, kontakta, kontaktuppgifter, kontaktoplysninger, kontaktinfo, контакты, kontaktní údaje, contact info`,
  ),
  skills: list(
    `top skills, aptitudes principales, principales aptitudes, principales compétences, compétences principales, principais competências, top-kenntnisse, top kenntnisse, wichtigste kenntnisse, competenze principali, principali competenze, topvaardigheden, belangrijkste vaardigheden, najważniejsze umiejętności, główne umiejętności, en önemli yetenekler, öne çıkan yetenekler, temel yetenekler, keahlian utama, keahlian teratas, främsta kunskaper, toppkompetenser, topkompetencer, hovedkompetencer, основные навыки, hlavní dovednosti, competențe principale`,
  ),
  awards: list(
    `honors-awards, honors, honors and awards, honors & awards, reconocimientos y premios, reconocimientos, distinctions et récompenses, honneurs et récompenses, honras e prêmios, prêmios, auszeichnungen, auszeichnungen/preise, riconoscimenti e premi, onderscheidingen en prijzen, wyróżnienia i nagrody, onurlar ve ödüller, ödüller, penghargaan, kehormatan & penghargaan, utmärkelser, premios`,
  ),
  patents: list(`patents, patentes, brevets, patente, brevetti, octrooien, patenty, patentler, paten, patent`),
  summary: list(
    `summary, extracto, résumé, resumo, zusammenfassung, riepilogo, samenvatting, podsumowanie, özet, ringkasan, sammanfattning, resumé, info`,
  ),
  work: list(
    `experience, experiencia, expérience, experiência, berufserfahrung, esperienza, ervaring, doświadczenie, deneyim, pengalaman, erfarenhet, erfaring`,
  ),
  education: list(
    `education, educación, formation, formação, formação acadêmica, formação académica, ausbildung, formazione, opleiding, wykształcenie, edukacja, eğitim, pendidikan, utbildning, uddannelse, utdannelse, utdanning`,
  ),
};

const NAMED = new Map(Object.entries(WORDS).flatMap(([section, words]) => words.map((word) => [word, section as ExportSection] as const)));

/** The section that a heading opens; `undefined` where its words are not known. */
export function exportSection(heading: string): ExportSection | undefined {
  const plain = heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const named = NAMED.get(plain);
  if (named) return named;
  const kind = kindOfPhrase(heading);
  return kind === 'other' ? undefined : kind;
}
