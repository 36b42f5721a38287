import { describe, expect, it } from 'vitest';
import { readPdf } from '#lib/files/pdf/read-pdf.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import { told } from '#tests/files/draft-of.ts';
import { buildExport, type Line } from './build-export.ts';

async function draftOf(pages: readonly (readonly Line[])[], producer?: string): Promise<ProfileDraft> {
  const outcome = await readPdf(buildExport(pages, producer));
  if (outcome.kind !== 'profile') throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.draft;
}

const CONTACT: Line[] = [
  ['sideHeading', 'Contact'],
  ['entry', '+44 20 7946 0000 (Mobile)'],
  ['entry', 'wanda@osei.test'],
  ['entry', 'www.linkedin.com/in/wanda-', 24],
  ['wrap', 'osei-42 (LinkedIn)'],
];
const TOP: Line[] = [
  ['name', 'Wanda Osei'],
  ['headline', 'Data Engineer at Quarry Freight | Python, Kafka and dbt |'],
  ['headline', 'Mentor'],
  ['place', 'Accra, Greater Accra, Ghana'],
];
const job = (employer: string, position: string, dates: string): Line[] => [
  ['employer', employer],
  ['position', position],
  ['dates', dates],
];

describe('an export of LinkedIn', () => {
  it('gives the roles below one employer its name, and keeps what a page break parts', async () => {
    const { work, basics, personId } = await draftOf([
      [
        ...CONTACT,
        ...TOP,
        ['heading', 'Summary'],
        ['summary', 'I build pipelines that planners can read, and I leave them with', 25],
        ['summary', 'tests.'],
        ['heading', 'Experience'],
        ['employer', 'Quarry Freight Ltd'],
        ['total', '4 years 3 months'],
        ['position', 'Senior Data Engineer', 21],
        ['dates', 'March 2023\u00a0-\u00a0Present\u00a0(2 years 8 months)'],
        ['where', 'Accra, Ghana'],
        ['role', '• Moved ninety nightly jobs to Airflow and wrote a test for each', 21],
        ['role', 'of the tables.'],
        ['role', '• Cut the cost of storage by a third.'],
        ['position', 'Data Engineer for the systems that the planners', 35],
        ['position', 'of two yards use', 14],
        ['dates', 'August 2021 - March 2023 (1 year 8 months)'],
        ['employer', 'Brine Energy'],
        ['position', 'Analyst'],
      ],
      [
        ['dates', '2018 - 2021 (3 years)'],
        ['where', 'Leeds, United Kingdom'],
        ['role', 'Reports on meters in SQL.', 21],
        ['heading', 'Education'],
      ],
      [
        ['employer', 'University of Elmstead'],
        ['dates', 'Bachelor of Science - BS, Physics · (2014 - 2018)', 17.6],
        ['employer', 'Lark School'],
      ],
    ]);
    expect(personId).toBe('linkedin:wanda-osei-42');
    expect(basics).toEqual({
      name: 'Wanda Osei',
      label: 'Data Engineer at Quarry Freight | Python, Kafka and dbt | Mentor',
      location: 'Accra, Greater Accra, Ghana',
      summary: 'I build pipelines that planners can read, and I leave them with tests.',
      profiles: [{ network: 'LinkedIn', url: 'https://www.linkedin.com/in/wanda-osei-42' }],
    });
    expect(work?.map(told)).toEqual([
      'Senior Data Engineer @ Quarry Freight Ltd | March 2023 - Present',
      'Data Engineer for the systems that the planners of two yards use @ Quarry Freight Ltd | August 2021 - March 2023',
      'Analyst @ Brine Energy | 2018 - 2021',
    ]);
    expect(work?.[0]).toMatchObject({
      location: 'Accra, Ghana',
      highlights: ['Moved ninety nightly jobs to Airflow and wrote a test for each of the tables.', 'Cut the cost of storage by a third.'],
    });
    expect(work?.[2]).toMatchObject({ location: 'Leeds, United Kingdom', summary: 'Reports on meters in SQL.' });
  });

  it('keeps no telephone number and no mail address', async () => {
    const draft = await draftOf([
      [...CONTACT, ...TOP, ['heading', 'Experience'], ...job('Brine Energy', 'Analyst', '2018 - 2021 (3 years)')],
    ]);
    expect(JSON.stringify(draft)).not.toMatch(/7946|@osei|Mobile/);
  });

  it('takes the lists on the left for parts, and parts their entries by distance', async () => {
    const certificates = ['Streams in Depth', 'Warehouses', 'Tables', 'Queues'];
    const {
      skills,
      languages,
      certificates: read,
      publications,
      other,
      sections,
    } = await draftOf([
      [
        ...CONTACT,
        ['sideHeading', 'Top Skills'],
        ['entry', 'Apache Kafka', 19.5],
        ['entry', 'dbt'],
        ['entry', 'Airflow'],
        ['sideHeading', 'Languages'],
        ['entry', 'English (Native or Bilingual)', 19.5],
        ['entry', 'Twi'],
        ['sideHeading', 'Certifications'],
        ['entry', 'Certified Keeper of the', 19.5],
        ['wrap', 'Nightly Load'],
        ...certificates.map((name): Line => ['entry', name]),
        ['sideHeading', 'Publications'],
        ['entry', 'Loads that planners can read', 19.5],
        ['sideHeading', 'Honors-Awards'],
        ['entry', 'Yard of the Year', 19.5],
        ...TOP,
        ['heading', 'Experience'],
        ...job('Brine Energy', 'Analyst', '2018 - 2021 (3 years)'),
      ],
    ]);
    expect(skills).toEqual([{ name: 'Apache Kafka' }, { name: 'dbt' }, { name: 'Airflow' }]);
    expect(languages).toEqual([{ language: 'English', fluency: 'Native or Bilingual' }, { language: 'Twi' }]);
    expect(read?.map(({ name }) => name)).toEqual(['Certified Keeper of the Nightly Load', ...certificates]);
    expect(publications).toEqual([{ name: 'Loads that planners can read' }]);
    expect(other).toEqual([{ heading: 'Honors-Awards', text: 'Yard of the Year' }]);
    expect(sections).toMatchObject({
      skills: { state: 'partial', shown: 3 },
      certificates: { state: 'partial', shown: 5 },
      languages: { state: 'read' },
      work: { state: 'read' },
      summary: { state: 'absent' },
      education: { state: 'absent' },
      projects: { state: 'unreadable' },
    });
  });

  it.each([
    ['Spanish', 'Contactar', 'Aptitudes principales', 'Extracto', 'Experiencia', 'Educación', 'mayo de 2019 - Present (2 años 6 meses)'],
    ['Portuguese', 'Contato', 'Principais competências', 'Resumo', 'Experiência', 'Formação acadêmica', 'maio de 2019 - Present (2 anos)'],
    ['French', 'Coordonnées', 'Principales compétences', 'Résumé', 'Expérience', 'Formation', 'mai 2019 - Present (2 ans 6 mois)'],
    ['German', 'Kontakt', 'Top-Kenntnisse', 'Zusammenfassung', 'Berufserfahrung', 'Ausbildung', 'Mai 2019 - Present (2 Jahre)'],
    ['Italian', 'Contatti', 'Competenze principali', 'Riepilogo', 'Esperienza', 'Formazione', 'maggio 2019 - Present (2 anni)'],
    ['Dutch', 'Contact', 'Belangrijkste vaardigheden', 'Samenvatting', 'Ervaring', 'Opleiding', 'mei 2019 - Present (2 jaar)'],
    ['unknown words', 'Yhteys', 'Parhaat', 'Tiivis', 'Ura', 'Koulut', '05/2019 - Present (2)'],
  ])('reads headings in %s', async (_, contact, top, summary, experience, education, dates) => {
    const {
      work,
      basics,
      skills,
      education: schools,
    } = await draftOf([
      [
        ['sideHeading', contact],
        ...CONTACT.slice(1),
        ['sideHeading', top],
        ['entry', 'Apache Kafka', 19.5],
        ['entry', 'dbt'],
        ...TOP,
        ['heading', summary],
        ['summary', 'I build pipelines that planners can read and that other people can repair without me, and write tests.', 25],
        ['heading', experience],
        ...job('Brine Energy', 'Analyst', dates),
        ['heading', education],
        ['employer', 'University of Elmstead'],
        ['dates', 'Physics · (2014 - 2018)', 17.6],
      ],
    ]);
    expect(work?.map(told)).toEqual([`Analyst @ Brine Energy | ${dates.replace(/ \(.*/, '')}`]);
    expect(basics.summary).toMatch(/^I build pipelines/);
    expect(skills).toHaveLength(2);
    expect(schools).toEqual([{ institution: 'University of Elmstead', area: 'Physics', dates: '2014 - 2018' }]);
  });

  it('is known by its grid and its link, whatever program saved it again', async () => {
    const lines: Line[] = [...CONTACT, ...TOP, ['heading', 'Experience'], ...job('Brine Energy', 'Analyst', '2018 - 2021 (3 years)')];
    expect((await draftOf([lines], 'A printer')).personId).toBe('linkedin:wanda-osei-42');
  });
});
