import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '#lib/files/index.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import { folded } from './draft-of.ts';

const SOURCE = { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' };

describe('readFile', () => {
  it.each(['cv.txt', 'CV.TXT', 'cv.final.md', 'cv.markdown'])('reads %s as text', (name) => {
    expect(readFile({ name, text: 'SKILLS\nPython, Django, FastAPI, PostgreSQL' }).kind).toBe('profile');
  });
  it('reads .json as JSON Resume', () => {
    expect(readFile({ name: 'cv.json', text: '{"basics": {"name": "Ada"}}' }).kind).toBe('profile');
  });
  it.each([
    ['cv.odt', '.odt files are not read yet.'],
    ['cv', 'Files without an ending are not read yet.'],
    ['cv.constructor', '.constructor files are not read yet.'],
  ])('refuses %s and names what is read', (name, reason) => {
    expect(readFile({ name, text: 'x' })).toEqual({
      kind: 'unsupported-type',
      message: `${reason} Use .pdf, .docx, .txt, .md or .json (JSON Resume), or paste the text.`,
    });
  });
});

/** Texts that look like résumés, since random letters reach little of the reader. */
const piece = fc.constantFrom(
  'EXPERIENCE',
  'Skills:',
  '## Projects',
  'Education',
  'Engineer',
  'Elm Ltd',
  ', ',
  ' | ',
  ' — ',
  '2019',
  'Jan 2020 – Present',
  '03/2017-',
  '\n',
  '\n\n',
  '• ',
  '- ',
  '  ',
  '(',
  ')',
  'since',
  'Technologies: Python',
  'Python, SQL',
  'I built it.',
  'BSc Physics',
  'Page 2 of 3',
  '###',
  '**',
  '\t',
  '|',
  'Client: ',
  'ß',
  '\u0000',
  '\ud800',
  '\u202e',
  'a',
);
const resume = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any file', () => {
  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.constantFrom('a.txt', 'a.md', 'a.json'), fc.oneof(resume, fc.string(), fc.json()), (name, text) => {
        const outcome = readFile({ name, text });
        if (outcome.kind !== 'profile') return;
        expect(['profile', 'too-large']).toContain(toProfile(outcome.draft, SOURCE).kind);
      }),
      { seed: 20261122, numRuns: 1_500 },
    );
  });

  it('yields highlights that stand in it, word for word', () => {
    let seen = 0;
    const visible = resume.filter((text) => !/Page|\ud800|\u202e/.test(text) && !text.includes('\0'));
    fc.assert(
      fc.property(visible, (text) => {
        const outcome = readFile({ name: 'a.txt', text: `EXPERIENCE\nEngineer, Ash Ltd, 2019\n${text}` });
        const work = outcome.kind === 'profile' ? (outcome.draft.work ?? []) : [];
        for (const highlight of work.flatMap(({ highlights = [] }) => highlights)) {
          expect(folded(text)).toContain(folded(highlight));
          seen++;
        }
      }),
      { seed: 20261122, numRuns: 1_500 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
