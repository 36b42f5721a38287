import { describe, expect, it } from 'vitest';
import { withoutProtected, withoutProtectedInWork } from '#lib/reading/protected-lines.ts';
import { PRIVATE_SIGNS } from '#tests/fuzz/long-runs.ts';

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
    'Geburtsdatum: 12. Mai 1985',
    'Geboren am 12. Mai 1985 in Gera',
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
});

describe('among work, statements about the person', () => {
  it.each([
    'Date of birth: 3 May 1990',
    'Born 12.02.1970 in Gera',
    'I was born in Leeds.',
    'Nationality: Romanian',
    'Citizenship: Swiss and Danish',
    'EU citizen',
    'I am a German citizen.',
    'Marital status: single',
    'Married, two children',
    'Married',
    'Gender: male',
    'Male, 34 years old',
    'Religion: Roman Catholic',
    'Father of two',
    'Pronouns: she/her',
    '(he/him)',
  ])('%j goes', (text) => {
    expect(withoutProtectedInWork(text)).toBe('');
  });

  it.each([
    ['Built APIs in Django; moved them to FastAPI, married, two children', 'Built APIs in Django; moved them to FastAPI'],
    ['Kept the pipeline alive. Born 1985 in Gera. Moved it to Airflow.', 'Kept the pipeline alive.\nMoved it to Airflow.'],
    ['Backend lead | Swiss citizen | Django', 'Backend lead\nDjango'],
    ['Worked with Ann (she/her) on Django.', 'Worked with Ann\non Django.'],
    ['Python\nDate of birth: 12. Mai 1985\n  Django', 'Python\n  Django'],
  ])('%j keeps what was written around it', (text, rest) => {
    const kept = withoutProtectedInWork(text);
    expect(kept).toBe(rest);
    for (const line of kept.split('\n')) expect(text).toContain(line);
  });

  it.each([
    'Born digital since 2010',
    'Born in 2015 as a monolith, the shop was split into services.',
    'German market',
    'single page application',
    'gender-neutral copy for the forms',
    'Religion studies archive',
    'Single, double and triple entry ledgers',
    'Voice classifier for male, female and other speakers',
    'Tax rules for single, married, divorced and widowed filers.',
    'Passport: an identity service in Django',
    'Readers for the German passport, and for ID cards.',
    'A good citizen of the Kubernetes cluster, with limits.',
    'Father of the internal build system',
    'Migrated a mainframe, 34 years old, to Python.',
    'Nato Communications Agency',
    'Photo',
    '- indented,  and   spaced ; as written',
  ])('%j stays', (text) => {
    expect(withoutProtectedInWork(text)).toBe(text);
  });
});

it.each(PRIVATE_SIGNS.map((sign) => [sign]))('comes to the end of a text of nothing but %j', (sign) => {
  const text = `date${sign.repeat(45_000)}x`;
  for (const without of [withoutProtected, withoutProtectedInWork]) expect(without(text)).toMatch(/^date.*x$/su);
});
