import { describe, expect, it } from 'vitest';
import { readText } from '#lib/files/text.ts';
import { draftOf } from './draft-of.ts';

const BODY = 'SKILLS\nPython';

describe('what stands before the first heading', () => {
  it.each([
    ['Ada Birch\nData Engineer\nLeeds, United Kingdom', { name: 'Ada Birch', label: 'Data Engineer', location: 'Leeds, United Kingdom' }],
    [
      'CURRICULUM VITAE\n\nDr.-Ing. Ada Birch-Elm\nWismar, Germany\na.birch@example.org · +49 000 000000',
      { name: 'Dr.-Ing. Ada Birch-Elm', location: 'Wismar, Germany' },
    ],
    [
      'Ada Birch\nLead Engineer, Python\n\nContact: Namur, Belgium, ada@example.test',
      { name: 'Ada Birch', label: 'Lead Engineer, Python', location: 'Namur, Belgium' },
    ],
    [
      'Ada Birch\nDeveloper\n\nKisumu, Kenya · UTC+3 · remote since 2020',
      { name: 'Ada Birch', label: 'Developer', location: 'Kisumu, Kenya' },
    ],
    [
      '# Ada Birch\n\nBackend engineer · Stockholm, Sweden',
      { name: 'Ada Birch', label: 'Backend engineer', location: 'Stockholm, Sweden' },
    ],
    ['Curriculum Vitae — Ada Birch\n\nData Engineer | PyTorch | MLOps', { name: 'Ada Birch', label: 'Data Engineer | PyTorch | MLOps' }],
    [
      'Name: Ada Birch\nTitle: Data Engineer\nLocation: Cluj-Napoca, Romania',
      { name: 'Ada Birch', label: 'Data Engineer', location: 'Cluj-Napoca, Romania' },
    ],
    [
      'Ada Birch\nDeveloper\nhttps://code.example/ada',
      { name: 'Ada Birch', label: 'Developer', profiles: [{ url: 'https://code.example/ada' }] },
    ],
    ['Ada Birch          Leeds, UK\nDeveloper          ada@example.test', { name: 'Ada Birch', label: 'Developer', location: 'Leeds, UK' }],
    [
      'Ada Birch-Elm, Python engineer (quant tools)\nDublin',
      { name: 'Ada Birch-Elm', label: 'Python engineer (quant tools)', location: 'Dublin' },
    ],
    ['Ada Birch, she/her\nBorn 12.02.1970 in Gera, Danish citizen, divorced\nDeveloper', { name: 'Ada Birch', label: 'Developer' }],
    ['Paul Head\nTeam Lead', { name: 'Paul Head', label: 'Team Lead' }],
    ['Nguyễn Thị Ánh\nDeveloper', { name: 'Nguyễn Thị Ánh', label: 'Developer' }],
    ['Sukarno\nDeveloper', { name: 'Sukarno', label: 'Developer' }],
    ['Senior Python Developer\nLeeds, UK', { label: 'Senior Python Developer', location: 'Leeds, UK' }],
    [
      'Name:            Ada Birch\nLiving in:       Umeå\nWanted:          data engineer, 60 %',
      { name: 'Ada Birch', location: 'Umeå', label: 'data engineer, 60 %' },
    ],
    ['Name: Ada Birch\nJob: Edge engineer\nTown: Umeå', { name: 'Ada Birch', label: 'Edge engineer', location: 'Umeå' }],
    ['Nom : Ada Birch\nPoste : Ingénieure données\nVille : Nantes', { name: 'Ada Birch', label: 'Ingénieure données', location: 'Nantes' }],
    [
      'Ada Birch — contract Python developer\nBased in Umeå; own company',
      { name: 'Ada Birch', label: 'contract Python developer', location: 'Umeå' },
    ],
    [
      'Ada Birch\nData Engineer\nLeeds, UK · Contact info\n500+ connections',
      { name: 'Ada Birch', label: 'Data Engineer', location: 'Leeds, UK' },
    ],
    ['Ada Birch\nDeveloper\n\nSummary: Ten years of cables.', { name: 'Ada Birch', label: 'Developer', summary: 'Ten years of cables.' }],
    ['Name            Ada Birch\nAddress         Umeå, Sweden', { name: 'Ada Birch', location: 'Umeå, Sweden' }],
    ['Personal details\nName: Ada Birch\nAddress: Storgatan 1, Umeå', { name: 'Ada Birch', location: 'Umeå' }],
  ])('%j', (preamble, basics) => {
    expect(draftOf(`${preamble}\n\n${BODY}`).basics).toEqual(basics);
  });

  it('takes a paragraph for the summary, before the one that has a heading', () => {
    const { basics } = draftOf(
      'Ada Birch\nDeveloper\n\nI mend Python services. I write things\ndown.\n\nSUMMARY\nTen years.\n\nSKILLS\nPython',
    );
    expect(basics.summary).toBe('I mend Python services. I write things down.\nTen years.');
  });
});

