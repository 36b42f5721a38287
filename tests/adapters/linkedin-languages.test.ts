import { describe, expect, it } from 'vitest';
import { draftOf, failureOf, parseHtml } from './page.ts';

interface Words {
  about: string;
  work: string;
  education: string;
  skills: string;
  more: string;
  kind: string;
  dates: string;
  duration: string;
  studied: string;
  all: string;
  contact: string;
}

const words = (line: string): Words => {
  const [
    about = '',
    work = '',
    education = '',
    skills = '',
    more = '',
    kind = '',
    dates = '',
    duration = '',
    studied = '',
    all = '',
    contact = '',
  ] = line.split(' | ');
  return { about, work, education, skills, more, kind, dates, duration, studied, all, contact };
};

/** As the site words its own parts in the languages that its members use most, and in two that are written from the right. */
const LANGUAGES: Record<string, Words> = {
  en: words(
    'About | Experience | Education | Skills | More profiles for you | Full-time | Mar 2021 - Present | 3 yrs | 2014 - 2018 | Show all 12 skills | Contact info',
  ),
  es: words(
    'Acerca de | Experiencia | Educación | Conocimientos y aptitudes | Más perfiles para ti | Jornada completa | mar. 2021 - actualidad | 3 años | 2014 - 2018 | Mostrar todas las aptitudes (12) | Información de contacto',
  ),
  pt: words(
    'Sobre | Experiência | Formação acadêmica | Competências | Mais perfis para você | Tempo integral | mar. de 2021 - o momento | 3 anos | 2014 - 2018 | Exibir todas as 12 competências | Informações de contato',
  ),
  fr: words(
    'Infos | Expérience | Formation | Compétences | D’autres profils pour vous | Temps plein | mars 2021 - aujourd’hui | 3 ans | 2014 - 2018 | Afficher les 12 compétences | Coordonnées',
  ),
  de: words(
    'Info | Berufserfahrung | Ausbildung | Kenntnisse | Weitere Profile für Sie | Vollzeit | März 2021–Heute | 3 Jahre | 2014–2018 | Alle 12 Kenntnisse anzeigen | Kontaktinfo',
  ),
  it: words(
    'Informazioni | Esperienza | Formazione | Competenze | Altri profili per te | A tempo pieno | mar 2021 - Presente | 3 anni | 2014 - 2018 | Mostra tutte le competenze (12) | Informazioni di contatto',
  ),
  nl: words(
    'Over | Ervaring | Opleiding | Vaardigheden | Meer profielen voor u | Volledig | mrt. 2021 - heden | 3 jr. | 2014 - 2018 | Alle 12 vaardigheden weergeven | Contactgegevens',
  ),
  pl: words(
    'Informacje | Doświadczenie | Wykształcenie | Umiejętności | Więcej profili dla Ciebie | Pełny etat | mar 2021 – obecnie | 3 lata | 2014 – 2018 | Pokaż wszystkie umiejętności (12) | Dane kontaktowe',
  ),
  tr: words(
    'Hakkında | Deneyim | Eğitim | Yetenekler | Diğer profiller | Tam zamanlı | Mar 2021 - Halen | 3 yıl | 2014 - 2018 | Tümünü göster (12 yetenek) | İletişim bilgileri',
  ),
  id: words(
    'Tentang | Pengalaman | Pendidikan | Keahlian | Profil lainnya untuk Anda | Purnawaktu | Mar 2021 - Saat ini | 3 tahun | 2014 - 2018 | Tampilkan semua 12 keahlian | Info kontak',
  ),
  he: words(
    'אודות | ניסיון | השכלה | מיומנויות | עוד פרופילים עבורך | משרה מלאה | מרץ 2021 - היום | 3 שנים | 2014 - 2018 | הצג את כל 12 המיומנויות | פרטי קשר',
  ),
  ar: words(
    'نبذة عني | الخبرة | التعليم | المهارات | المزيد من الملفات الشخصية | دوام كامل | مارس 2021 - الحاضر | 3 سنوات | 2014 - 2018 | عرض جميع المهارات (12) | معلومات الاتصال',
  ),
};

/** A text as the site doubles it, for the eye and for the screen reader, with a mark of direction before it. */
const twice = (text: string, mark: string): string =>
  `<div><span aria-hidden="true">${mark}${text}</span><span class="visually-hidden">${mark}${text}</span></div>`;

