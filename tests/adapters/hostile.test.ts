import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapters, extract } from '#lib/adapters/index.ts';
import { draftOf, openPage, pagesOf, parseHtml } from './page.ts';

const TAGS = ['div', 'p', 'ul', 'li', 'h1', 'h2', 'h3', 'section', 'main', 'span', 'a', 'article', 'hr', 'script', 'button'];
const ATTRIBUTES = [
  '',
  ' id="experience"',
  ' id="experience-section"',
  ' componentkey="com.linkedin.sdui.profile.card.refAExperienceTopLevelSection"',
  ' componentkey="com.linkedin.sdui.profile.card.refATopcard"',
  ' componentkey="entity-collection-item-1"',
  ' data-section="experience"',
  ' data-anonymize="person-name"',
  ' id="XingIdModule"',
  ' id="ProfileTimelineModule"',
  ' data-qa="timeline-work_experience:1-entry"',
  ' data-xds="Meta"',
  ' class="timeline-item"',
  ' class="work-exp-card"',
  ' class="work-experience-section"',
  ' class="h-card vcard-username"',
  ' role="dialog"',
  ' data-test-history-group=""',
  ' data-test-profile-container=""',
  ' data-test-position-entity-title=""',
  ' href="/in/%E0%A4%A/details/skills"',
  ' itemscope itemtype="https://schema.org/Person"',
  ' itemprop="__proto__"',
  ' itemprop="name"',
  ' class="h-resume"',
  ' class="visually-hidden"',
  ' type="application/ld+json"',
  ' aria-hidden="true"',
];
const TEXTS = [
  'Experience',
  'Jan 2020 - Present · 2 yrs',
  '4 yrs',
  'Acme · Full-time',
  '•',
  'Skills (3)',
  '2019',
  '{"@type":"Person","name":{"name":[]}}',
  '\u202e',
  '*** ***',
  'Show all 9 experiences',
  '<',
  '',
];

const html = fc
  .array(fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...TEXTS), fc.boolean()), { maxLength: 40 })
  .map((parts) => parts.map(([tag, attribute, text, closed]) => `<${tag}${attribute}>${text}${closed ? `</${tag}>` : ''}`).join(''));

const ADDRESSES = {
  linkedin: [
    'https://www.linkedin.com/in/a/',
    'https://www.linkedin.com/in/%E0%A4%A/details/experience/',
    'https://www.linkedin.com/sales/lead/1,2',
  ],
  'any-page': ['https://a.example.org/'],
} as Record<string, string[]>;

const addressesOf = (id: string): string[] => ADDRESSES[id] ?? pagesOf(id).map((page) => openPage(`${id}/${page}`).url.href);

describe.each(adapters)('$id and hostile pages', ({ id }) => {
  it('answers every page with a draft or a reason, and leaves it as it was', () => {
    fc.assert(
      fc.property(html, fc.constantFrom(...addressesOf(id)), (page, address) => {
        const document = parseHtml(page);
        const before = document.documentElement.outerHTML;
        const { adapter, outcome } = extract(document, new URL(address));
        expect(adapter.id).toBe(id);
        expect(outcome.kind).toMatch(/^(?:profile|no-text|login-wall|layout-changed|not-a-profile)$/);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('never calls a section read that has no entry', () => {
    for (const name of pagesOf(id)) {
      const { document, url } = openPage(`${id}/${name}`);
      const { outcome } = extract(document, url);
      if (outcome.kind !== 'profile') continue;
      for (const [section, { state }] of Object.entries(outcome.draft.sections)) {
        const text = outcome.draft.basics.summary;
        const entries = section === 'summary' ? (text ? [text] : []) : (Reflect.get(outcome.draft, section) ?? []);
        expect([name, section, entries.length > 0]).toEqual([name, section, state === 'read' || state === 'partial']);
      }
    }
  });
});

describe('hostile metadata', () => {
  const page = (json: string) => ({
    document: parseHtml(`<script type="application/ld+json">${json}</script><main><h1>A Person</h1></main>`),
    url: new URL('https://a.example.org/'),
  });

  it.each([
    ['deep nesting', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['a script over the limit', `{"@type": "Person", "name": "${'x'.repeat(1_100_000)}", "knowsAbout": "Python"}`],
    [
      'wrong types everywhere',
      '{"@type": ["Person", 3], "name": {"a": 1}, "worksFor": [null, 3, [], {"member": 7}], "knowsAbout": {"name": false}}',
    ],
    ['a number', '17'],
    ['nothing', ''],
  ])('refuses %s without an error', (_, json) => {
    const { document, url } = page(json);
    expect(extract(document, url).outcome.kind).toBe('not-a-profile');
  });

  it('reads own properties only', () => {
    const draft = draftOf(
      page(
        '{"@type": "Person", "name": "A Person", "knowsAbout": ["Python"], "__proto__": {"jobTitle": "Injected"}, "constructor": {"name": "x"}}',
      ),
    );
    expect(draft.basics).toEqual({ name: 'A Person' });
    expect(Object.hasOwn(Object.prototype, 'jobTitle')).toBe(false);
  });

  it('refuses two persons', () => {
    const { document, url } = page(
      '[{"@type": "Person", "name": "A", "knowsAbout": "x"}, {"@type": "Person", "name": "B", "knowsAbout": "y"}]',
    );
    expect(extract(document, url).outcome.kind).toBe('not-a-profile');
  });
});

describe('a very long page', () => {
  it('is read to its end', () => {
    const roles = (count: number) => {
      const items = Array.from(
        { length: count },
        (_, i) =>
          `<li><p>Role ${i}</p><p>Firm ${i} · Full-time</p><p>Jan 2001 - Feb 2002 · 1 yr</p><p>${'Worked with Python. '.repeat(10)}</p></li>`,
      ).join('');
      return parseHtml(
        `<main><section componentkey="com.linkedin.sdui.profile.card.refAExperienceDetailsSection"><h2>Experience</h2><ul>${items}</ul></section></main>`,
      );
    };
    const url = new URL('https://www.linkedin.com/in/a/details/experience/');
    const draft = draftOf({ document: roles(2_000), url });
    expect(draft.work).toHaveLength(2_000);
    expect(draft.work?.[1_999]).toMatchObject({ position: 'Role 1999', name: 'Firm 1999' });
  });
});
