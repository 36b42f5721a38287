import type { SectionName } from '#lib/profile/sections.ts';

/** How the site heads its sections in the languages that its members use most, lower case. English, Spanish, Portuguese, French, German, Italian, Dutch, Polish, Turkish, Indonesian, Hebrew, Arabic. */
const HEADINGS: Record<SectionName, string> = {
  summary:
    'about|acerca de|extracto|sobre|infos|à propos|résumé|info|informazioni|riepilogo|samenvatting|over|informacje|podsumowanie|hakkında|tentang|ringkasan|אודות|על אודות|نبذة عني|الملخص|نبذة',
  work: 'experience|experiencia|experiência|expérience|berufserfahrung|esperienza|ervaring|werkervaring|doświadczenie|deneyim|pengalaman|ניסיון|ניסיון תעסוקתי|الخبرة|خبرة',
  education:
    'education|educación|formación académica|formação acadêmica|formação académica|educação|formation|ausbildung|formazione|opleiding|wykształcenie|eğitim|pendidikan|השכלה|التعليم',
  skills:
    'skills|top skills|aptitudes|conocimientos y aptitudes|aptitudes principales|competências|principais competências|compétences|principales compétences|kenntnisse|fähigkeiten|top-kenntnisse|competenze|vaardigheden|umiejętności|yetenekler|keahlian|מיומנויות|כישורים|المهارات|مهارات',
  certificates:
    'licenses & certifications|licences & certifications|licenses and certifications|certifications|licencias y certificaciones|certificaciones|licenças e certificados|certificações|licences et certifications|bescheinigungen und zertifikate|bescheinigungen|zertifikate|licenze e certificazioni|certificazioni|licenties en certificaten|certificaten|licencje i certyfikaty|certyfikaty|lisanslar ve sertifikalar|sertifikalar|lisensi & sertifikasi|lisensi dan sertifikasi|רישיונות ואישורים|רישיונות והסמכות|التراخيص والشهادات',
  projects: 'projects|proyectos|projetos|projets|projekte|progetti|projecten|projekty|projeler|proyek|פרויקטים|المشروعات|المشاريع',
  languages: 'languages|idiomas|langues|sprachen|lingue|talen|języki|diller|bahasa|שפות|اللغات',
  volunteer:
    'volunteering|volunteer experience|voluntariado|experiencia de voluntariado|experiência de voluntariado|bénévolat|expérience de bénévolat|ehrenamt|freiwilligenarbeit|volontariato|esperienze di volontariato|vrijwilligerswerk|vrijwilligerservaring|wolontariat|gönüllülük|gönüllü deneyimi|kesukarelaan|pengalaman sukarela|התנדבות|ניסיון בהתנדבות|العمل التطوعي|الخبرة التطوعية',
  publications:
    'publications|publicaciones|publicações|veröffentlichungen|publikationen|pubblicazioni|publicaties|publikacje|yayınlar|publikasi|פרסומים|المنشورات',
};

const SECTION_BY_HEADING = new Map<string, SectionName>(
  Object.entries(HEADINGS).flatMap(([section, headings]) =>
    headings.split('|').map((heading) => [heading, section as SectionName] as const),
  ),
);

/** `Skills (74)` heads the section `skills`. */
export const sectionOfHeading = (heading: string): SectionName | undefined =>
  SECTION_BY_HEADING.get(
    heading
      .replace(/\s*[(（]\s*[\d.,]+\s*[)）]\s*$/, '')
      .toLowerCase()
      .trim(),
  );

const DECOYS =
  /^(?:more profiles for you|people (?:you may know|also viewed)|people similar to|others? (?:named|similar profiles)|explore (?:premium|collaborative)|you might (?:also )?like|ad options|why am i seeing this ad|más perfiles|gente que podrías conocer|pessoas que talvez|mais perfis|d’autres profils|autres profils|weitere profile|personen, die sie|altri profili|meer profielen|więcej profili|diğer profiller|profil lainnya|promoted|about this profile)/iu;

/** Headings of what the site puts beside the person: other people, advertisements. */
export const isDecoyHeading = (heading: string): boolean => DECOYS.test(heading);

