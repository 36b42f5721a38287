import { describe, expect, it } from 'vitest';
import { people } from '#tests/fixtures/people/people.ts';
import { LINKEDIN } from '#tests/setup/site.ts';
import { address, boardPages } from './board.ts';
import { html } from './html.ts';

const pages = boardPages('2026-11');

describe('the demo board', () => {
  it('links every person to a page that it serves', () => {
    const served = pages.map(({ host, path }) => (host === LINKEDIN ? `https://${host}${path}` : path));
    for (const person of people) expect(served).toContain(address(person));
  });

  it('has people of every specialisation and every layout', () => {
    expect(new Set(people.map(({ specialization }) => specialization))).toEqual(new Set(['ai-ml', 'web', 'data-engineering']));
    expect(new Set(people.map(({ page }) => page))).toEqual(new Set(['linkedin-2024', 'linkedin-2026', 'schema-org']));
  });

  it('shows on each page every line of the person', () => {
    for (const person of people) {
      const page = pages.find(({ path }) => path.includes(person.slug))?.html;
      for (const line of person.work.flatMap(({ roles }) => roles.flatMap(({ lines }) => lines)))
        expect(page).toContain(html`${line}`.source);
    }
  });

  it('writes durations up to the month that it is given', () => {
    const page = pages.find(({ path }) => path.includes('tomasz-wielgosz'))?.html;
    expect(page).toContain('Feb 2022 - Present · 4 yrs 10 mos');
    expect(page).toContain('Sep 2019 - Jan 2022 · 2 yrs 5 mos');
  });

  it('escapes what it fills in', () => {
    expect(html`<p title="${'"'}">${'<b> & co'}</p>`.source).toBe('<p title="&quot;">&lt;b&gt; &amp; co</p>');
  });

  it('asks for nothing from another host', () => {
    for (const page of pages) {
      expect(page.html).not.toMatch(/<(?:img|script|link|iframe)[^>]+(?:src|href)=/i);
      expect(page.html).not.toMatch(/url\(/i);
    }
  });
});
