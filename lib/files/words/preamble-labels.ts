import { anyOf } from '#lib/nlp/lexicon-pattern.ts';

const list = (words: string): string[] => words.split(/,\s+/);

export type PreambleLabel = 'name' | 'title' | 'wanted' | 'contact';

/** What the lines at the top of a résumé are labelled with. */
const LABELS: Record<PreambleLabel, string[]> = {
  name: list(`name, full name, first and last name, candidate, vor- und nachname, vorname und name, nom, nom et prénom, prénom et nom, nombre, nombre y apellidos, nome, nome completo, nome e cognome, naam, imię i nazwisko, ad soyad, adı soyadı,
    nama, nama lengkap, namn, navn, jméno, имя`),
  title:
    list(`title, headline, job title, position, current position, current role, profession, occupation, job, role, trade, beruf, berufsbezeichnung, aktuelle position, poste, poste actuel, titre, métier, puesto, puesto actual, profesión, cargo, cargo atual,
    profissão, posizione, ruolo, professione, functie, beroep, stanowisko, zawód, unvan, meslek, jabatan, posisi, pekerjaan, titel, yrke, stilling, tittel`),
  wanted: list(
    `wanted, occupation sought, job applied for, preferred job, seeking, looking for, target role, target position, desired position, desired role, position sought, role sought, post sought, gesucht, gesuchte stelle, zielposition, poste recherché, puesto deseado, cargo pretendido, gezochte functie, söker, søger`,
  ),
  contact:
    list(`contact, contact details, kontakt, contacto, contato, contatti, address, adresse, dirección, endereço, indirizzo, adres, adress, alamat, location, city, town, place, residence, based in, living in, lives in, home, home town, base, domicile, wohnort, ort, standort, ville,
    lieu, localisation, ciudad, localidad, ubicación, residencia, cidade, localização, città, luogo, residenza, woonplaats, plaats, stad, miasto, miejscowość, miejsce zamieszkania, şehir, yer, kota, domisili, bostadsort, bor i, bopæl, bosted, by,
    email, e-mail, mail, phone, mobile, tel, telephone, telefon, téléphone, teléfono, telefone, telefono, telefoon, web, website, homepage, linkedin, github`),
};

const PATTERNS = (Object.keys(LABELS) as PreambleLabel[]).map(
  (kind) => [kind, new RegExp(`^(?:${anyOf(LABELS[kind])})(?:\\s*:|\\.(?=\\s)|(?=\\s{3}))\\s*`, 'iu')] as const,
);
const IN_WORDS = /^(?:[Bb]ased|[Ll]iving|[Rr]esident) in\s+(?=\p{Lu})/u;

/** A line at the top without its label, and what the label is: "Living in: Linköping", "Based in Leith". */
export function withoutLabel(line: string): { kind?: PreambleLabel; text: string } {
  for (const [kind, pattern] of PATTERNS) {
    const label = pattern.exec(line)?.[0];
    if (label) return { kind, text: line.slice(label.length) };
  }
  const words = IN_WORDS.exec(line)?.[0];
  return words ? { kind: 'contact', text: line.slice(words.length) } : { text: line };
}
