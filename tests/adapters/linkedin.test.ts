import { describe, expect, it } from 'vitest';
import { draftOf, failureOf, openPage, readDraft } from './page.ts';

const NOT_HERE = { state: 'unreadable', reason: 'not on this page' };
const NOT_LOADED = { state: 'unreadable', reason: 'not loaded yet: scroll down once, then read again' };

describe('a server-driven profile page', () => {
  const draft = readDraft('linkedin/sdui-profile');

  it('knows the person by the address', () => expect(draft.personId).toBe('linkedin:noor-lindqvist'));

  it('reads name, headline, place and text from the top', () => {
    expect(draft.basics).toEqual({
      name: 'Noor Lindqvist',
      label: 'Data engineer, Python and Spark',
      location: 'Bergen, Norway',
      summary: 'I build pipelines that people can trust.\nMostly Python, some Scala.',
    });
  });

  it('reads grouped roles under their employer, and a single job, without the neighbours', () => {
    expect(draft.work).toEqual([
      {
        position: 'Senior Data Engineer',
        name: 'Fjordline Data',
        employmentType: 'Full-time',
        dates: 'Mar 2022 - Present',
        location: 'Bergen, Norway',
        summary: '2019 - 2020 figures were rebuilt as well.',
        highlights: [
          'Cut the nightly Spark job from 5 hours to 40 minutes.',
          'Wrote the data contracts in pydantic.',
          'Skills: Apache Spark, Python',
        ],
      },
      {
        position: 'Data Engineer',
        name: 'Fjordline Data',
        employmentType: 'Full-time',
        dates: 'Jan 2020 - Mar 2022',
        location: 'Bergen, Norway',
      },
      {
        position: 'Backend Developer',
        name: 'Kelp & Kite',
        employmentType: 'Contract',
        dates: '2017 - 2019',
        location: 'Oslo',
        summary: 'Ran the Django shop of a small bookseller.',
      },
    ]);
  });

  it('keeps volunteering apart from work', () => {
    expect(draft.volunteer).toEqual([{ position: 'Mentor', organization: 'Code Harbour', dates: 'May 2021 - Present' }]);
  });

  it('parts degree and field at the first comma and leaves the grade out', () => {
    expect(draft.education).toEqual([
      { institution: 'Tarn University', studyType: 'MSc', area: 'Computer Science, Databases', dates: '2012 – 2017' },
    ]);
  });

  it('takes skills without their endorsements', () => expect(draft.skills).toEqual([{ name: 'Python' }, { name: 'Apache Spark' }]));

  it('says how much of each section was shown', () => {
    expect(draft.sections).toMatchObject({
      summary: { state: 'read' },
      work: { state: 'partial', shown: 3, total: 5 },
      education: { state: 'read' },
      skills: { state: 'partial', shown: 2, total: 31 },
      projects: NOT_LOADED,
    });
  });

  it('says of cards that have not been drawn that they are not loaded, and of an empty one that it could not be read', () => {
    const { sections, work, skills } = readDraft('linkedin/sdui-not-loaded');
    expect([work, skills]).toEqual([undefined, undefined]);
    expect(sections.work).toEqual(NOT_LOADED);
    expect(sections.skills).toEqual({
      state: 'unreadable',
      total: 31,
      reason: 'layout-changed: the page announces 31 entries, none could be read',
    });
  });
});

