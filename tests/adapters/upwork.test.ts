import { describe, expect, it } from 'vitest';
import { draftOf, failureOf, openPage, readDraft } from './page.ts';

describe('an Upwork profile', () => {
  const draft = readDraft('upwork/freelancer');

  it('reads the top without the rate', () => {
    expect(draft.personId).toBe('upwork:01aa000000000000bb');
    expect(draft.basics).toEqual({
      name: 'Selma B.',
      label: 'Python scraping and APIs',
      location: 'Izmir, Türkiye',
      summary: 'I write scrapers.\nAnd the APIs behind them.',
    });
  });

  it('reads employers, and no contracts of the site', () => {
    expect(draft.work).toEqual([
      {
        position: 'Python Developer',
        name: 'Gull Metrics',
        dates: 'May 2021 - Present',
        highlights: ['Built the crawler.', 'Moved it to asyncio.'],
      },
      { position: 'Tester', name: 'Shingle', dates: 'March 2019 - April 2021' },
    ]);
    expect(JSON.stringify(draft)).not.toContain('Fix a Scrapy spider');
  });

  it('counts the jobs that are not in the page', () => {
    expect(draft.sections.work).toEqual({ state: 'partial', shown: 2, total: 5 });
    const page = openPage('upwork/freelancer');
    page.document.querySelector('[data-testid=show-more]')?.remove();
    expect(draftOf(page).sections.work).toEqual({ state: 'read' });
  });

  it('reads skills, school, portfolio and certificates, not the site’s advice', () => {
    expect(draft.skills).toEqual([{ name: 'Python' }, { name: 'Scrapy' }]);
    expect(draft.education).toEqual([{ institution: 'Aegean College', studyType: 'BSc', area: 'Mathematics', dates: '2014-2018' }]);
    expect(draft.projects).toEqual([{ name: 'Price watch' }, { name: 'Parcel tracker' }]);
    expect(draft.certificates).toEqual([{ name: 'Certified Spider Tamer' }]);
  });

  it.each(['jobs/~0123', 'nx/search/talent/', 'agencies/77', 'ab/messages/rooms/1'])(
    'is refused at the address of no person: /%s',
    (path) => {
      const page = { ...openPage('upwork/freelancer'), url: new URL(`https://www.upwork.com/${path}`) };
      expect(failureOf(page).kind).toBe('not-a-profile');
    },
  );

  it('is a login wall at the address of one', () => {
    const page = { ...openPage('upwork/freelancer'), url: new URL('https://www.upwork.com/ab/account-security/login') };
    expect(failureOf(page).kind).toBe('login-wall');
  });
});
