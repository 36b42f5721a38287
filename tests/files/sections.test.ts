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

  it('keeps what stands before the first heading', () => {
    const { preamble, sections } = splitSections(toLines('Ada Birch\nEngineer\n\nSKILLS\nPython\n'));
    expect(preamble.map(({ text }) => text)).toEqual(['Ada Birch', 'Engineer']);
    expect(sections[0]?.lines.map(({ text }) => text)).toEqual(['Python']);
  });
});
