import type { SectionName } from '#lib/profile/sections.ts';

/**
 * How the site heads its sections in the languages that its members use most (English, Spanish, Portuguese, French, German, Italian, Dutch,
 * Polish, Turkish, Indonesian, Hebrew, Arabic): beginnings of words, lower case.
 */
const HEADINGS: Record<SectionName, string> = {
  summary:
    'about|acerca de|extracto|sobre|infos?|à propos|résumé|informazioni|riepilogo|samenvatting|over|informacje|podsumowanie|hakkında|tentang|ringkasan|אודות|על אודות|نبذة|الملخص',
  work: 'exp[eé]ri[eê]nc|berufserfahrung|esperienz|(?:werk)?ervaring|doświadczenie|deneyim|pengalaman|ניסיון|(?:ال)?خبرة',
  education: 'edu[ck]a[cçt]|forma(?:c|tion|zion|ç)|ausbildung|opleiding|wykształcenie|eğitim|pendidikan|השכלה|التعليم',
  skills:
    'skills|top skills|(?:conocimientos y )?aptitud|(?:princip\\p{L}+ )?comp[eéê]t[eê]n|(?:top-)?kenntnisse|fähigkeit|competenze|vaardighe|umiejętno|yetenek|keahlian|מיומנויות|כישורים|(?:ال)?مهارات',
  certificates:
    '(?:li[cs]en\\p{L}+ (?:&|and|y|e|et|en|i|ve|dan) )?(?:certifi|certyfik|zertifik|sertifik)|bescheinigung|lisanslar|רישיונות|التراخيص',
  projects: 'pro[jy]e|progett|פרויקטים|المش',
  languages: 'languages|idiomas|langues|sprachen|lingue|talen|języki|diller|bahasa|שפות|اللغات',
  volunteer:
    'volunt|experi[eê]ncia de volunt|bénévol|expérience de bénév|ehrenamt|freiwillig|esperienze di volont|volontar|vrijwillig|wolontar|gönüllü|kesukarela|pengalaman sukarela|התנדבות|ניסיון בהתנדבות|العمل التط|الخبرة التط',
  publications: 'publi[ck]a|veröffentlich|pubblica|yayınlar|פרסומים|المنشورات',
};

/** The rest of a heading: its word's end, `& certifications`, `académica`; `Education First Ltd` heads no section. */
const REST =
  '\\p{L}*(?: (?:&|and|y|e|et|und|en|i|ve|dan) \\p{L}+)?(?: (?:acad|princip|experience|deneyim)\\p{L}*)?(?: [\\u0590-\\u06ff]+)*';
const BY_SECTION = Object.entries(HEADINGS).map(
  ([section, words]) => [section as SectionName, new RegExp(`^(?:${words})${REST}$`, 'u')] as const,
);
/** Longer beginnings first: `Experiencia de voluntariado` is not work. */
const ORDER = [...BY_SECTION].sort(([a], [b]) => Number(b === 'volunteer') - Number(a === 'volunteer'));

/** `Skills (74)` heads the section `skills`. */
export function sectionOfHeading(heading: string): SectionName | undefined {
  const words = heading.replace(/\s*[(（]\s*[\d.,]+\s*[)）]$/, '').toLowerCase();
  if (words.length > 40 || words.split(' ').length > 4 || isDecoyHeading(words)) return undefined;
  return ORDER.find(([, pattern]) => pattern.test(words))?.[0];
}

const OTHER_PEOPLE =
  /^(?:more profiles|people (?:you may|also)|(?:people|candidates|profiles) similar|(?:similar|other|more|recommended|related|suggested|matching) (?:candidates?|profiles?|people|members?|professionals?)|candidates like|ähnliche (?:profile|mitglieder|kandidat)|mitglieder mit|others? (?:named|similar)|más perfiles|gente que|pessoas que|mais perfis|d’?autres profils|weitere profile|personen, die|altri profili|meer profielen|więcej profili|diğer prof|profil lain|עוד פרופיל|المزيد من الملفات)/iu;
const ADVERTISEMENTS = /^(?:explore |you might |ad options|why am i seeing|about (?:this|the|linkedin)|promoted)/iu;

/** Headings under which a site puts other people. */
export const isOtherPeople = (heading: string): boolean => OTHER_PEOPLE.test(heading);

