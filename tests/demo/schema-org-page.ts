import type { Person, Project, Role } from '#tests/fixtures/people/person.ts';
import { monthAndYear } from './dates.ts';
import { each, html, json, type Markup, when } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';

/** A profile on a small board: schema.org metadata over plain headings and lists. */
export function schemaOrgPage(person: Person): Markup {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${person.name} · Example Board</title><style>${PAGE_STYLE}</style>
<script type="application/ld+json">${json(metadata(person))}</script></head>
<body><header class="bar">Example Board: demo profile of an invented person</header>
<main>
  <section class="card"><h1>${person.name}</h1><p>${person.headline}</p><p>${person.location}</p></section>
  <section class="card"><h2>About</h2>${each(person.about, (line) => html`<p>${line}</p>`)}</section>
  <section class="card"><h2>Experience</h2>${each(roles(person), experience)}</section>
  ${when(person.projects, () => html`<section class="card"><h2>Projects</h2>${each(person.projects ?? [], project)}</section>`)}
  <section class="card"><h2>Education</h2>
    ${each(person.education, ({ school, degree, dates }) => html`<article><h3>${school}</h3><p>${degree}</p><p>${dates}</p></article>`)}</section>
  <section class="card"><h2>Skills</h2><ul>${each(person.skills, (skill) => html`<li>${skill}</li>`)}</ul></section>
</main></body></html>`;
}

interface EmployedRole extends Role {
  employer: string;
}

const roles = (person: Person): EmployedRole[] =>
  person.work.flatMap(({ employer, roles }) => roles.map((role) => ({ ...role, employer })));

const experience = (role: EmployedRole): Markup => html`<article><h3>${role.position}</h3>
    <p>${role.employer} · ${role.type}</p>
    <p>${monthAndYear(role.from)} - ${role.to ? monthAndYear(role.to) : 'Present'}</p>
    ${when(role.location, () => html`<p>${role.location}</p>`)}
    <ul>${each(role.lines, (line) => html`<li>${line}</li>`)}</ul></article>`;

const project = ({ name, dates, text }: Project): Markup => html`<article><h3>${name}</h3><p>${dates}</p><p>${text}</p></article>`;

function metadata(person: Person): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      jobTitle: person.headline,
      description: person.about.join(' '),
      address: { '@type': 'PostalAddress', addressLocality: person.location },
      knowsAbout: person.skills,
      worksFor: roles(person)
        .filter(({ to }) => !to)
        .map(organizationRole),
      alumniOf: [
        ...roles(person)
          .filter(({ to }) => to)
          .map(organizationRole),
        ...person.education.map(({ school }) => ({ '@type': 'EducationalOrganization', name: school })),
      ],
    },
  };
}

const organizationRole = (role: EmployedRole): unknown => ({
  '@type': 'OrganizationRole',
  roleName: role.position,
  startDate: role.from,
  endDate: role.to,
  description: role.lines.join('\n'),
  worksFor: { '@type': 'Organization', name: role.employer },
});
