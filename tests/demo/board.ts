import { people } from '#tests/fixtures/people/people.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import type { Page } from '#tests/setup/site.ts';
import { each, html, type Markup } from './html.ts';
import { linkedin2024Page } from './linkedin-2024-page.ts';
import { linkedin2026Page } from './linkedin-2026-page.ts';
import { PAGE_STYLE } from './page-style.ts';
import { schemaOrgPage } from './schema-org-page.ts';

/** Every page of the demo board. `now` is `YYYY-MM`, for the durations that LinkedIn writes beside a date. */
export function boardPages(now: string): Page[] {
  return [{ host: 'board', path: '/', html: indexPage().source }, ...people.map((person) => profilePage(person, now))];
}

export function profilePage(person: Person, now: string): Page {
  if (person.page === 'schema-org') return { host: 'board', path: `/people/${person.slug}`, html: schemaOrgPage(person).source };
  const draw = person.page === 'linkedin-2024' ? linkedin2024Page : linkedin2026Page;
  return { host: 'www.linkedin.com', path: `/in/${person.slug}/`, html: draw(person, now).source };
}

const NICHE: Record<Person['specialization'], string> = { 'ai-ml': 'AI / ML', web: 'Web', 'data-engineering': 'Data engineering' };
const LAYOUT: Record<Person['page'], string> = {
  'linkedin-2024': 'laid out as LinkedIn was in 2022 to 2025',
  'linkedin-2026': 'laid out as LinkedIn is in 2026',
  'schema-org': 'a small board with standard metadata',
};

function indexPage(): Markup {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mirage Lens demo board</title><style>${PAGE_STYLE}</style></head>
<body><header class="bar">Mirage Lens demo: every person here is invented, and every page is served by this machine</header>
<main>
  <section class="card"><h1>Try it on a profile</h1>
    <p>1. Open one of the profiles below.</p>
    <p>2. Click the icon of Mirage Lens in the toolbar (under the puzzle piece), or press <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>M</kbd>.</p>
    <p>3. Read the flags: each is a question with its quote. “Show in page” paints the quote where it stands.</p></section>
  ${each(people, personCard)}
</main></body></html>`;
}

const personCard = (person: Person): Markup => html`<section class="card">
    <h2><a href="${address(person)}">${person.name}</a></h2>
    <p>${person.headline}</p>
    <p>Choose ${NICHE[person.specialization]}, ${person.level}. The page is ${LAYOUT[person.page]}.</p>
    <p>${person.lookFor}</p>
  </section>`;

/** Where the board's index links a profile: the board's own pages by path, LinkedIn-shaped ones under LinkedIn's host. */
export const address = (person: Person): string =>
  person.page === 'schema-org' ? `/people/${person.slug}` : `https://www.linkedin.com/in/${person.slug}/`;