describe('a whole text', () => {
  it('says of each section whether it was read or is not there', () => {
    const { sections } = draftOf('Ada Birch\n\nEXPERIENCE\nlorem ipsum dolor\n\nSKILLS\nPython\n');
    expect(sections.skills).toEqual({ state: 'read' });
    expect(sections.projects).toEqual({ state: 'absent' });
    expect(sections.work).toEqual({ state: 'unreadable', reason: 'The text below this heading could not be told apart.' });
  });

  it('keeps prose under other headings, with the heading', () => {
    const { other, work, skills } = draftOf(
      'SKILLS\nPython\n\nHOW I WORK\nShort lists. Long walks.\n\nEXPERIENCE\nEngineer, Elm Ltd, 2019 – 2021\n• One',
    );
    expect(other).toEqual([{ heading: 'HOW I WORK', text: 'Short lists. Long walks.' }]);
    expect([work?.length, skills?.length]).toEqual([1, 1]);
  });

  it('joins sections of one kind', () => {
    const { work } = draftOf(
      'CONTRACTS\nEngineer, Elm Ltd, 2019 – 2021\n• One\n\nPERMANENT EMPLOYMENT\nDeveloper, Ash Ltd, 2015 – 2019\n• Two',
    );
    expect(work?.map(({ name, employmentType }) => [name, employmentType])).toEqual([
      ['Elm Ltd', 'contract'],
      ['Ash Ltd', 'permanent'],
    ]);
  });

  it('takes the place and date of signing for no project', () => {
    const text = 'SKILLS\nPython\n\nPROJECTS\n\nTide bot (2023): script.\n\nWismar, November 2026';
    expect(draftOf(text).projects).toEqual([{ name: 'Tide bot', dates: '2023', description: 'script.' }]);
  });

  it('reads jobs without any heading, and says that the rest is unknown', () => {
    const { work, sections } = draftOf(
      'Data Engineer, Elm Ltd, 2019 – 2021\n• Moved loads to Airflow.\n\nAnalyst, Ash Ltd, 2016 – 2019\n• Wrote reports.',
    );
    expect(work?.map(({ name }) => name)).toEqual(['Elm Ltd', 'Ash Ltd']);
    expect(sections.skills?.state).toBe('unreadable');
  });
});

describe('jobs without a heading that is known', () => {
  const JOBS = 'Data Engineer, Elm Ltd, 2019 – 2021\n- Moved loads to Airflow.\n\nAnalyst, Ash Ltd, 2016 – 2019\n- Wrote reports.';

  it.each([
    ['below the name', `Ada Birch\nEngineer\n\n${JOBS}\n\nSkills\nPython`],
    ['below an unknown heading', `Ada Birch\nEngineer\n\nSummary\nTen years.\n\nVoyages\n\n${JOBS}\n\nSkills\nPython`],
  ])('are read %s', (_, text) => {
    const { work, basics, sections } = draftOf(text);
    expect(work?.map(({ position, name }) => [position, name])).toEqual([
      ['Data Engineer', 'Elm Ltd'],
      ['Analyst', 'Ash Ltd'],
    ]);
    expect([basics.name, basics.label, sections.work?.state]).toEqual(['Ada Birch', 'Engineer', 'read']);
    expect(basics.summary ?? '').not.toContain('Voyages');
  });

  it('are read from the projects of somebody who works on contract, and from no others', () => {
    const list =
      'PROJECTS\n\n2021 – 2023 | Elm Dairy | Data Engineer\n  Loads.\n\n2018 – 2021 | Ash Ferries | Developer\n  Tickets.\n\nSKILLS\nPython';
    expect(draftOf(`Ada Birch\nFreelance data engineer\n\n${list}`).work?.map(({ name }) => name)).toEqual(['Elm Dairy', 'Ash Ferries']);
    const student = draftOf(`Ada Birch\nStudent\n\n${list}`);
    expect([student.work, student.projects?.length]).toEqual([undefined, 2]);
  });

  it('are not made of a headline with a year, nor of a degree', () => {
    expect(draftOf('Ada Birch\nData engineer at Elm Ltd since 2019\n\nSkills\nPython').work).toBeUndefined();
    expect(draftOf('Ada Birch\n\nSkills\nPython\n\nOther\nBSc Physics, Elm University, 2010 – 2013').work).toBeUndefined();
  });
});

