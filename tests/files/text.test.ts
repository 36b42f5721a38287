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
