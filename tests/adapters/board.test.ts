import { describe, expect, it } from 'vitest';
import { archivedAddress } from '#lib/adapters/archived-address.ts';
import { isSameName } from '#lib/adapters/board.ts';
import { adapterFor, adapters, extract } from '#lib/adapters/index.ts';
import { draftOf, failureOf, openPage, pagesOf, parseHtml, readDraft } from './page.ts';

const BOARDS = ['xing', 'wellfound', 'indeed', 'dice', 'naukri', 'github', 'stackoverflow', 'greenhouse', 'lever', 'ashby', 'workable'];
const PROFILES = BOARDS.flatMap((id) => pagesOf(id).map((page) => `${id}/${page}`)).filter(
  (page) => !/\/(?:search|list|applicants|vacancy|question|organization|sign-in)$/.test(page),
);

describe('every board', () => {
  it('is in the list of adapters', () => {
    expect(adapters.map(({ id }) => id)).toEqual(expect.arrayContaining(BOARDS));
  });

  it.each(PROFILES)('never takes the visitor’s own name, other people or what others wrote from %s', (page) => {
    const draft = JSON.stringify(readDraft(page));
    expect(draft).not.toMatch(
      /Marchetti|rosa-recruits|Similar|Karin|Bertil|Gina|Vera Holt|Rolf|Olde|COBOL|Fortran|Hibernate|\brust\b|great/,
    );
  });

  it.each(PROFILES)('keeps no private part of %s', (page) => {
    expect(JSON.stringify(readDraft(page))).not.toMatch(/gap|Married|1992|1988|Geburt|Felber|Bergsteigen|Citizen|mailto|she\/her/);
  });

  it.each(PROFILES)('calls nothing absent on %s', (page) => {
    expect(Object.values(readDraft(page).sections).map(({ state }) => state)).not.toContain('absent');
  });

  it.each([
    'xing/search',
    'wellfound/applicants',
    'indeed/vacancy',
    'naukri/list',
    'github/organization',
    'stackoverflow/question',
    'greenhouse/vacancy',
    'greenhouse/list',
    'lever/vacancy',
    'lever/list',
    'ashby/vacancy',
    'ashby/list',
    'workable/vacancy',
    'workable/list',
  ])('refuses %s as no profile', (page) => {
    const failure = failureOf(openPage(page));
    expect(failure.kind).toBe('not-a-profile');
    expect(failure.message).toContain('page is not');
  });

  it.each([
    'https://www.xing.com/login',
    'https://login.xing.com/?dest_url=/profile/Mira_Sonnleitner3',
    'https://wellfound.com/login',
    'https://secure.indeed.com/auth?continue=x',
    'https://www.dice.com/dashboard/login',
    'https://recruit.naukri.com/login',
    'https://github.com/login?return_to=x',
    'https://stackoverflow.com/users/login',
    'https://app8.greenhouse.io/users/sign_in',
    'https://hire.lever.co/login',
    'https://app.ashbyhq.com/signin',
    'https://otterly.workable.com/users/sign_in',
  ])('%s is a sign-in page', (address) => {
    const page = { document: parseHtml('<main><h1>Sign in</h1><input type="password"></main>'), url: new URL(address) };
    expect(failureOf(page).kind).toBe('login-wall');
  });

  it.each([
    'https://www.xing.com/profile/my_profile',
    'https://www.xing.com/jobs/search?keywords=python',
    'https://www.xing.com/pages/almbach-daten-gmbh',
    'https://wellfound.com/recruit/overview',
    'https://wellfound.com/company/pinefold',
    'https://wellfound.com/jobs/12345-python-engineer',
    'https://resumes.indeed.com/search?q=python',
    'https://resumes.indeed.com/resume/search',
    'https://employers.indeed.com/candidates?statusName=All',
    'https://employers.indeed.com/candidates/overview',
    'https://www.indeed.com/cmp/Kestrel-Invoices',
    'https://employer.dice.com/dashboard',
    'https://www.dice.com/employer/profile/settings',
    'https://www.dice.com/job-detail/0aa11bb22cc33',
    'https://resdex.naukri.com/lite/search?sid=12345678',
    'https://www.naukri.com/job-listings-python-developer-banyan-pay-120512345678',
    'https://recruit.naukri.com/homePage/index',
    'https://github.com/settings/profile',
    'https://github.com/search?q=python&type=users',
    'https://stackoverflow.com/users?tab=reputation',
    'https://stackoverflow.com/jobs/companies/humber-freight',
    'https://app8.greenhouse.io/dashboard',
    'https://app8.greenhouse.io/people/new',
    'https://hire.lever.co/interviews',
    'https://app.ashbyhq.com/home',
    'https://otterly.workable.com/backend/jobs/5566/candidates/new',
  ])('%s is not one person’s page, whatever stands on it', (address) => {
    const { document } = openPage('greenhouse/candidate');
    expect(failureOf({ document, url: new URL(address) }).kind).toBe('not-a-profile');
  });

  it('takes no longer for a long address', () => {
    const { document } = openPage('greenhouse/candidate');
    const url = new URL(`https://resdex.naukri.com/preview/${'1a'.repeat(200_000)}!`);
    expect(() => extract(document, url)).not.toThrow();
  }, 2_000);

  it('takes a password field on a person’s address for a sign-in page', () => {
    const url = openPage('lever/candidate').url;
    expect(failureOf({ document: parseHtml('<form><input type="password"></form>'), url }).kind).toBe('login-wall');
  });
});