describe('what may be said to be absent', () => {
  const UNTOLD = { state: 'unreadable', reason: 'The jobs could not be told apart from the rest of the text.' };

  it('is not work, where dated lines stand below other headings', () => {
    const dated = 'Ada Birch\n\nSkills\nPython\n\nOther\n2015 – 2019: the harbour\nMany ropes.\n\n2019 – 2022: the silo\nMuch grain.';
    expect(draftOf(dated).sections.work).toEqual(UNTOLD);
    const labelled = 'Ada Birch\n\nSkills\nPython\n\nOther\nCompany: Elm Ltd\nRole: Engineer\nHired: early';
    expect(draftOf(labelled).sections.work).toEqual(UNTOLD);
    expect(draftOf('Ada Birch\n\nSkills\nPython\n\nOther\nI tend bees since 2019.').sections.work).toEqual({ state: 'absent' });
  });

  it('is neither work nor projects, where much of the text has an unknown heading and speaks of skills', () => {
    const text = (told: string): string => `Ada Birch\n\nSkills\nPython, SQL\n\nUnder sail\n${told}`;
    const long = 'I moved the ticket loads from Perl to Airflow and Snowflake, with a colleague who knew the buses by their first names.';
    expect([draftOf(text(long)).sections.work, draftOf(text(long)).sections.projects?.state]).toEqual([UNTOLD, 'unreadable']);
    const bees = 'I tend the allotments behind the station, twelve plots, and in winter I mend nets for the boats of the neighbours.';
    expect(draftOf(text(bees)).sections.work).toEqual({ state: 'absent' });
  });

  it('is not education, where a degree stands below another heading', () => {
    const { sections } = draftOf('Ada Birch\n\nSkills\nPython\n\nOther\nBSc Physics, Elm University');
    expect(sections.education?.state).toBe('unreadable');
    expect(draftOf('Ada Birch\n\nSkills\nPython\n\nOther\nBees').sections.education).toEqual({ state: 'absent' });
  });

  it('is a part of the work, where most of its text belongs to no job', () => {
    const story = 'Before the dates begin there was a boat, a storm and a long winter in which I learnt to sew sails and count fish.';
    const text = (before: string): string => `Ada Birch\n\nEXPERIENCE\n\n${before}Engineer, Elm Ltd, 2019 – 2021\n- One\n\nSKILLS\nPython`;
    expect(draftOf(text(`${story}\n\n`)).sections.work).toEqual({ state: 'partial' });
    expect(draftOf(text('')).sections.work).toEqual({ state: 'read' });
    expect(draftOf(`${text('')}\n\nOTHER\n2010 – 2014: the harbour\n2014 – 2019: the silo`).sections.work).toEqual({ state: 'partial' });
    expect(draftOf(`${text('')}\n\nOTHER\n2010 – 2014: the harbour`).sections.work).toEqual({ state: 'read' });
  });
});

