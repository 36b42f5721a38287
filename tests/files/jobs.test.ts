import { describe, expect, it } from 'vitest';
import { draftOf, jobsOf, told } from './draft-of.ts';

const WANTED = 'Data Engineer @ Alder Freight Ltd | May 2019 – Present';

describe('a job header', () => {
  it.each([
    'Data Engineer, Alder Freight Ltd — May 2019 – Present',
    'Data Engineer, Alder Freight Ltd (May 2019 – Present)',
    'Data Engineer, Alder Freight Ltd, Leeds, May 2019 – Present',
    'Data Engineer | Alder Freight Ltd | May 2019 – Present',
    'Alder Freight Ltd | Leeds | Data Engineer | May 2019 – Present',
    'Alder Freight Ltd · Data Engineer · May 2019 – Present',
    'May 2019 – Present: Data Engineer, Alder Freight Ltd, Leeds',
    'May 2019 – Present    Data Engineer, Alder Freight Ltd',
    'May 2019 – Present\tData Engineer\tAlder Freight Ltd',
    'May 2019 – Present — Data Engineer, Alder Freight Ltd',
    'May 2019 – Present. Data Engineer, Alder Freight Ltd, Leeds.',
    'Data Engineer\nAlder Freight Ltd, Leeds\nMay 2019 – Present',
    'Alder Freight Ltd\nData Engineer\nMay 2019 – Present',
    'Data Engineer\nMay 2019 – Present\nAlder Freight Ltd',
    'May 2019 – Present\nData Engineer, Alder Freight Ltd',
    'May 2019 – Present\nData Engineer\nAlder Freight Ltd',
    'Data Engineer at Alder Freight Ltd\nMay 2019 – Present',
    'Alder Freight Ltd, Leeds                    May 2019 – Present\nData Engineer',
    'Alder Freight Ltd, Leeds (May 2019 – Present)\nData Engineer',
    '### Data Engineer — Alder Freight Ltd\n*May 2019 – Present*\n',
    '### Alder Freight Ltd\n\n**Data Engineer** | May 2019 – Present\n',
    'Company: Alder Freight Ltd\nPosition: Data Engineer\nPeriod: May 2019 – Present',
    'Data Engineer (Alder Freight Ltd), May 2019 – Present',
    'Alder Freight Ltd (parcels, 300 people), Leeds\nMay 2019 – Present\nData Engineer',
    'Alder Freight Ltd .................. May 2019 – Present\nData Engineer',
    'May 2019 –     Data Engineer\nPresent        Alder Freight Ltd',
    'Employer: Alder Freight Ltd\nRole: Data Engineer\nFrom: May 2019\nTo: Present',
    'Alder Freight Ltd, Data Engineer\nStart date: May 2019\nEnd date: Present',
    '[May 2019 – Present] Data Engineer chez Alder Freight Ltd',
    'May 2019 – Present / Data Engineer / Alder Freight Ltd',
    'Data Engineer / Alder Freight Ltd / May 2019 – Present',
    '**Data Engineer**, Alder Freight Ltd, *May 2019 – Present*',
    '| May 2019 – Present | Alder Freight Ltd | Data Engineer |',
    'Job 1: Alder Freight Ltd, Data Engineer, May 2019 – Present',
    'JOB 1\nAlder Freight Ltd, Data Engineer, May 2019 – Present',
    'Organisation : Alder Freight Ltd\nDesignation  : Data Engineer\nDuration     : May 2019 – Present',
    'Position held: Data Engineer\nName of employer: Alder Freight Ltd\nDates: May 2019 – Present',
    'Position held  Data Engineer\nDates  May 2019 – Present\nName and address of employer  Alder Freight Ltd, Leeds',
    'Company: Alder Freight Ltd | Role: Data Engineer | Period: May 2019 – Present',
    'Firma: Alder Freight Ltd\nPosition: Data Engineer\nZeitraum: May 2019 – Present',
    'Entreprise : Alder Freight Ltd\nPoste : Data Engineer\nPériode : May 2019 – Present',
    'Empresa: Alder Freight Ltd\nCargo: Data Engineer\nPeríodo: May 2019 – Present',
    'Alder Freight Ltd\n4 yrs 7 mos\nData Engineer\nMay 2019 – Present',
    'Previous positions\nData Engineer, Alder Freight Ltd, May 2019 – Present',
    'PERMANENT POST BEFORE THAT\nAlder Freight Ltd, Data Engineer, May 2019 – Present',
    'Alder Freight Ltd\n\nData Engineer\nMay 2019 – Present',
    'Data Engineer, Alder   May 2019 –\nFreight Ltd   Present',
    'May 2019 –\tData Engineer, Alder Freight Ltd, Leeds\n\nPresent',
    'May 2019 – Present\n\nData Engineer\nAlder Freight Ltd, Leeds',
    'Alder Freight Ltd                                                                                                May 2019 – Present\nData Engineer                                                                                                              Leeds',
    'May 2019 – Present      Data Engineer\n                        Alder Freight Ltd, Leeds',
  ])('%j', (header) => {
    const [job] = jobsOf(`${header}\n• Moved the loads to Airflow.`);
    expect(job && told(job)).toBe(WANTED);
    expect(job?.highlights).toEqual(['Moved the loads to Airflow.']);
  });

  it.each([
    ['Senior Engineer, Data Platform, Alder Freight Ltd — 2019 – 2021', 'Senior Engineer, Data Platform', 'Alder Freight Ltd'],
    ['Working Student, Analytics — Nordholm Energi — 2019 – 2021', 'Working Student, Analytics', 'Nordholm Energi'],
    ['AI / ML Architect | Cactus Rail | 2019 – 2021', 'AI / ML Architect', 'Cactus Rail'],
    ['Rescue mission, Example Defence Forces — 2019 – 2021', 'Rescue mission', 'Example Defence Forces'],
    ['Softwareentwicklerin, Birkenwerk GmbH — 03/2019 bis heute', 'Softwareentwicklerin', 'Birkenwerk GmbH'],
    [
      'Lecturer in statistics, Elm University of Applied Sciences, 2021 – 2025',
      'Lecturer in statistics',
      'Elm University of Applied Sciences',
    ],
    ["**Staff Nurse, children's ward**, Elm Infirmary, *2010 – 2019*", "Staff Nurse, children's ward", 'Elm Infirmary'],
    ['Softwareentwickler bei der Nordlicht AG, Hamburg\n2016 – 2018', 'Softwareentwickler', 'Nordlicht AG'],
    ['Desarrolladora backend en Río Claro S.L. (2016 – 2018)', 'Desarrolladora backend', 'Río Claro S.L.'],
    ['Engineer in Applied Research, Cactus Rail, 2016 – 2018', 'Engineer in Applied Research', 'Cactus Rail'],
    ['Cactus Rail: Data Engineer (2016 – 2018)', 'Data Engineer', 'Cactus Rail'],
    ['### Data Engineer @ [Cactus Rail](https://cactus.example) (2016 – 2018)', 'Data Engineer', 'Cactus Rail'],
    ['PhD candidate, Machine Learning Group, University of Elm, 2016–2020', 'PhD candidate', 'University of Elm'],
    ['Analyst, Department of Transport, 2016–2020', 'Analyst', 'Department of Transport'],
    ['Data Engineer, Cactus Rail, 2016 (6 months)', 'Data Engineer', 'Cactus Rail'],
    ['elm clinics. python developer. feb 2019 - may 2022', 'python developer', 'elm clinics'],
    ['Client: Elm Mutual\nCompany: Fir Softserve\nRole: ML Engineer\nDuration: 2019 – 2022', 'ML Engineer', 'Fir Softserve'],
    ['Client: Elm Mutual\nRole: ML Engineer\nDuration: 2019 – 2022', 'ML Engineer', 'Elm Mutual'],
    ['Web Engineer, Elm Ferries\nMar 2021 to present, Falmouth', 'Web Engineer', 'Elm Ferries'],
    ['Web Engineer\nMar 2021 to present, Falmouth Ferries', 'Web Engineer', 'Falmouth Ferries'],
    ['Elm Airlink | Help desk | 2016 – 2018', 'Help desk', 'Elm Airlink'],
    ['Barista at Kaffebaren Norr\n2014–2016', 'Barista', 'Kaffebaren Norr'],
    ['Engineer at a private bank, 2014–2016', 'Engineer', 'a private bank'],
    ['Data Platform Engineer / SRE, Cactus Rail, 2014–2016', 'Data Platform Engineer / SRE', 'Cactus Rail'],
    ['Former Officers Club, Barista, 2014–2016', 'Barista', 'Former Officers Club'],
    ['Consultant, Pine & Partners, Inc., 2019 – 2021', 'Consultant', 'Pine & Partners, Inc.'],
  ])('tells title and employer apart in %j', (header, position, name) => {
    expect(jobsOf(`${header}\n• Did it.`)[0]).toMatchObject({ position, name });
  });

  it.each([
    ['Lead Engineer (80 % since 2023), Alder Freight Ltd, 2019 – 2024', 'Lead Engineer', '80 % since 2023'],
    ['Consultant (contract signed), Alder Freight Ltd, 2019 – 2024', 'Consultant', 'contract signed'],
    ['Part-time: Lecturer in statistics, Elm University, 2019 – 2024', 'Lecturer in statistics', 'Part-time'],
    ['Python Developer, Alder Freight Ltd, 2019 – 2024, Internship', 'Python Developer', 'Internship'],
    ['2019 – 2024   Data engineer, 24 hours a week\n              Alder Network, Leeds', 'Data engineer', '24 hours a week'],
    ['Werkstudent, Alder Freight GmbH, 2019 – 2024', 'Werkstudent', 'Werkstudent'],
  ])('tells the kind of employment in %j', (header, position, employmentType) => {
    expect(jobsOf(`${header}\n• Did it.`)[0]).toMatchObject({ position, employmentType });
  });

  it('leaves an ordinary job without a kind of employment, and keeps other brackets', () => {
    const [job] = jobsOf('Engineer (Python), Alder Freight Ltd, 2019 – 2024\n• Did it.');
    expect(job).not.toHaveProperty('employmentType');
    expect(job?.position).toBe('Engineer (Python)');
  });
});

