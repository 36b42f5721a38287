/**
 * Tells by their shape the lines that hold dates and durations, in the languages that profiles are written in.
 * It does not parse: the dates stay as written.
 */
const MONTH_STEMS =
  'jan feb mar apr may jun jul aug sep oct nov dec mär mrz mai okt dez jän janv fév fev févr mars avr juin juil août aout déc ene abr ago set sept dic out gen mag giu lug ott mrt mei maart sty lut kwi maj cze lip sie wrz paź paz lis gru oca şub nis haz tem ağu agu eyl eki kas ara agt des ינו פבר מרץ אפר מאי יונ יול אוג ספט אוק נוב דצמ יнв янв фев мар апр май июн июл авг сен окт ноя дек يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين'.split(
    ' ',
  );
const CONNECTORS = new Set(['de', 'of', 'del', 'di', 'den']);
const PRESENT =
  /^(?:present|current|currently|now|today|ongoing|actualidad|actualmente|presente|hoy|atual|atualmente|o momento|momento|hoje|aujourd['’]hui|maintenant|présent|actuellement|heute|aktuell|jetzt|oggi|attuale|in corso|heden|nu|obecnie|teraz|halen|günümüz|devam ediyor|saat ini|sekarang|היום|כיום|הווה|الآن|حتى الآن|الحاضر|настоящее время|по настоящее время|現在|现在|至今|현재)$/iu;
const SEPARATOR =
  /\s+[-−]\s+|\s*[–—~]\s*|(?<=\d{4})-(?=\d{4}|\d{1,2}[./])|(?<=\d{4})-(?=\p{L})|\s+(?:to|until|till|bis|hasta|até|tot|à)\s+/iu;
const UNITS =
  /^\d{1,2}\+?\s?(?:yrs?|years?|mos?|months?|años?|anos?|mes|meses|ans?|années?|mois|jahren?|jahr|jahre|monate?n?|anni|anno|mesi|mese|jaar|jr|maanden|maand|mnd|lata|lat|rok|roku|mies|miesiąc|miesiące|miesięcy|yıl|ay|tahun|thn|bulan|bln|år|mån|månader|måneder|mdr|md|שנים|שנה|חודשים|חודש|سنوات|سنة|سنتان|شهر|أشهر|شهور|г|год|года|лет|мес|年|か月|个月|년|개월)\.?(?=\s|$|\d|,)/iu;
const SHORT_TIME = /^(?:less than|menos de|moins d|weniger als|meno di|minder dan|mniej niż|kurang dari)\b/iu;

/** `Jan 2024 - Present · 2 yrs` without the duration. */
export function withoutDuration(text: string): string {
  const [dates = ''] = text.split(' · ');
  return dates.replace(/\s*\((?!(?:19|20)\d\d)[^()]{0,40}\)\s*$/, '').trim();
}

/** A range (`Jan 2024 - Present`, `2018–2020`) or a point (`Dec 2019`, `2015`) that fills the line, with or without its duration. */
export function looksLikeDates(line: string): boolean {
  if (line.length > 90 || !/(?:19|20)\d\d/.test(line)) return false;
  const [from = '', to, ...more] = withoutDuration(line).split(SEPARATOR);
  if (more.length > 0) return false;
  if (to === undefined) return isDatePoint(from, true);
  if (/\d/.test(to)) return isDatePoint(from, false) && isDatePoint(to, false);
  return PRESENT.test(to.trim()) ? isDatePoint(from, false) : isDatePoint(from, true) && isUnknownPresent(to);
}

const isUnknownPresent = (text: string): boolean => text.trim() === '' || (text.length <= 20 && text.trim().split(/\s+/).length <= 3);

function isDatePoint(text: string, monthKnown: boolean): boolean {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  if (years?.length !== 1) return false;
  const rest = text.replace(years[0] ?? '', ' ').replace(/[年月日년월일]/g, ' ');
  const words = rest.split(/[\s.,/'’-]+/u).filter((word) => word !== '' && !CONNECTORS.has(word.toLowerCase()));
  const names = words.filter((word) => !/^\d{1,2}$/.test(word));
  return words.length <= 2 && names.length <= 1 && names.every((word) => (monthKnown ? isMonth(word) : /^\p{L}{1,12}$/u.test(word)));
}

function isMonth(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length <= 10 && MONTH_STEMS.some((stem) => lower.startsWith(stem));
}

/** `7 yrs 2 mos`, `4 años`, `less than a year`: a duration that names no year. */
export function looksLikeDuration(segment: string): boolean {
  if (segment.length > 40) return false;
  if (SHORT_TIME.test(segment)) return true;
  const first = segment.match(UNITS)?.[0];
  if (!first) return false;
  const rest = segment.slice(first.length).replace(/^[\s,]+(?:(?:and|y|e|et|und|en|i|ve|dan)\s+)?/iu, '');
  return rest.trim() === '' || UNITS.test(rest.trim());
}

/** The first date in a line: `Issued Aug 2022 · Expires Aug 2024` holds `Aug 2022`. */
export function firstDate(line: string): string | undefined {
  const found = line.match(/(?:(\p{L}{1,12})\.?\s+(?:de\s+|del\s+)?)?(?<!\d)((?:19|20)\d\d)(?!\d)/u);
  if (!found) return undefined;
  const [whole, word, year] = found;
  return word === undefined || isMonth(word) ? whole : year;
}
