import { isBlank, type Line } from './lines.ts';

/** Buttons and counters that come along when a profile is copied from a site. */
const FURNITURE =
  /^(?:show (?:all|more|less)(?: \d+)?(?: [\p{L} &]+)?|see (?:more|all)(?: [\p{L} ]+)?|…\s?(?:see )?more|\d[\d,.]*\+? (?:connections?|followers?|mutual connections?|endorsements?)|(?:·\s*)?(?:1st|2nd|3rd\+?)(?: degree connection)?|contact info|endorsed by \d+ .{1,80}|\d+ endorsements?|open to work|message|connect|follow|following|show credential|add profile section|skills: endorse)$/iu;
/** "Ponad 300 kontaktów", "500+ Kontakte". */
const COUNTER =
  /^(?:(?:over|more than|über|mehr als|plus de|más de|mais de|oltre|meer dan|ponad|över|mer än|over|mere enn|mer enn|mere end|yli|více než|peste|lebih dari)\s)?\d[\d.,\s]*\+?\s(?:kontakte|relations|contacts|abonnés|contactos|seguidores|conexões|conexiones|collegamenti|contatti|follower|connecties|volgers|kontaktów|kontakty|obserwujących|kontakter|följare|forbindelser|følgere|bağlantı|takipçi|koneksi|pengikut|spojení|sledujících|conexiuni|urmăritori|yhteyttä|verkostokontaktia|seuraajaa|kapcsolat|ismerős|követő)$/iu;
const TAIL =
  /\s*·\s*(?:contact info|1st|2nd|3rd\+?|kontaktinfo|coordonnées|información de contacto|informações de contato|informações de contacto|informazioni di contatto|contactgegevens|informacje kontaktowe|kontaktuppgifter|kontaktinformasjon|kontaktoplysninger|iletişim bilgileri|info kontak|kontaktní údaje|informații de contact|yhteystiedot|elérhetőség|\d[\d.,]*\+? (?:contactos|kontakte|relations|contacts|collegamenti|connecties|conexões|kontaktów))$/iu;
const MAX_LENGTH = 120;

/** Also several behind one another: "2,114 followers · 500+ connections". */
const isFurniture = (text: string): boolean => text.split(/\s+·\s+/u).every((part) => FURNITURE.test(part) || COUNTER.test(part));

/** Without the lines and line ends that say nothing of a person. A line of its own only, so that no sentence loses a word. */
export function withoutSiteFurniture(lines: readonly Line[]): Line[] {
  return lines
    .filter((line) => isBlank(line) || line.text.length > MAX_LENGTH || !isFurniture(line.text))
    .map((line) => (line.text.length <= MAX_LENGTH && TAIL.test(line.text) ? { ...line, text: line.text.replace(TAIL, '') } : line));
}
