import { describe, expect, it } from 'vitest';
import { toLines } from '#lib/files/lines.ts';
import { splitSections } from '#lib/files/sections.ts';

const kindsOf = (text: string): string[] => splitSections(toLines(text)).sections.map(({ kind, title }) => `${kind}: ${title}`);

describe('headings', () => {
  it.each([
    ['EXPERIENCE', 'work'],
    ['Work History', 'work'],
    ['Employment:', 'work'],
    ['CONTRACTS', 'work'],
    ['Permanent employment', 'work'],
    ['## Professional experience', 'work'],
    ['Career\n======', 'work'],
    ['=== EXPERIENCE ===', 'work'],
    ['**Experience**', 'work'],
    ['BERUFSERFAHRUNG', 'work'],
    ['Expérience professionnelle', 'work'],
    ['Experiencia laboral', 'work'],
    ['Doświadczenie zawodowe', 'work'],
    ['Selected projects', 'projects'],
    ['ANNEX: LIST OF PROJECTS (selection)', 'projects'],
    ['Core competencies', 'skills'],
    ['Tech stack', 'skills'],
    ['KENNTNISSE', 'skills'],
    ['COMPÉTENCES', 'skills'],
    ['About', 'summary'],
    ['OBJECTIVE', 'summary'],
    ['Academic background', 'education'],
    ['AUSBILDUNG', 'education'],
    ['Licences & Certifications', 'certificates'],
    ['FURTHER TRAINING', 'certificates'],
    ['Languages', 'languages'],
    ['Sprachen', 'languages'],
    ['VOLUNTEER WORK', 'volunteer'],
    ['Publications and talks', 'publications'],
    ['References', 'other'],
    ['HOW I WORK', 'other'],
    ['History', 'work'],
    ['MANDATES AND POSTS', 'work'],
    ['JOB 1', 'work'],
    ['Where I worked', 'work'],
    ['Berufliche Stationen', 'work'],
    ['Anställningar (employment)', 'work'],
    ['Työpaikat (employment)', 'work'],
    ['Expériences professionnelles / Professional experience', 'work'],
    ['Relevant industry experience', 'work'],
    ['Trayectoria laboral', 'work'],
    ['Ausbildung / Education', 'education'],
    ['STUDIED', 'education'],
    ['2. Education', 'education'],
    ['Kenntnisse / Skills', 'skills'],
    ['Abilities', 'skills'],
    ['USES', 'skills'],
    ['3. Skills', 'skills'],
    ['skills', 'skills'],
    ['Key facts', 'summary'],
    ['💼 Experience', 'work'],
    ['CLIENTS (freelance, several at once, days agreed each quarter with the others)', 'work'],
    ['In short', 'summary'],
    ['Fritid', 'other'],
  ])('%j', (heading, kind) => {
    expect(kindsOf(`Ada Birch\n\n${heading}\nSomething below.`)[0]?.split(':')[0]).toBe(kind);
  });

  it('tells a heading of the document’s own by the setting of the known ones', () => {
    expect(kindsOf('SUMMARY\nText here.\n\nBEES AND OTHER COMPANY\nBees and allotments.\n\nSKILLS\nPython')).toEqual([
      'summary: SUMMARY',
      'other: BEES AND OTHER COMPANY',
      'skills: SKILLS',
    ]);
    expect(
      kindsOf(
        'Profile\nText here.\n\nBees and other company\nI tend the allotments behind the station, twelve plots, since 2019. Bees too. In\nwinter I mend nets.',
      ),
    ).toEqual(['summary: Profile', 'other: Bees and other company']);
  });

  it('takes neither employers in capitals nor titles nor skills for headings', () => {
    expect(kindsOf('EXPERIENCE\n\nCEDAR LABS\nEngineer\n2019 – 2021\n• One\n\nBIRCH BANK\nAnalyst, 2016 – 2019\n• Two')).toEqual([
      'work: EXPERIENCE',
    ]);
    expect(kindsOf('Experience\n\nData Engineer\nAlder Freight, Leeds\n2019 – 2021\n- One')).toEqual(['work: Experience']);
    expect(kindsOf('Skills\nPython\nSQL\nApache Spark')).toEqual(['skills: Skills']);
  });

  it('takes wrapped words and list items for no headings', () => {
    expect(kindsOf('SUMMARY\nTen years of\nexperience\nand many\nprojects\nsince.')).toEqual(['summary: SUMMARY']);
    expect(kindsOf('SKILLS\n• Languages\n• Tools')).toEqual(['skills: SKILLS']);
  });

  it('takes no line for a heading because a word of it names a section', () => {
    for (const line of ['Career Systems Ltd', 'Data Engineer (freelance)', 'Skills I still lack', 'Jobs / Wages'])
      expect(kindsOf(`Experience\n\n${line}\nSomething below.`).filter((kind) => !kind.startsWith('other'))).toEqual(['work: Experience']);
    expect(kindsOf('Summary\nTen years of cables and\nskills\nof all kinds.')).toEqual(['summary: Summary']);
  });

  it('takes an unknown heading above a list of skills for one of skills', () => {
    expect(kindsOf('Work\nEngineer, Elm Ltd, 2019 – 2021\n- One\n\nInstruments\nPython, Numba, CUDA, Slurm')).toEqual([
      'work: Work',
      'skills: Instruments',
    ]);
    expect(kindsOf('WORK\nEngineer, Elm Ltd, 2019 – 2021\n- One\n\nBY HEART\n\nPython, Numba, CUDA, Slurm')).toEqual([
      'work: WORK',
      'skills: BY HEART',
    ]);
    expect(kindsOf('Projects\n\nHeron Count\nPython, Flask, SQLite\n\nTide Bot\nPython, Redis, Celery')).toEqual(['projects: Projects']);
  });

  it('ends a section at every label of a paragraph of its own', () => {
    const text =
      'Jobs\n\nEngineer, Elm Ltd, 2019 – 2021\n- One\n\nEducation: BA Law, 2015\nKnows: Flask, Redis\n\nAlso: bees.\n\nMore bees.';
    expect(splitSections(toLines(text)).sections.map(({ kind, title, lines }) => [kind, title, lines.map((line) => line.text)])).toEqual([
      ['work', 'Jobs', ['Engineer, Elm Ltd, 2019 – 2021', '- One']],
      ['education', 'Education', ['BA Law, 2015']],
      ['skills', 'Knows', ['Flask, Redis']],
      ['other', 'Also', ['bees.']],
      ['other', '', ['More bees.']],
    ]);
  });

  it('leaves the labels of a job, of a list of skills and of a contact block where they stand', () => {
    const job = (name: string): string => `Engineer, ${name}, 2019 – 2021\n- One\n\nTools: Flask, Redis`;
    expect(kindsOf(`Jobs\n\n${job('Elm Ltd')}\n\n${job('Ash Ltd')}`)).toEqual(['work: Jobs']);
    expect(kindsOf('Jobs\n\nEngineer, Elm Ltd, 2019 – 2021\n- One\nSkills: Flask, Redis')).toEqual(['work: Jobs']);
    expect(kindsOf('Skills\nLanguages: Python, SQL, C++\nTools: Git, Docker')).toEqual(['skills: Skills']);
    expect(kindsOf('Ada Birch\nProfile: https://code.example/ada\nContact: Leeds\n\nExperience: 12 years\n\nSkills\nPython')).toEqual([
      'skills: Skills',
    ]);
  });

  it('tells an unknown heading by the jobs or degrees below it', () => {
    const jobs = 'Engineer, Elm Ltd, 2019 – 2021\n- One';
    expect(
      kindsOf(`Ada Birch\n\nProfile\nTen years.\n\nWhere you may have met me\n${jobs}\n\nDen of learning\nBSc Law, Elm University, 2010`),
    ).toEqual(['summary: Profile', 'work: Where you may have met me', 'education: Den of learning']);
    expect(kindsOf('PROFILE\nTen years.\n\nTHE STORY SO FAR\nRail Acoustics Ltd\nEngineer, 2019 – 2021\n- One')).toEqual([
      'summary: PROFILE',
      'work: THE STORY SO FAR',
    ]);
    expect(kindsOf('Profile\nTen years.\n\nCedar Labs\nEngineer\n2019 – 2021\n- One')).toEqual(['summary: Profile']);
    expect(kindsOf(`EXPERIENCE\n${jobs}\n\nCEDAR LABS\nEngineer\n2016 – 2019`)).toEqual(['work: EXPERIENCE']);
  });

  it('tells a list of names, a bullet each, below a heading of the document’s own', () => {
    const top = 'EXPERIENCE\n\nEngineer, Elm Ltd, 2019 – 2021\n- One\n\nEDUCATION\n\nBSc Law, Elm University, 2010\n\n';
    expect(kindsOf(`${top}BAG OF TRICKS\n\n- Python\n- DuckDB\n- Streamlit`).at(-1)).toBe('skills: BAG OF TRICKS');
    expect(kindsOf(`${top}BAG OF TRICKS\n\n- Juggling\n- Python\n- Magic\n- Knots`).at(-1)).toBe('other: BAG OF TRICKS');
  });

  it('takes a label of the document’s own with a list of skills for one of skills, and a job’s labels for none', () => {
    const jobs = 'Jobs\n\nEngineer, Elm Ltd, 2019 – 2021\n- One\n\n';
    expect(kindsOf(`${jobs}Studies: BA Law, 2015\nMy belt: Flask, Redis, Celery\nTongues: Dutch`)).toEqual([
      'work: Jobs',
      'education: Studies',
      'skills: My belt',
      'other: Tongues',
    ]);
    expect(kindsOf(`Summary: Ten years.\n\nCompany: Elm Ltd\nRole: Engineer\nFrom: 2019\n\nSkills\nPython`)).toEqual([
      'summary: Summary',
      'skills: Skills',
    ]);
  });

  it('keeps the headings of one job within it', () => {
    const text =
      'EXPERIENCE\n\nEngineer, Elm Ltd, 2019 – 2021\nAchievements:\n- One\n\nDeveloper, Ash Ltd, 2015 – 2019\nAchievements:\n- Two';
    expect(kindsOf(text)).toEqual(['work: EXPERIENCE']);
    expect(kindsOf('EXPERIENCE\n\nEngineer, Elm Ltd, 2019 – 2021\n- One\n\nACHIEVEMENTS\nA prize.')).toEqual([
      'work: EXPERIENCE',
      'other: ACHIEVEMENTS',
    ]);
  });

  it('takes the marks from a heading within a job', () => {
    const text =
      '# Experience\n\n## Engineer @ Elm Ltd\n2019 – 2021\n\n### Highlights\n- One\n\n## Developer @ Ash Ltd\n2016 – 2019\n- Two';
    const [work, ...rest] = splitSections(toLines(text)).sections;
    expect(work?.lines.map((line) => line.text)).toContain('Highlights:');
    expect(rest).toEqual([]);
  });

  it('keeps what stands before the first heading', () => {
    const { preamble, sections } = splitSections(toLines('Ada Birch\nEngineer\n\nSKILLS\nPython\n'));
    expect(preamble.map(({ text }) => text)).toEqual(['Ada Birch', 'Engineer']);
    expect(sections[0]?.lines.map(({ text }) => text)).toEqual(['Python']);
  });
});