describe('the jobs of a section', () => {
  it('keeps each highlight with its job, where nothing is blank between them', () => {
    const jobs = jobsOf(
      'Data Engineer\nAlder Freight Ltd\n01/2022 - now\n• One\n• Two\nData Analyst\nBirch Bank\n09/2019 - 12/2021\n• Three',
    );
    expect(jobs.map(told)).toEqual(['Data Engineer @ Alder Freight Ltd | 01/2022 - now', 'Data Analyst @ Birch Bank | 09/2019 - 12/2021']);
    expect(jobs.map(({ highlights }) => highlights)).toEqual([['One', 'Two'], ['Three']]);
  });

  it('gives the employer above several roles to each of them', () => {
    const jobs = jobsOf('CEDAR LABS — Leeds\nSenior Engineer      2022 – Present\n• One\nEngineer      2020 – 2022\n• Two');
    expect(jobs.map(told)).toEqual(['Senior Engineer @ CEDAR LABS | 2022 – Present', 'Engineer @ CEDAR LABS | 2020 – 2022']);
  });

  it('takes an employer with the span of all its roles for no job of its own', () => {
    const jobs = jobsOf('Cedar Labs, 2018 – 2022\n\nSenior Engineer, 2020 – 2022\n• One\n\nEngineer, 2018 – 2020\n• Two');
    expect(jobs.map(told)).toEqual(['Senior Engineer @ Cedar Labs | 2020 – 2022', 'Engineer @ Cedar Labs | 2018 – 2020']);
  });

  it('gives the employer above to the roles of a pasted profile, each with its kind of employment', () => {
    const jobs = jobsOf(
      'Cedar Bus Company\n4 yrs 7 mos\nSenior Analyst\nFull-time\nJan 2019 - Mar 2021 · 2 yrs 3 mos\nBuilt the warehouse for tickets and delays.\nAnalyst\nFull-time\nSep 2016 - Dec 2018 · 2 yrs 4 mos\nCounted passengers in SQL and told the ministry.',
    );
    expect(jobs.map(told)).toEqual([
      'Senior Analyst @ Cedar Bus Company | Jan 2019 - Mar 2021 · 2 yrs 3 mos',
      'Analyst @ Cedar Bus Company | Sep 2016 - Dec 2018 · 2 yrs 4 mos',
    ]);
    expect(jobs.map(({ employmentType }) => employmentType)).toEqual(['Full-time', 'Full-time']);
  });

  it('gives an employer with its total of time to the roles below the blank line', () => {
    const jobs = jobsOf(
      'Cedar Labs\nFull-time · 6 yrs\nLeeds\n\nSenior Engineer\nJun 2021 - Present · 3 yrs\n• One\n\nEngineer\nJun 2018 - Jun 2021 · 3 yrs\n• Two',
    );
    expect(jobs.map(told)).toEqual([
      'Senior Engineer @ Cedar Labs | Jun 2021 - Present · 3 yrs',
      'Engineer @ Cedar Labs | Jun 2018 - Jun 2021 · 3 yrs',
    ]);
  });

  it('keeps the dated projects of a job with it', () => {
    const jobs = jobsOf(
      'Data Engineer, Cedar Labs, 2019 – 2023\n\nProject: Warehouse (2021 – 2022)\n• Loads.\n\nProject #2: Lake (2019 – 2021)\n• Stores.',
    );
    expect(jobs.map(told)).toEqual(['Data Engineer @ Cedar Labs | 2019 – 2023']);
    expect(jobs[0]?.highlights).toEqual(['Loads.', 'Stores.']);
    expect(jobsOf('Project manager, Cedar Labs, 2019 – 2023\n\nProject: Engineer of the lake (2017 – 2019)')).toHaveLength(2);
  });

  it('reads a table with columns for start and end', () => {
    const jobs = jobsOf(
      'From     To       Employer         Position\n03/2021  now      Cedar Traders    Data Engineer\n01/2018  02/2021  Elm Bank         Analyst',
    );
    expect(jobs.map(({ position, name }) => [position, name])).toEqual([
      ['Data Engineer', 'Cedar Traders'],
      ['Analyst', 'Elm Bank'],
    ]);
    expect(jobs.map(({ dates = '' }) => dates.split(/\s+/))).toEqual([
      ['03/2021', 'now'],
      ['01/2018', '02/2021'],
    ]);
  });

  it('leaves the heads of a table out of its first row', () => {
    const jobs = jobsOf(
      'Client          Period         Role\nElm Bank        2021 – 2023    Data Engineer\nFir Museum      2019 – 2021    Analyst',
    );
    expect(jobs.map(told)).toEqual(['Data Engineer @ Elm Bank | 2021 – 2023', 'Analyst @ Fir Museum | 2019 – 2021']);
    expect(jobs[0]).not.toHaveProperty('summary');
  });

  it('gives the text below a table to the rows that it names', () => {
    const table =
      '| Period | Employer | Role |\n|---|---|---|\n| 2021 – 2023 | Elm Bank | Data Engineer |\n| 2019 – 2021 | Fir Museum | Analyst |\n';
    const jobs = jobsOf(`${table}\nElm Bank\n* Moved the loads to Airflow.\n\nFir Museum: counted visitors in pandas.`);
    expect(jobs.map(({ name, highlights, summary }) => ({ name, highlights, summary }))).toEqual([
      { name: 'Elm Bank', highlights: ['Moved the loads to Airflow.'], summary: undefined },
      { name: 'Fir Museum', highlights: [], summary: 'counted visitors in pandas.' },
    ]);
  });

  it('leaves a text that names another employer with the job it belongs to', () => {
    const jobs = jobsOf('Data Engineer, Elm Bank, 2021 – 2023\n* Loads.\n\nAnalyst, Fir Museum, 2019 – 2021\nElm Bank: was our sponsor.');
    expect(jobs[1]?.summary).toBe('Elm Bank: was our sponsor.');
  });

  it('keeps the order of the other headers where no word tells title from employer', () => {
    const others = 'Elm Bank | Data Engineer | 2021 – 2023\n* One.\n\nFir Museum | Analyst | 2019 – 2021\n* Two.\n\n';
    expect(jobsOf(`${others}Ash Airlink | Night shift | 2017 – 2019\n* Three.`).map(told)[2]).toBe(
      'Night shift @ Ash Airlink | 2017 – 2019',
    );
    expect(jobsOf('Night shift | Ash Airlink | 2017 – 2019\n* Three.').map(told)).toEqual(['Night shift @ Ash Airlink | 2017 – 2019']);
  });

  it('reads the first sentence of a paragraph as its header', () => {
    const jobs = jobsOf(
      'Data Analyst, Ash Insurance, 2016 to 2019. Storm claims with scikit-learn, a quarterly\nback-test, and a letter to the writers.',
    );
    expect(jobs.map(told)).toEqual(['Data Analyst @ Ash Insurance | 2016 to 2019']);
    expect(jobs[0]?.summary).toBe('Storm claims with scikit-learn, a quarterly back-test, and a letter to the writers.');
  });

  it('does not lend the employer of one job to the next', () => {
    const jobs = jobsOf('Engineer, Cedar Labs, 2020 – 2022\n• One\n\nPython tutor, 2018 – 2020\n• Two');
    expect(jobs.map(told)).toEqual(['Engineer @ Cedar Labs | 2020 – 2022', 'Python tutor @ - | 2018 – 2020']);
  });

  it('reads a list of jobs that are a bullet each', () => {
    const jobs = jobsOf('- Data Engineer, Alder Freight Ltd, 2019 – 2021\n- Analyst, Birch Bank, 2016 – 2019');
    expect(jobs.map(told)).toEqual(['Data Engineer @ Alder Freight Ltd | 2019 – 2021', 'Analyst @ Birch Bank | 2016 – 2019']);
  });

  it('keeps an end before the start as it is written', () => {
    expect(jobsOf('2011-10 / 2009-03 — Web Developer, Dune Sites\n+ Shops.').map(told)).toEqual([
      'Web Developer @ Dune Sites | 2011-10 / 2009-03',
    ]);
  });

  it('keeps remarks on leave beside the job, and leave of its own out of the work', () => {
    const { work, other } = draftOf(
      'EXPERIENCE\n\nEngineer, Cedar Labs\nAug 2022 – Present (parental leave Jan 2024 – Jun 2024)\n• One.\n(Away again 03/2025 – 05/2025.)\n\nCareer break, Jun 2020 – Aug 2022\nCaring for a parent.',
    );
    expect(work?.map(told)).toEqual(['Engineer @ Cedar Labs | Aug 2022 – Present']);
    expect(work?.[0]?.summary).toBe('(parental leave Jan 2024 – Jun 2024)\n(Away again 03/2025 – 05/2025.)');
    expect(other?.map(({ text }) => text)).toEqual(['Career break, Jun 2020 – Aug 2022', 'Caring for a parent.']);
  });

  it.each([
    'Sabbatical, 2019 – 2020',
    'Travelling in South America, 2019 – 2020',
    'Unemployed, looking for work, 2019 – 2020',
    'Elternzeit, 2019 – 2020',
    '2019 – 2020   Career break: care for a parent. One online course in Kotlin, for pleasure.',
  ])('counts %j as no work', (line) => {
    expect(jobsOf(`Engineer, Elm Ltd, 2020 – 2022\n• One\n\n${line}`)).toHaveLength(1);
  });

  it.each(['Travel agent, Elm Tours, 2019 – 2020', 'Engineer (parental leave cover), Elm Ltd, 2019 – 2020'])(
    'counts %j as work',
    (line) => {
      expect(jobsOf(`Engineer, Elm Ltd, 2020 – 2022\n• One\n\n${line}`)).toHaveLength(2);
    },
  );

  it('reads headers that are set as sentences', () => {
    const jobs = jobsOf(
      'Data engineer, Elm Energi AB, Leeds. From Aug 2019.\n- One\n\n* Ash Seguros. Data Scientist. 2016 until 2019.\n  Claims triage. It runs since 2018.'.replace(
        '* ',
        '',
      ),
    );
    expect(jobs.map(told)).toEqual(['Data engineer @ Elm Energi AB | From Aug 2019', 'Data Scientist @ Ash Seguros | 2016 until 2019']);
    expect(jobs[1]?.summary).toBe('Claims triage. It runs since 2018.');
  });

  it('reads dates behind the terms of employment, below title and employer', () => {
    const jobs = jobsOf(
      'Developer, Harrow Lane Couriers\nPermanent. Whitby, on-site. May 2021 - present.\n- One\n\nScientist, Shannon Ferries\nTemporary, then permanent. June 2018 - April 2021.\n- Two\n\nAnalyst, Wharfe Water\nPart-time, 24 hours a week. 2016 - 2018.\n- Three',
    );
    expect(jobs.map(told)).toEqual([
      'Developer @ Harrow Lane Couriers | May 2021 - present',
      'Scientist @ Shannon Ferries | June 2018 - April 2021',
      'Analyst @ Wharfe Water | 2016 - 2018',
    ]);
    expect(jobs.map(({ employmentType }) => employmentType)).toEqual(['Permanent', 'Temporary', 'Part-time']);
  });

  it('takes a short sentence before dates for no terms of employment', () => {
    const [job, ...others] = jobsOf('Engineer, Cedar Labs, 2019 – 2024\nKafka, then Pulsar. May 2021 - June 2022.\nThen back again.');
    expect(others).toEqual([]);
    expect(job?.summary).toContain('Kafka, then Pulsar. May 2021 - June 2022.');
  });

  it('names self-employment where there is no employer', () => {
    const [job] = jobsOf('Freelance ............ 2017 – 2019\nPython tutor and developer\n- Scrapers for four shops.');
    expect(job).toMatchObject({ name: 'Freelance', position: 'Python tutor and developer', employmentType: 'Freelance' });
  });

  it('keeps what else a header tells beside the job', () => {
    const [job] = jobsOf('Birch Bank | Data Scientist II (previously Data Scientist I) | 2019 – 2023\n- One');
    expect(job).toMatchObject({ name: 'Birch Bank', position: 'Data Scientist II', summary: 'previously Data Scientist I' });
  });

  it('takes a sentence with a year for no job', () => {
    const jobs = jobsOf('Engineer, Cedar Labs, 2019 – 2024\nIn 2021 I moved the team to FastAPI. Since 2022 it runs.\n• One');
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.summary).toBe('In 2021 I moved the team to FastAPI. Since 2022 it runs.');
  });
});

