import { describe, expect, it } from 'vitest';
import { extract } from '#lib/adapters/index.ts';
import { draftOf, failureOf, openPage, parseHtml } from './page.ts';

const STILL_CHANGING = 'The page is still changing to another profile. Wait a moment and read again.';
const at = (name: string, address: string) => ({ ...openPage(name), url: new URL(address) });

describe('pages of no person', () => {
  const html = `<main><section><h1>Fjordline Data</h1></section><section><h2>About</h2><p>We make pipelines.</p></section>
    <section><h2>Experience</h2><ul><li><p>Data Engineer</p><p>Acme</p><p>2019 - 2020</p></li></ul></section></main>`;

  it.each([
    'company/fjordline/about/',
    'jobs/view/123/',
    'school/tarn/',
    'search/results/people/',
    'feed/',
    'messaging/thread/1/',
    'sales/company/5',
  ])('are refused though they are headed like a profile: /%s', (path) => {
    expect(failureOf({ document: parseHtml(html), url: new URL(`https://www.linkedin.com/${path}`) }).kind).toBe('not-a-profile');
  });
});

describe('the person of the address and the person of the page', () => {
  it('reads a page whose links name the person of the address', () => {
    expect(draftOf(openPage('linkedin/sdui-profile')).basics.name).toBe('Noor Lindqvist');
  });

  it.each(['linkedin/sdui-profile', 'linkedin/member-cards', 'linkedin/public'])('refuses %s under the address of someone else', (name) => {
    const failure = failureOf(at(name, 'https://www.linkedin.com/in/somebody-else/'));
    expect(failure).toMatchObject({ kind: 'layout-changed', message: STILL_CHANGING });
  });

  it('refuses a page of which one part is already or still another person’s', () => {
    const page = openPage('linkedin/sdui-profile');
    const link = page.document.querySelector('a[href$="/details/experience/"]');
    link?.setAttribute('href', 'https://www.linkedin.com/in/somebody-else/details/experience/');
    for (const other of page.document.querySelectorAll('a[href*="skill-associations"]')) other.remove();
    expect(failureOf(page).message).toBe(STILL_CHANGING);
  });

  it('compares with the title where no link names anyone', () => {
    const page = openPage('linkedin/sdui-profile');
    for (const link of page.document.querySelectorAll('a[href*="/in/"]')) link.remove();
    expect(draftOf(page).basics.name).toBe('Noor Lindqvist');
    page.document.title = 'Somebody Else | LinkedIn';
    expect(failureOf(page).message).toBe(STILL_CHANGING);
  });

  it('takes an encoded address for what it says, in any case', () => {
    const page = openPage('linkedin/sdui-profile');
    for (const link of page.document.querySelectorAll('a[href*="/in/noor-lindqvist"]')) {
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace('noor-lindqvist', 'noor-lindqvist-é'));
    }
    const { outcome } = extract(page.document, new URL('https://www.linkedin.com/in/Noor-Lindqvist-%C3%89/'));
    expect(outcome).toMatchObject({ kind: 'profile', draft: { personId: 'linkedin:noor-lindqvist-é' } });
  });

  it('lets a member’s internal id stand for any name', () => {
    const draft = draftOf(at('linkedin/sdui-profile', 'https://www.linkedin.com/in/ACoAAABcdefghijklmnopqrstuvw/'));
    expect([draft.basics.name, draft.personId]).toEqual(['Noor Lindqvist', 'linkedin:noor-lindqvist']);
  });
});
