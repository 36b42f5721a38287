import { readdirSync, readFileSync } from 'node:fs';
import { bullet, HEADING_STYLES, paragraph, paragraphs, run, styled, table, textBox, wordFile } from '#tests/files/docx/word-file.ts';
import { pageOf, pdfFile } from './pdf-file.ts';
import { jsonResume, wordBody } from './structured.ts';

/** A file that is in order, to be changed. What is packed is changed before `pack` packs it. */
export interface Seed {
  name: string;
  bytes: Uint8Array;
  pack?: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** Bytes of all sizes, in an order that each step makes another one. */
const steps = (step: number): Uint8Array => Uint8Array.from({ length: 400 }, (_, at) => (at * at * step + at * 37) % 256);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const RESUME = `# Ida Marlow
Python Developer, Leeds
ida@example.com

# Experience
Engineer, Elm Ltd, Jan 2020 - Present
- Built the billing service in Django and Celery.
- Cut the nightly run from 50 to 9 minutes.
Technologies: Python, Django, PostgreSQL

Developer, Ash Ltd, 2016 - 2019
- Kept the shop running.

# Skills
Python, Django, Celery, SQL (advanced), Docker

# Education
BSc Physics, Elm University, 2012 - 2016`;

const BODY = [
  styled('berschrift1', 'Ida Marlow'),
  paragraph(textBox(paragraphs('Python Developer', 'ida@example.com'))),
  styled('berschrift2', 'Experience'),
  table([[paragraphs('Jan 2020 – Present', 'Leeds'), paragraphs('Elm Ltd', 'Engineer') + bullet('Built billing in Django.')]]),
  paragraph(run('Developer, Ash Ltd\t2016 – 2019') + run('Kubernetes', '<w:vanish/>')),
  paragraph(`<w:ins w:id="1">${run('Kept the shop running.')}</w:ins><w:del w:id="2"><w:r><w:delText>No.</w:delText></w:r></w:del>`),
  styled('berschrift2', 'Skills'),
  table([[paragraph('Languages'), paragraph('Python, SQL')]]),
].join('');

const JSON_RESUME = JSON.stringify({
  basics: {
    name: 'Ida Marlow',
    label: 'Python Developer',
    location: { city: 'Leeds' },
    profiles: [{ network: 'GitHub', url: 'https://github.test/ida' }],
  },
  work: [{ name: 'Elm Ltd', position: 'Engineer', startDate: '2020-01', highlights: ['Built the billing service in Django.'] }],
  education: [{ institution: 'Elm University', area: 'Physics', studyType: 'BSc', endDate: '2016' }],
  skills: [{ name: 'Web', keywords: ['Python', 'Django'] }],
  languages: [{ language: 'English', fluency: 'native' }],
});

/** Whole files and the insides of packed ones, of every kind that is read. */
export async function allSeeds(): Promise<Seed[]> {
  const word = await wordFile({ body: BODY, styles: HEADING_STYLES, header: paragraphs('Ida Marlow') });
  const page = pageOf(RESUME);
  const seeds: Seed[] = [
    { name: 'word.docx', bytes: word },
    { name: 'body.docx', bytes: utf8(BODY), pack: (body) => wordFile({ body: new TextDecoder().decode(body), styles: HEADING_STYLES }) },
    {
      name: 'styles.docx',
      bytes: utf8(HEADING_STYLES),
      pack: (styles) => wordFile({ body: BODY, styles: new TextDecoder().decode(styles) }),
    },
    { name: 'plain.pdf', bytes: pdfFile(page, false) },
    { name: 'packed.pdf', bytes: pdfFile(page, true) },
    { name: 'page.pdf', bytes: page, pack: async (instructions) => pdfFile(instructions, true) },
    { name: 'resume.json', bytes: utf8(JSON_RESUME) },
    ...[1, 2, 3, 4].flatMap((step): Seed[] => [
      { name: `structure-${step}.docx`, bytes: steps(step), pack: (bytes) => wordFile({ body: wordBody(bytes), styles: HEADING_STYLES }) },
      { name: `structure-${step}.json`, bytes: steps(step), pack: async (bytes) => utf8(jsonResume(bytes)) },
    ]),
  ];
  return [...seeds, ...filesIn('tests/cases', /\.(?:txt|md)$/, 14), ...filesIn('tests/fixtures/pages', /\.html$/, 3)];
}

/** Some files of a folder, far apart in its order so that they differ. */
function filesIn(folder: string, ending: RegExp, step: number): Seed[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
  return names
    .sort()
    .filter((_, at) => at % step === 0)
    .map((name) => ({ name, bytes: Uint8Array.from(readFileSync(`${folder}/${name}`)) }));
}