describe('degrees among the jobs', () => {
  const JOB = 'Data Engineer, Elm Bank, 2018 – 2021\n• Loads.\n\n';
  const read = (line: string): [string[], unknown] => {
    const { work = [], education } = draftOf(`Ada Birch\nEngineer\n\nCAREER\n\n${JOB}${line}`);
    return [work.map(told), education];
  };

  it.each([
    [
      'BSc Statistics, Birch Polytechnic, 2014 – 2017',
      { studyType: 'BSc', area: 'Statistics', institution: 'Birch Polytechnic', dates: '2014 – 2017' },
    ],
    [
      '2014 – 2017   Master in Physics, University of Fir',
      { studyType: 'Master', area: 'Physics', institution: 'University of Fir', dates: '2014 – 2017' },
    ],
    [
      'Degree: BA Mathematics, Ollscoil an Fir, 2014 to 2017',
      { studyType: 'BA', area: 'Mathematics', institution: 'Ollscoil an Fir', dates: '2014 to 2017' },
    ],
    ['Fir University, 2014 – 2017', { institution: 'Fir University', dates: '2014 – 2017' }],
  ])('takes %j for education', (line, degree) => {
    expect(read(line)).toEqual([['Data Engineer @ Elm Bank | 2018 – 2021'], [degree]]);
  });

  it.each([
    'Research Assistant, Fir University, 2014 – 2017',
    'Lecturer, MSc Data Science, Birch Polytechnic, 2014 – 2017',
    'Doctoral researcher, Institute for Ice, 2014 – 2017',
    'MS Access databases, Fir Museum, 2014 – 2017',
    'BA Systems GmbH, platform, 2014 – 2017',
    'Fir University, computing centre, 2014 – 2017\n• Kept the cluster alive.',
  ])('takes %j for work', (line) => {
    const [work, education] = read(line);
    expect(work).toHaveLength(2);
    expect(education).toBeUndefined();
  });

  it('takes a university above the roles that somebody had there for the employer', () => {
    const [work, education] = read('Fir University, 2014 – 2018\n\nSenior Analyst, 2016 – 2018\n• One\n\nAnalyst, 2014 – 2016\n• Two');
    expect(work.slice(1)).toEqual(['Senior Analyst @ Fir University | 2016 – 2018', 'Analyst @ Fir University | 2014 – 2016']);
    expect(education).toBeUndefined();
  });

  it('makes no job of a skill that is used since a year', () => {
    expect(read('Python (since 2013), PyTorch, pandas')[0]).toEqual(['Data Engineer @ Elm Bank | 2018 – 2021']);
  });
});