describe('sections of several kinds', () => {
  const JOB = 'EXPERIENCE\n\nEngineer, Elm Ltd, 2012 – 2014\n- Mended the till.';

  it('hands a list of skills below the last job on as claims', () => {
    const { work, skills } = draftOf(`${JOB}\n\nPython, FastAPI, Kubernetes`);
    expect(work?.[0]?.highlights).toEqual(['Mended the till.']);
    expect(work?.[0]?.summary).toBeUndefined();
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'FastAPI', 'Kubernetes']);
  });

  it('leaves the lists with which each job ends', () => {
    const two = `${JOB}\n\nPython, Flask, Redis\n\nDeveloper, Ash Ltd, 2010 – 2012\n- Wrote loads.\n\nPerl, MySQL, Redis`;
    expect(draftOf(two).skills).toBeUndefined();
    expect(draftOf(`${JOB}\n\nBread, cheese, onions`).skills).toBeUndefined();
  });

  it('parts degrees from courses, row by row', () => {
    const { education, certificates } = draftOf(`${JOB}\n\nTRAINING\nWeb course, Elm College, 2019\nBSc Nursing, 2007 – 2010`);
    expect(education).toEqual([{ dates: '2007 – 2010', studyType: 'BSc', area: 'Nursing' }]);
    expect(certificates?.map(({ name }) => name)).toEqual(['Web course']);
    const dated = draftOf(`${JOB}\n\nQUALIFICATIONS\nBEng Physics, Elm University, 2012 – 2016\nCloud Architect, 2021`);
    expect([dated.education?.length, dated.certificates?.map(({ name }) => name)]).toEqual([1, ['Cloud Architect']]);
    const lines = draftOf(`${JOB}\n\nQUALIFICATIONS\nBEng Physics, 2012 – 2016\nElm University, Leeds`);
    expect([lines.education?.length, lines.certificates]).toEqual([1, undefined]);
    const mixed = draftOf(`${JOB}\n\nEDUCATION AND COURSES\nCertificate: PyTorch from Zero (online, 2024)\nBSc Law, Elm University, 2010`);
    expect([mixed.education?.length, mixed.certificates?.length]).toEqual([1, 1]);
    expect(draftOf(`${JOB}\n\nEDUCATION\nBSc Law, Elm University, 2010`).certificates).toBeUndefined();
  });

  it('takes a list of skills below “Languages” for skills', () => {
    expect(draftOf(`${JOB}\n\nLANGUAGES\nPython, SQL, C++`).skills?.map(({ name }) => name)).toEqual(['Python', 'SQL', 'C++']);
    expect(draftOf(`${JOB}\n\nLANGUAGES\nEnglish, Danish, Polish`).skills).toBeUndefined();
  });

  it('reads the first column of a form as labels', () => {
    const text = `${JOB}\n\nEDUCATION\nDates                    2010 - 2015\nTitle of qualification   MSc Physics\nOrganisation             Elm University\n\nPERSONAL SKILLS\nMother tongue     Polish\nOther languages   English (C1)\nComputer skills   Python, SQL\nDriving licence   B`;
    const { education, languages, skills } = draftOf(text);
    expect(education).toEqual([{ dates: '2010 - 2015', studyType: 'MSc', area: 'Physics', institution: 'Elm University' }]);
    expect(languages?.map(({ language }) => language)).toEqual(['Polish', 'English']);
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'SQL']);
  });

  it('drops the buttons of a site, and nothing that only looks like one', () => {
    const text = `${JOB}\nShow all 3 experiences\n\nSKILLS\nPython\nEndorsed by 4 colleagues at Elm Ltd\nShow all 9 skills`;
    expect(draftOf(text).skills).toEqual([{ name: 'Python' }]);
    const { work } = draftOf(`${JOB}\n- Show all 9 skills of a player on one screen\n- Follow`);
    expect(work?.[0]?.highlights).toEqual(['Mended the till.', 'Show all 9 skills of a player on one screen', 'Follow']);
  });
});

describe('a text that is no résumé', () => {
  it.each([
    ['', 'no-text'],
    [' \n\t\n', 'no-text'],
    ['Ada', 'no-text'],
    ['Dear team, thank you for the invitation. I look forward to our meeting on Monday, as agreed.', 'not-a-profile'],
    ['Здравствуйте, спасибо за приглашение. Я буду рада встретиться с вами в понедельник утром.', 'language-not-supported'],
    [
      '私は東京でソフトウェアの仕事をしています。月曜日にお会いできるのを楽しみにしています。よろしくお願いします。',
      'language-not-supported',
    ],
    ['x'.repeat(1_000_001), 'too-large'],
    ['SKILLS\n'.repeat(20_001), 'too-large'],
  ])('%.40j is refused with a reason', (text, kind) => {
    const outcome = readText(text);
    expect(outcome.kind).toBe(kind);
    expect('message' in outcome && outcome.message).toMatch(/[.]$/);
  });
});

