import { describe, expect, it } from 'vitest';
import { withoutProtected } from '#lib/reading/protected-lines.ts';

describe('statements that are never kept', () => {
  it.each([
    'Born 12.02.1970 in Gera, Danish citizen, divorced',
    'Born in 1985',
    'I was born in Leeds.',
    'Date of birth: 3 May 1990',
    'Geburtsdatum: 1.1.1980',
    'Fecha de nacimiento: 1980',
    'Nationality: Romanian',
    'Staatsangehörigkeit: deutsch',
    'EU citizen',
    'Irish and Brazilian citizen, so no visa is needed.',
    'Marital status: single',
    'Familienstand: ledig',
    'Married, two children',
    'Single',
    'Father of two',
    'Gender: male',
    'Male, 34 years old',
    'Age: 34',
    'Pronouns: she/her',
    'Geboren am 3.4.1985 in Köln, ledig, deutsch',
    '[Photo]',
    'Photo attached',
    '(he/him)',
  ])('%j goes', (text) => {
    expect(withoutProtected(text)).toBe('');
  });

  it.each([
    ['Morag Pinter (he/him)', 'Morag Pinter'],
    ['Jo Elm, they/them', 'Jo Elm'],
    ['Leeds, UK, married, two children', 'Leeds, UK'],
    ['Python developer · Swiss citizen · Bern', 'Python developer, Bern'],
    ['Driving licence. Danish citizen since 2010. References on request.', 'Driving licence.\nReferences on request.'],
    ['Ten years of Python.\nNationality: Danish\nLeeds', 'Ten years of Python.\nLeeds'],
  ])('%j keeps the rest', (text, rest) => {
    expect(withoutProtected(text)).toBe(rest);
  });
});

describe('texts that only look like it', () => {
  it.each([
    'Born digital since 2010',
    'The product was born in 2015 and grew.',
    'German market',
    'single page application',
    'Built a single page application, a Danish market site',
    'Single sign-on, OAuth 2',
    'married two codebases',
    'I married two codebases, and nobody noticed.',
    'Citizen portal for the city',
    'Danish citizen portal in Django',
    'senior citizen services',
    'National Grid, energy data',
    'the he/she field in the schema',
    'Team with 34 years old mainframes',
    'Passport service in Django; race conditions fixed; gender-neutral forms',
    'I was engaged with customers. Age of data: 3 hours.',
    'Health: monitoring of 40 services',
    'Photo services in Django',
  ])('%j stays', (text) => {
    expect(withoutProtected(text)).toBe(text);
  });

  it('is linear', () => {
    const started = performance.now();
    for (const piece of ['Born 1990, ', 'German ', 'single, ', 'a. ', '(she/', 'I am ']) withoutProtected(piece.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