describe('a page without the marks of its layout', () => {
  const strip = (name: string, attribute: string) => {
    const page = openPage(name);
    for (const element of page.document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
    return draftOf(page);
  };

  it('is read by its headings where its cards bear no key', () => {
    const whole = readDraft('linkedin/sdui-profile');
    const { basics, work, education, skills, volunteer } = strip('linkedin/sdui-profile', 'componentkey');
    expect({ basics, work, education, skills, volunteer }).toEqual({
      basics: whole.basics,
      work: whole.work,
      education: whole.education,
      skills: whole.skills,
      volunteer: whole.volunteer,
    });
  });

  it('is read by its headings where they have no anchors', () => {
    const { work, education, skills } = strip('linkedin/member-cards', 'id');
    const whole = readDraft('linkedin/member-cards');
    expect({ work, education, skills }).toEqual({ work: whole.work, education: whole.education, skills: whole.skills });
  });

  it('says that jobs without dates could not be read', () => {
    const page = openPage('linkedin/sdui-flat');
    for (const line of page.document.querySelectorAll('p')) if (/20\d\d/.test(line.textContent ?? '')) line.remove();
    expect(failureOf(page)).toMatchObject({ kind: 'layout-changed', found: ['heading of work'], missing: ['entries of work'] });
  });
});

describe('the pages under /details/', () => {
  it('reads entries that only a rule parts, in another language', () => {
    const { work, sections } = readDraft('linkedin/sdui-flat');
    expect(work).toEqual([
      { position: 'Inżynier ML', name: 'Wierzba', employmentType: 'Pełny etat', dates: 'sty 2021 – obecnie', location: 'Gdańsk, Polska' },
      {
        position: 'Programista Python',
        name: 'Brzoza Soft',
        employmentType: 'Umowa zlecenie',
        dates: 'cze 2018 – gru 2020',
        summary: 'Budowałem API we FastAPI.',
      },
    ]);
    expect(sections).toMatchObject({ work: { state: 'read' }, education: NOT_HERE, skills: NOT_HERE });
  });

  it('takes a skill once where its mark stands twice', () => {
    const { skills, sections } = readDraft('linkedin/sdui-details-skills');
    expect(skills).toEqual([{ name: 'Python' }, { name: 'Apache Airflow' }]);
    expect(sections).toMatchObject({ skills: { state: 'read' }, work: NOT_HERE });
  });

  it('reads schools with and without dates; the name stands in the title only', () => {
    const { education, basics, sections } = readDraft('linkedin/details-education');
    expect(basics).toEqual({ name: 'Hedda Brook' });
    expect(education).toEqual([
      {
        institution: 'Moorland College',
        studyType: 'BEng',
        area: 'Electronics',
        dates: 'Sep 2016 - Jul 2020',
        summary: 'Skills: C++ · Python',
      },
      { institution: 'Heathside School' },
    ]);
    expect(sections).toMatchObject({ education: { state: 'read' }, work: NOT_HERE });
  });
});

describe('a page of cards with anchors, in Spanish', () => {
  const draft = readDraft('linkedin/member-cards');

  it('reads the top without pronouns and counts', () => {
    expect(draft.basics).toEqual({
      name: 'Tomás Arvelo',
      label: 'ML engineer who ships models',
      location: 'Valparaíso, Chile',
      summary: 'I like models that stay up at night.\nPyTorch since 2019.',
    });
  });

  it('takes texts that stand twice once, bullets as highlights, the skills of a role last', () => {
    expect(draft.work?.[0]).toEqual({
      position: 'ML Engineer',
      name: 'Quillback Labs',
      employmentType: 'Jornada completa',
      dates: 'ene. 2022 - actualidad',
      location: 'en remoto',
      highlights: ['Served 40 models with FastAPI.', 'Halved the GPU bill.', 'Skills: PyTorch · FastAPI'],
    });
  });

  it('gives both roles of a group their employer', () => {
    expect(draft.work?.slice(1)).toEqual([
      { position: 'Data Scientist', name: 'Puerto Analítica', employmentType: 'Jornada completa', dates: 'ene. 2020 - dic. 2021' },
      { position: 'Data Analyst', name: 'Puerto Analítica', dates: 'ene. 2018 - dic. 2019' },
    ]);
  });

  it('calls a section absent only where a later card of the stack is there', () => {
    expect(draft.sections).toMatchObject({
      work: { state: 'read' },
      skills: { state: 'partial', shown: 2, total: 18 },
      certificates: { state: 'absent' },
      languages: { state: 'absent' },
    });
    const page = openPage('linkedin/member-cards');
    for (const id of ['skills', 'interests']) page.document.querySelector(`#${id}`)?.closest('section')?.remove();
    expect(draftOf(page).sections).toMatchObject({ skills: NOT_LOADED, languages: NOT_LOADED, summary: { state: 'read' } });
  });
});

describe('a public page', () => {
  const draft = readDraft('linkedin/public');

  it('is a profile in spite of its sign-in dialogs', () => {
    expect(draft.personId).toBe('linkedin:ines-corvane');
    expect(draft.basics).toEqual({
      name: 'Inês Corvane',
      label: 'Python developer at Marram',
      location: 'Porto, Portugal',
      summary: 'Web back ends, mostly Django.\nTests first.',
    });
  });

  it('takes the full text of a role once, and leaves masked roles out', () => {
    expect(draft.work).toEqual([
      {
        position: 'Backend Developer',
        name: 'Marram',
        dates: 'Feb 2021 - Present',
        location: 'Porto',
        summary: 'Moved the shop to Django 4 and wrote the test suite.',
        highlights: ['Celery for mails'],
      },
      { position: 'Developer', name: 'Sandspit', dates: '2018 - 2021' },
    ]);
  });

  it('reads school, certificate and language', () => {
    expect(draft.education).toEqual([{ institution: 'Universidade da Ria', studyType: 'BSc', area: 'Informatics', dates: '2014 - 2017' }]);
    expect(draft.certificates).toEqual([{ name: 'Secure Coding in Python', issuer: 'Open Course Board', date: 'Aug 2022' }]);
    expect(draft.languages).toEqual([{ language: 'Portuguese', fluency: 'Native or bilingual proficiency' }]);
  });

  it('says what such a page never shows', () => {
    expect(draft.sections).toMatchObject({
      work: { state: 'partial', shown: 2, total: 3, reason: 'the site hides entries until you sign in' },
      skills: { state: 'unreadable', reason: 'a public page never shows skills' },
      projects: { state: 'unreadable', reason: 'not shown on this public page' },
    });
  });
});

describe('Recruiter and Sales Navigator', () => {
  it('reads a search row as an excerpt', () => {
    const { work, education, sections, basics } = readDraft('linkedin/recruiter-row');
    expect(basics).toEqual({ name: 'Milo Sandgren', label: 'Python and data', location: 'Tampere' });
    expect(work).toEqual([
      { position: 'Engineer, Python platform', name: 'Silt & Sons', dates: '2020 – Present' },
      { position: 'Developer at Large', name: 'Reedbed', dates: '2017 – 2020' },
    ]);
    expect(education).toEqual([{ institution: 'Lake University', studyType: 'Master of Science', area: 'Statistics' }]);
    expect(sections.work).toEqual({ state: 'partial', shown: 2, reason: 'a search row is an excerpt' });
  });

  it('refuses a list of several people', () => {
    const page = openPage('linkedin/recruiter-row');
    const row = page.document.querySelector('li');
    row?.after(row.cloneNode(true));
    expect(failureOf(page).kind).toBe('not-a-profile');
  });

  it('reads a Recruiter profile', () => {
    const { work, skills, personId } = readDraft('linkedin/recruiter-profile');
    expect(personId).toBe('linkedin:runa-eskildt');
    expect(work).toEqual([
      {
        position: 'SRE',
        name: 'Kestrel Cloud',
        dates: 'Jan 2021 – Present',
        employmentType: 'Full-time',
        highlights: ['Wrote the on-call tools in Python.', 'Skills: Kubernetes'],
      },
      { position: 'Engineer II', name: 'Ternport', dates: '2019 – 2021' },
      { position: 'Engineer I', name: 'Ternport', dates: '2017 – 2019' },
    ]);
    expect(skills).toEqual([{ name: 'Python' }, { name: 'Terraform' }]);
  });

  it('takes a lead’s current role once', () => {
    const { work, basics } = readDraft('linkedin/sales-lead');
    expect(basics).toEqual({ name: 'Odile Varga', label: 'Analytics lead', location: 'Ghent' });
    expect(work).toEqual([
      { position: 'Lead Analyst', name: 'Osier', dates: 'Mar 2021–Present', location: 'Ghent, Belgium' },
      { position: 'Senior Analyst', name: 'Alder Bank', dates: 'Jan 2019–Mar 2021' },
      { position: 'Analyst', name: 'Alder Bank', dates: 'Jan 2016–Dec 2018' },
    ]);
  });
});

describe('pages that are no profile', () => {
  it.each([
    ['linkedin/login-wall', 'login-wall'],
    ['linkedin/not-found', 'not-a-profile'],
    ['linkedin/feed', 'not-a-profile'],
  ])('%s is %s', (name, kind) => {
    const failure = failureOf(openPage(name));
    expect(failure.kind).toBe(kind);
    expect(failure.message).toBeTruthy();
  });

  it('tells a changed layout by what it found and missed, without a word of the page', () => {
    const page = openPage('linkedin/sdui-profile');
    for (const card of page.document.querySelectorAll('section section[componentkey]:not([componentkey$=Topcard])')) card.remove();
    const failure = failureOf(page);
    expect(failure).toMatchObject({ kind: 'layout-changed', found: ['name'], missing: ['work', 'education', 'skills'] });
    expect(JSON.stringify(failure)).not.toContain('Noor');
  });

  it('tells a section whose heading is there and whose entries are not', () => {
    const page = openPage('linkedin/sdui-profile');
    for (const card of page.document.querySelectorAll('[componentkey$=ExperienceTopLevelSection] > :not(h2):not(section)')) card.remove();
    const { work, sections } = draftOf(page);
    expect(work).toBeUndefined();
    expect(sections.work).toEqual({ state: 'unreadable', reason: 'the heading is there, but no entry could be read' });
  });
});