describe('a headline', () => {
  it('may begin the line with the contact', () => {
    const { basics } = draftOf('# Ada Birch\n**Data Engineer** · Leeds · ada@example.test\n\nSKILLS\nPython');
    expect(basics).toMatchObject({ name: 'Ada Birch', label: 'Data Engineer', location: 'Leeds' });
  });
});

describe('name, headline and a paragraph', () => {
  it('are told apart without white space between them', () => {
    const { basics } = draftOf('Ada Birch\nData Engineer\nData engineer with nine years in freight.\n\nSKILLS\nPython');
    expect(basics).toEqual({ name: 'Ada Birch', label: 'Data Engineer', summary: 'Data engineer with nine years in freight.' });
  });
});

describe('categories of skills', () => {
  it('open no section of their own below the heading of skills', () => {
    const draft = draftOf('Ada Birch\n\nKEY SKILLS\n\nLanguages: Python, Java\nDatabases: PostgreSQL, Oracle\nCloud: Azure, Terraform');
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', 'Java', 'PostgreSQL', 'Oracle', 'Azure', 'Terraform']);
    expect(draft.languages).toBeUndefined();
  });
});

describe('what has no heading', () => {
  const JOBS = 'Data Engineer\nAlder Freight | Leeds\n2019 – 2021\n• Loads.\n\nAnalyst\nBirch Water | Ashby\n2016 – 2019\n• Tariffs.';

  it('is read as jobs above the only section that has one', () => {
    const { work, sections } = draftOf(`Ada Birch\nData Engineer\n\n${JOBS}\n\nLANGUAGES\n\nEnglish – fluent`);
    expect(work?.map(({ position, name }) => `${position} @ ${name}`)).toEqual(['Data Engineer @ Alder Freight', 'Analyst @ Birch Water']);
    expect(sections.work).toEqual({ state: 'read' });
  });

  it('is read as skills where several lines on end name nothing else', () => {
    const top = 'Ada Birch\nData Engineer\n\nContact\nada@example.test\nPython\nDjango\nPostgreSQL\n\nEXPERIENCE\n\n';
    expect(draftOf(`${top}${JOBS}`).skills?.map(({ name }) => name)).toEqual(['Python', 'Django', 'PostgreSQL']);
    expect(draftOf(`Ada Birch\nData Engineer\nPython\nDjango\n\nEXPERIENCE\n\n${JOBS}`).skills).toBeUndefined();
  });

  it('keeps qualifications that are degrees over several lines as education', () => {
    const draft = draftOf(`Ada Birch\n\nEXPERIENCE\n\n${JOBS}\n\nQUALIFICATIONS\n\nElm University\nPhD, Genetics\n2011 – 2015`);
    expect(draft.education).toEqual([{ dates: '2011 – 2015', studyType: 'PhD', area: 'Genetics', institution: 'Elm University' }]);
    expect(draft.certificates).toBeUndefined();
  });
});

describe('a heading over name and address', () => {
  it.each([
    ['Lebenslauf\n\nPersönliche Angaben\nName: Ada Birch\n', 'Ada Birch'],
    ['DATOS PERSONALES\n\nAda Birch\nAnalista\n', 'Ada Birch'],
    ['Personal Details:\nAda Birch\nData Engineer\n', 'Ada Birch'],
    ['Coordonnées\nAda Birch\nLyon\n', 'Ada Birch'],
    ['MERITFÖRTECKNING\n\nAda Birch\nUmeå\n', 'Ada Birch'],
    ['Lebenslauf / Curriculum Vitae\n\nAda Birch\n', 'Ada Birch'],
    ['Functional résumé\n\nAda Birch\n', 'Ada Birch'],
  ])('is nobody’s name: %j', (top, name) => {
    expect(draftOf(`${top}\nExperience\nAnalyst, Alder GmbH, 2020 – 2023\n- SQL reports\n`).basics.name).toBe(name);
  });
});

it.each([
  ['one gap', ' '.repeat(40_000)],
  ['open brackets', '['.repeat(40_000)],
  ['links that never close', '[a]('.repeat(10_000)],
  ['places of work', 'Python in '.repeat(4_000)],
])('comes to an end with a line of %s', (_, filling) => {
  expect(readText(`Ada Birch\n\nEXPERIENCE\n\nAnalyst, Alder GmbH, 2020 – 2023\n- SQL${filling}\tx\n\n${BODY}`).kind).toBe('profile');
});