const SKILLS_LABEL =
  /^(?:skills|aptitudes|conocimientos y aptitudes|competências|compétences|kenntnisse|competenze|vaardigheden|umiejętności|yetenekler|keahlian|מיומנויות|المهارات)\s*[:：]\s*/iu;
const AND_MORE = /,?\s*(?:(?:and|y|e|et|und|en|i|ve|dan)\s+)?\+\s?\d+\s+[\p{L} ]{2,25}$/iu;

/** `Skills: Python · SQL`, `Python, SQL and +3 skills`: the names, or undefined where the line is not of that kind. */
export function skillNames(line: string): string | undefined {
  const labelled = SKILLS_LABEL.test(line);
  const hinted = line.length < 200 && AND_MORE.test(line);
  if (!labelled && !hinted) return undefined;
  return line.replace(SKILLS_LABEL, '').replace(AND_MORE, '').trim();
}

const CONTACT_INFO =
  /^(?:contact info|contact information|información de contacto|informações de contato|informações de contacto|coordonnées|kontaktinfo|kontaktinformationen|kontaktdaten|informazioni di contatto|contactgegevens|contactinfo|dane kontaktowe|informacje kontaktowe|iletişim bilgileri|info kontak|informasi kontak|פרטי קשר|معلومات الاتصال)$/iu;

export const isContactInfo = (line: string): boolean => CONTACT_INFO.test(line);

const EMPLOYMENT_TYPES = new Set(
  'full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|volunteer|trainee|jornada completa|media jornada|tiempo completo|tiempo parcial|autónomo|contrato temporal|contrato|prácticas|contrato de prácticas|profesional independiente|indefinido|tempo integral|meio período|autônomo|estágio|temporário|cdi|cdd|temps plein|temps partiel|indépendant|stage|alternance|apprentissage|contrat en alternance|intérim|vollzeit|teilzeit|selbstständig|freiberuflich|befristet|praktikum|ausbildung|werkstudent|befristeter vertrag|tempo pieno|a tempo pieno|part-time|autonomo|contratto|tirocinio|apprendistato|fulltime|parttime|zelfstandig|freelancer|tijdelijk|stage|pełny etat|część etatu|samozatrudnienie|umowa zlecenie|staż|kontrakt|tam zamanlı|yarı zamanlı|serbest çalışan|sözleşmeli|staj|purnawaktu|paruh waktu|pekerja lepas|magang|kontrak|משרה מלאה|משרה חלקית|עצמאי|דוام كامل|دوام كامل|دوام جزئي|عمل حر|تدريب'.split(
    '|',
  ),
);

export const isEmploymentType = (text: string): boolean => EMPLOYMENT_TYPES.has(text.toLowerCase().trim());

const NOISE =
  /^(?:…|\.\.\.|[·•|]|--|…?\s?(?:see )?more|see (?:more|less|credential|publication|project)|show (?:more|less|credential|project|publication|details)|show all(?:\s.{0,40})?|.{0,40}helped me get this job|\d+\+? endorsements?|endorsed by .{0,120}|passed linkedin skill assessment|(?:mehr|weniger|nachweis) anzeigen|alle .{0,40}anzeigen|alle \d+ .{0,30}|ver (?:más|mais|menos)|mostrar (?:más|tod[oa]s?|credencial)(?:\s.{0,40})?|exibir (?:tod[oa]s?|credencial|mais)(?:\s.{0,40})?|afficher (?:plus|tou(?:te?)?s?|l[ea’'].{0,20})(?:\s.{0,40})?|voir plus|mostra (?:tutt[oei]|altro|credenziale)(?:\s.{0,40})?|alles weergeven|meer weergeven|pokaż (?:wszystk\S*|więcej|poświadczenie)(?:\s.{0,40})?|tümünü göster|tampilkan (?:semua|kredensial|lainnya)(?:\s.{0,40})?)$/iu;

/** The site's own words between a person's: `…see more`, `Show credential`, `12 endorsements`. */
export const isSiteText = (line: string): boolean => line.length < 140 && NOISE.test(line);