/** Headings of what a site puts beside the person: other people, advertisements. */
export const isDecoyHeading = (heading: string): boolean => isOtherPeople(heading) || ADVERTISEMENTS.test(heading);

const SKILLS_LABEL =
  /^(?:skills|(?:conocimientos y )?aptitudes|compet[eê]ncias|compétences|kenntnisse|competenze|vaardigheden|umiejętności|yetenekler|keahlian|מיומנויות|المهارات)\s*[:：]\s*/iu;
const AND_MORE = /,?\s*(?:(?:and|y|e|et|und|en|i|ve|dan)\s+)?\+\s?\d+\s+[\p{L} ]{2,25}$/iu;

/** `Skills: Python · SQL`, `Python, SQL and +3 skills`: the names, or undefined where the line is not of that kind. */
export function skillNames(line: string): string | undefined {
  const hinted = line.length < 200 && AND_MORE.test(line);
  return SKILLS_LABEL.test(line) || hinted ? line.replace(SKILLS_LABEL, '').replace(AND_MORE, '').trim() : undefined;
}

/** The link beside the person's place. */
export const isContactInfo = (line: string): boolean =>
  line.length < 35 &&
  /^(?:contact ?(?:info|gegevens)|información de contacto|informaç\p{L}+ de cont|coordonnées|kontakt(?:info|daten)|informazioni di cont|dane kont|informacje kont|[iİ]letişim|info(?:rmasi)? kontak|פרטי (?:ה)?קשר|פרטי התקשרות|معلومات الات)/iu.test(
    line,
  );

const EMPLOYMENT_TYPE =
  /^(?:full[- ]?time|part[- ]?time|self-empl|freelanc|contra[ct]t?|intern(?:ship)?$|apprent|season|permanent|tempor|trainee|jornada|media jor|tiempo (?:com|par)|autóno|prácticas|profesional indep|tempo (?:int|pieno)|meio per|autôno|estág|cd[di]$|temps (?:plein|part)|indépend|stage$|altern|intérim|vollzeit|teilzeit|selbst|freiber|befrist|praktik|werkstud|a tempo|tirocin|zelfst|tijdel|pełny|część|samozat|umowa|staż|kontrak|tam zam|yarı|serbest|sözleş|staj$|purnaw|paruh|pekerja l|magang|משרה|עצמאי|דוام|دوام|عمل حر)/iu;

export const isEmploymentType = (text: string): boolean => text.length <= 30 && text.split(' ').length <= 4 && EMPLOYMENT_TYPE.test(text);

const NOISE =
  /^(?:…|\.{3}|[·•|]|--|…?\s?(?:see )?more|(?:see|show) (?:more|less|credential|project|publication|details)|show all(?:\s.{0,40})?|.{0,40}helped me get this job|\d+\+? endorsements?|endorsed by .{0,120}|passed linkedin skill assessment|(?:mehr|weniger|nachweis) anzeigen|alle .{0,40}anzeigen|ver (?:más|mais|menos)|(?:mostrar|exibir|mostra) (?:más|mais|tod|tutt|altro|cred).{0,40}|afficher (?:plus|tou|l).{0,40}|voir plus|(?:alles|meer) weergeven|pokaż (?:wszystk|więcej|pośw).{0,40}|tümünü göster|tampilkan (?:semua|kred|lain).{0,40})$/iu;

/** The site's own words between a person's: `…see more`, `Show credential`, `12 endorsements`. */
export const isSiteText = (line: string): boolean => line.length < 140 && NOISE.test(line);

const SHOW_MORE =
  /^(?:show (?:all|more results)|load more|(?:mostrar|ver|exibir) (?:tod|más res|mais res)|(?:tout|toutes?|tous) afficher|afficher (?:tou|les\s)|alle\s.{0,40}(?:anzeigen|weergeven)$|mostra tutt|pokaż wszystk|tümünü göster|tampilkan semua|הצג את (?:כל|הכ)|עוד תוצאות|(?:عرض|إظهار) (?:ال(?:كل|مزيد)|جميع|كل))/iu;

/** The link or button to the rest of a section: `Show all 8 experiences`. A text that unfolds in its place is not meant. */
export const isShowMore = (line: string): boolean => line.length < 80 && SHOW_MORE.test(line);