function page(language: string): { document: Document; url: URL } {
  const { about, work, education, skills, more, kind, dates, duration, studied, all, contact } = LANGUAGES[language] ?? words('');
  const rtl = language === 'he' || language === 'ar';
  const mark = rtl ? '\u200f' : '';
  const line = (text: string) => twice(text, mark);
  const card = (heading: string, body: string) => `<section><div><h2>${line(heading)}</h2></div>${body}</section>`;
  const html = `<!doctype html><html lang="${language}"${rtl ? ' dir="rtl"' : ''}><head><title>Lior Amsel | LinkedIn</title></head><body><main>
    <section><h1>Lior Amsel</h1><div>Python engineer</div><span>Valletta, Malta</span><a href="/in/lior-amsel/overlay/contact-info/">${contact}</a></section>
    ${card(about, `<div>${line('I keep queues short.')}</div>`)}
    ${card(work, `<ul><li>${line('Python Engineer')}${line(`Marsa Logistics · ${kind}`)}${line(`${dates} · ${duration}`)}<ul><li>${line('• Cut the nightly run to an hour.')}</li></ul></li></ul>`)}
    ${card(education, `<ul><li>${line('Gozo College')}${line('BSc, Computing')}${line(studied)}</li></ul>`)}
    ${card(skills, `<ul><li>${line('Python')}</li><li>${line('Celery')}</li></ul><a href="/in/lior-amsel/details/skills/">${all}</a>`)}
    <section><h2>${line(more)}</h2><ul><li>${line('Someone Else')}${line('Java Developer')}<h3>${work}</h3>${line(dates)}</li></ul></section>
  </main></body></html>`;
  return { document: parseHtml(html), url: new URL('https://www.linkedin.com/in/lior-amsel/') };
}

describe.each(Object.keys(LANGUAGES))('a profile page in %s', (language) => {
  const draft = draftOf(page(language));

  it('is read by its headings, each doubled text once', () => {
    expect(draft.basics).toMatchObject({ name: 'Lior Amsel', label: 'Python engineer', summary: 'I keep queues short.' });
    expect(draft.work).toEqual([
      {
        position: 'Python Engineer',
        name: 'Marsa Logistics',
        employmentType: LANGUAGES[language]?.kind,
        dates: LANGUAGES[language]?.dates,
        highlights: ['Cut the nightly run to an hour.'],
      },
    ]);
    expect(draft.education).toEqual([
      { institution: 'Gozo College', studyType: 'BSc', area: 'Computing', dates: LANGUAGES[language]?.studied },
    ]);
  });

  it('counts what the link to all skills announces, and leaves other people out', () => {
    expect(draft.skills).toEqual([{ name: 'Python' }, { name: 'Celery' }]);
    expect(draft.sections.skills).toEqual({ state: 'partial', shown: 2, total: 12 });
    expect(JSON.stringify(draft)).not.toMatch(/Someone Else|Java/);
  });

  it('takes no neighbour’s jobs where the person’s own have not been drawn', () => {
    const unloaded = page(language);
    unloaded.document.querySelector('section:nth-of-type(3)')?.remove();
    const { work, sections } = draftOf(unloaded);
    expect([work, sections.work?.state]).toEqual([undefined, 'unreadable']);
  });

  it('calls a section partial that a button unfolds', () => {
    const folded = page(language);
    const link = folded.document.querySelector('a[href*="/details/"]');
    link?.replaceWith(
      Object.assign(folded.document.createElement('button'), { textContent: link.textContent?.replace(/\s*\(?12\)?/, '') }),
    );
    expect(draftOf(folded).sections.skills).toEqual({ state: 'partial', shown: 2 });
  });

  it('calls an empty section unreadable where the page says that it has entries', () => {
    const emptied = page(language);
    for (const item of emptied.document.querySelectorAll('section:nth-of-type(5) li')) item.remove();
    expect(draftOf(emptied).sections.skills).toEqual({
      state: 'unreadable',
      total: 12,
      reason: 'layout-changed: the page announces 12 entries, none could be read',
    });
  });

  it('is refused while the address is already another person’s', () => {
    const moving = { ...page(language), url: new URL('https://www.linkedin.com/in/someone-else/') };
    expect(failureOf(moving)).toMatchObject({ kind: 'layout-changed', missing: ['the person of the address'] });
  });
});
