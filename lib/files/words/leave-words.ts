import { anyWord } from '#lib/nlp/lexicon-pattern.ts';

const ENGLISH =
  /\b(?:parental|maternity|paternity|family|adoption|sick|medical|study|unpaid)\s+leave\b|\bsabbatical\b|\b(?:career|health|family) break\b|\bgap year\b|\belternzeit\b|\bcong[ée] parental\b|\bcaring for\b|\bcarer\b|\bunemployed\b|\bjob[ -]search\b|\bbetween jobs\b|\braising\b.*\bchild(?:ren)?\b|\bstay-at-home\b|^travel(?:s|l?ing)?\b(?! ag)|^illness\b|\bno paid work\b|\blook(?:ed|ing) after my\b|\bcared for my\b/imu;
/** The same in other languages, as whole words. */
const OTHERS = new RegExp(
  anyWord(
    `mutterschutz, pflegezeit, familienzeit, auszeit, arbeitssuchend, congé maternité, congé de maternité, congé paternité, congé sabbatique, permiso de maternidad, permiso de paternidad, baja por maternidad, licencia maternal, licencia de maternidad, excedencia,
    licença maternidade, licença-maternidade, licença parental, congedo parentale, congedo di maternità, maternità, aspettativa, zwangerschapsverlof, ouderschapsverlof, urlop rodzicielski, urlop macierzyński, urlop wychowawczy, urlop zdrowotny,
    föräldraledig, föräldraledighet, tjänstledig, foreldrepermisjon, fødselspermisjon, permisjon, barselsorlov, orlov, doğum izni, cuti melahirkan, mateřská dovolená, rodičovská dovolená, concediu parental, concediu de maternitate, vanhempainvapaa,
    äitiysloma, hoitovapaa, szülési szabadság, gyermekgondozási szabadság, gyes, gyed`.split(/,\s+/),
  ),
  'iu',
);

/** Whether a line of a text tells of a time without work. */
export const namesLeave = (text: string): boolean => ENGLISH.test(text) || OTHERS.test(text);