describe('contracts', () => {
  const text = (contracts: string): string =>
    `Ada Birch\nContract Python developer (Django), outside IR35\nLeeds, UK\n\nBack ends by the month, since 2018 through Birch Data Ltd.\n\nCONTRACTS\n\n${contracts}`;

  it('takes the title from the headline and the employer from the client', () => {
    const { work = [] } = draftOf(text('Client: River Festivals · Jun 2025 – Dec 2025 (7 months)\n• Queue times halved.'));
    expect(work.map(told)).toEqual(['Contract Python developer @ River Festivals | Jun 2025 – Dec 2025 (7 months)']);
    expect(work[0]?.employmentType).toBe('contract');
  });

  it('names the own company over several earlier contracts', () => {
    const { work = [] } = draftOf(text('Earlier contracts, Oct 2018 – Feb 2023\n• A dozen short ones.'));
    expect(work.map(told)).toEqual(['Contract Python developer @ Birch Data Ltd | Oct 2018 – Feb 2023']);
  });

  it('puts the client before what was done', () => {
    const { work = [] } = draftOf(text('Southern Water, data platform (2023 – now)\nBuilt dbt models over 60 sources.'));
    expect(work.map(told)).toEqual(['Contract Python developer @ Southern Water | 2023 – now']);
    expect(work[0]?.summary).toBe('data platform\nBuilt dbt models over 60 sources.');
  });
});