describe('a part that is read by its headings', () => {
  const url = openPage('greenhouse/candidate').url;

  it('says that a résumé in a viewer has to be read as a file', () => {
    const failure = failureOf({ document: parseHtml('<main><h1>Oona Valkama</h1><h2>Activity</h2><p>Applied</p></main>'), url });
    expect(failure).toMatchObject({ kind: 'no-text', message: expect.stringContaining('download it and read the file') });
  });

  it('names the headings of which it could read no entry', () => {
    const failure = failureOf({ document: parseHtml('<main><h1>Oona Valkama</h1><h2>Experience</h2><h2>Notes</h2><p>x</p></main>'), url });
    expect(failure).toMatchObject({ kind: 'layout-changed', found: ['heading of work'], missing: ['entries of work'] });
  });

  it.each([
    ['Notes', undefined],
    ['Feedback (3)', undefined],
    ['Source code', 'Parser of bus timetables'],
  ])('takes what stands under "%s" for the person’s own or not', (heading, own) => {
    const html = `<main><h1>Oona Valkama</h1><h2>Skills</h2><p>Python</p><h2>${heading}</h2><h3>Projects</h3><ul><li>Parser of bus timetables</li></ul></main>`;
    expect(draftOf({ document: parseHtml(html), url }).projects?.[0]?.name).toBe(own);
  });

  it('skips a heading that can be no name', () => {
    const html = '<main><h1>Experience</h1><h2>Oona Valkama</h2><h2>Skills</h2><p>Python, SQL</p></main>';
    expect(draftOf({ document: parseHtml(html), url }).basics.name).toBe('Oona Valkama');
  });
});

describe('the name in an address', () => {
  it.each([
    ['Mira_Sonnleitner3', 'Mira Sonnleitner', true],
    ['Juergen_Mueller', 'Jürgen Müller', true],
    ['teodor-aske', 'Dr. T. Aske', true],
    ['12345', 'Mira Sonnleitner', true],
    ['Mira_Sonnleitner', '山田太郎', true],
    ['Rolf_Ander', 'Mira Sonnleitner', false],
  ])('%s and %s: %s', (slug, name, same) => expect(isSameName(slug, name)).toBe(same));

  it.each([
    ['xing/modules', 'https://www.xing.com/profile/Rolf_Ander'],
    ['wellfound/public', 'https://wellfound.com/u/vera-holt'],
    ['github/overview', 'https://github.com/somebody-else'],
    ['stackoverflow/member', 'https://stackoverflow.com/users/77/somebody-else'],
    ['stackoverflow/story', 'https://stackoverflow.com/users/story/77'],
  ])('refuses %s at %s, where the page is still another’s', (page, address) => {
    const failure = failureOf({ ...openPage(page), url: new URL(address) });
    expect(failure).toMatchObject({ kind: 'layout-changed', missing: ['the person of the address'] });
  });
});

describe('an archived page', () => {
  it.each([
    ['https://web.archive.org/web/20220310120000/https://stackoverflow.com/users/story/1', 'https://stackoverflow.com/users/story/1'],
    ['https://web.archive.org/web/2021id_/http://github.com/noor', 'https://github.com/noor'],
    ['https://web.archive.org/save', undefined],
    ['https://example.org/web/2021/https://github.com/noor', undefined],
  ])('%s is of %s', (address, original) => expect(archivedAddress(new URL(address))?.href).toBe(original));

  it('is read by the reader of the site that it was archived from', () => {
    expect(adapterFor(new URL('https://web.archive.org/web/2021/https://github.com/noor')).id).toBe('github');
  });
});
