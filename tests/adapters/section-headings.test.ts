import { describe, expect, it } from 'vitest';
import {
  isContactInfo,
  isDecoyHeading,
  isEmploymentType,
  isSiteText,
  sectionOfHeading,
  skillNames,
} from '#lib/adapters/section-headings.ts';

const HEADINGS = {
  work: 'Experience|Experiencia|Experiência|Expérience|Berufserfahrung|Esperienza|Ervaring|Doświadczenie|Deneyim|Pengalaman|ניסיון תעסוקתי|الخبرة',
  education:
    'Education|Educación|Formación académica|Formação acadêmica|Formation|Ausbildung|Formazione|Opleiding|Wykształcenie|Eğitim|Pendidikan|השכלה|التعليم',
  skills:
    'Skills (74)|Top skills|Aptitudes|Conocimientos y aptitudes|Competências|Compétences|Kenntnisse|Competenze|Vaardigheden|Umiejętności|Yetenekler|Keahlian|מיומנויות|المهارات',
  summary: 'About|Acerca de|Sobre|À propos|Infos|Informazioni|Over|Informacje|Hakkında|Tentang|אודות|نبذة',
  certificates:
    'Licenses & certifications|Licencias y certificaciones|Licenças e certificados|Licences et certifications|Bescheinigungen und Zertifikate|Licenties en certificaten|Licencje i certyfikaty|Lisanslar ve sertifikalar|Lisensi dan sertifikasi',
  volunteer:
    'Volunteering|Volunteer experience|Experiencia de voluntariado|Expérience de bénévolat|Ehrenamt|Vrijwilligerswerk|Wolontariat|Pengalaman sukarela',
  languages: 'Languages|Idiomas|Langues|Sprachen|Lingue|Talen|Języki|Diller|Bahasa',
  projects: 'Projects|Proyectos|Projetos|Projets|Projekte|Progetti|Projecten|Projekty|Projeler|Proyek',
  publications: 'Publications|Publicaciones|Publicações|Veröffentlichungen|Pubblicazioni|Publikacje|Yayınlar|Publikasi',
};

describe('sectionOfHeading', () => {
  it.each(Object.entries(HEADINGS).flatMap(([section, headings]) => headings.split('|').map((heading) => [heading, section])))(
    '%s heads %s',
    (heading, section) => expect(sectionOfHeading(heading)).toBe(section),
  );

  it.each([
    'Activity',
    'Interests',
    'Recommendations',
    'More profiles for you',
    'About this profile',
    'Education First Ltd',
    'Experience the mountains with us today',
    'Project Lead',
    'Skills Bootcamp GmbH',
  ])('%s heads no section', (heading) => expect(sectionOfHeading(heading)).toBeUndefined());
});

describe('the site’s own words', () => {
  it('tells decoys from sections', () => {
    expect(isDecoyHeading('More profiles for you')).toBe(true);
    expect(isDecoyHeading('People also viewed')).toBe(true);
    expect(isDecoyHeading('Experience')).toBe(false);
    expect(isDecoyHeading('Explore premium')).toBe(true);
  });

  it.each([
    '…see more',
    'Show credential',
    'Show all 8 experiences',
    'LinkedIn helped me get this job',
    '12 endorsements',
    'Mostrar todas las aptitudes (18)',
  ])('%s is not the person’s', (line) => expect(isSiteText(line)).toBe(true));

  it.each([
    'Show me the data is what I say',
    'Add tests to every service',
    '12 services moved to FastAPI',
    'More than 40 models in production',
  ])('%s is the person’s', (line) => expect(isSiteText(line)).toBe(false));

  it.each([
    ['Skills: Python · SQL', 'Python · SQL'],
    ['Aptitudes: PyTorch', 'PyTorch'],
    ['Budgeting, Forecasting and +3 skills', 'Budgeting, Forecasting'],
    ['Skills: Python, +2 skills', 'Python'],
    ['Used Python and SQL', undefined],
    ['Grew revenue by +30 %', undefined],
  ])('takes the names out of %s', (line, names) => expect(skillNames(line)).toBe(names));

  it.each(['Full-time', 'Jornada completa', 'CDI', 'Vollzeit', 'Pełny etat', 'Internship', 'Freelance'])(
    '%s is a kind of employment',
    (text) => {
      expect(isEmploymentType(text)).toBe(true);
    },
  );

  it.each(['Internal tools', 'Full Stack Developer', 'Berlin'])('%s is none', (text) => expect(isEmploymentType(text)).toBe(false));

  it('knows the link beside the place', () => {
    expect(['Contact info', 'Coordonnées', 'Kontaktinfo', 'İletişim bilgileri'].every(isContactInfo)).toBe(true);
    expect(isContactInfo('Contact centre lead at Acme and more besides')).toBe(false);
  });
});