describe('jobs that are set alike', () => {
  it('each have the employer that stands apart above them', () => {
    const jobs = jobsOf(
      'Heron Analytics\n\nData Engineer\nSep 2019 – Present, Elmby\n    • Loads for 26 clinics.\nSaltmarsh Shipping\n\nAnalyst\nApr 2015 – Aug 2019, Ashby\n    • Tariffs.',
    );
    expect(jobs.map(told)).toEqual([
      'Data Engineer @ Heron Analytics | Sep 2019 – Present',
      'Analyst @ Saltmarsh Shipping | Apr 2015 – Aug 2019',
    ]);
    expect(jobs.map(({ location }) => location)).toEqual(['Elmby', 'Ashby']);
    expect(jobs.map(({ highlights }) => highlights)).toEqual([['Loads for 26 clinics.'], ['Tariffs.']]);
  });

  it('show by the others that an employer stands below a title with a comma', () => {
    const jobs = jobsOf(
      'Data Engineer   2019 – 2021\nAlder Freight, Leeds\n• Loads.\n\nWorking Student, Analytics   2017 – 2019\nBirch Energy, Leeds\n• Meters.\n\nTutor, Larch Labs   2016\nLeeds\n• Marking.',
    );
    expect(jobs.map(told)).toEqual([
      'Data Engineer @ Alder Freight | 2019 – 2021',
      'Working Student, Analytics @ Birch Energy | 2017 – 2019',
      'Tutor @ Larch Labs | 2016',
    ]);
  });

  it('name titles of no known kind behind their employers', () => {
    const jobs = jobsOf('Alder Wines, Bath — Web person\n2019 – 2021\n• Shop.\n\nBirch Council, Bath — Analyst\n2016 – 2019\n• Tariffs.');
    expect(jobs.map(told)).toEqual(['Web person @ Alder Wines | 2019 – 2021', 'Analyst @ Birch Council | 2016 – 2019']);
  });

  it('have dates that a narrow column broke, with the bullet beside their rest', () => {
    const jobs = jobsOf(
      '2019 – June\tData Engineer, Alder Freight Ltd\n2021\t• Loads.\n• Prices.\n\nMarch 2016 –   Analyst, Birch Water Ltd\n\nMay 2019   • Tariffs.',
    );
    expect(jobs.map(told)).toEqual([
      'Data Engineer @ Alder Freight Ltd | 2019 – June 2021',
      'Analyst @ Birch Water Ltd | March 2016 – May 2019',
    ]);
    expect(jobs.map(({ highlights }) => highlights)).toEqual([['Loads.', 'Prices.'], ['Tariffs.']]);
  });

  it('take no line of the job above where the dates lead', () => {
    const jobs = jobsOf(
      '2019 – 2021\nData Engineer\nAlder Freight\nTimetables for the night shift\n2016 – 2019\nAnalyst\nBirch Water\nTariffs',
    );
    expect(jobs.map(told)).toEqual(['Data Engineer @ Alder Freight | 2019 – 2021', 'Analyst @ Birch Water | 2016 – 2019']);
    expect(jobs.map(({ summary }) => summary)).toEqual(['Timetables for the night shift', 'Tariffs']);
  });

  it('do not take a subheading above complete ones for an employer', () => {
    const jobs = jobsOf(
      'Industry\n\nData Engineer, Alder Freight Ltd\n2019 – 2021\n• Loads.\n\nAnalyst, Birch Water Ltd\n2016 – 2019\n• Tariffs.',
    );
    expect(jobs.map(told)).toEqual(['Data Engineer @ Alder Freight Ltd | 2019 – 2021', 'Analyst @ Birch Water Ltd | 2016 – 2019']);
  });

  it('begin where a line is no further in than the text of the bullets above', () => {
    const jobs = jobsOf(
      ' Data Engineer   2019 – 2021\n Alder Freight   Elmby\n• Loads.\n Analyst   2016 – 2019\n Birch Press   Ashby\n• Tariffs.',
    );
    expect(jobs.map(told)).toEqual(['Data Engineer @ Alder Freight | 2019 – 2021', 'Analyst @ Birch Press | 2016 – 2019']);
  });
});
