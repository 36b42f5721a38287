import type { Employment, Person, Project, Role } from '#tests/fixtures/people/person.ts';
import { dateRange, totalDuration } from './dates.ts';
import { each, html, Markup, when } from './html.ts';
import { LINKEDIN_STYLE } from './page-style.ts';

/** A profile in the shape of LinkedIn's server-driven pages of 2026: cards known by their component key, no h1, no lists of spans. */
export function linkedin2026Page(person: Person, now: string): Markup {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${person.name} | LinkedIn</title><style>${LINKEDIN_STYLE}</style></head>
<body><header class="bar"><h2>0 notifications</h2> Demo profile of an invented person</header>
<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
  ${card('Topcard', topcard(person))}
  ${card('About', html`<h2>About</h2><p>${expandable(person.about)}</p>`)}
  ${card('ExperienceTopLevelSection', html`<h2>Experience</h2>${each(person.work, (job) => employment(job, now))}`)}
  ${card(
    'EducationTopLevelSection',
    html`<h2>Education</h2>${each(person.education, ({ school, degree, dates }) => item(html`<p>${school}</p><p>${degree}</p><p>${dates}</p>`))}`,
  )}
  ${when(person.projects, () => card('ProjectsTopLevelSection', html`<h2>Projects</h2>${each(person.projects ?? [], project)}`))}
  ${card('Skills', html`<h2>Skills (${person.skills.length})</h2>${each(person.skills, (skill) => html`<p>${skill}</p>`)}`)}
</div></main>
<aside><h2>More profiles for you</h2>
  ${item(html`<p>Kafka and Kubernetes consultant</p><p>Somebody Else Ltd</p><p>Jan 2011 - Present</p>`)}
</aside></body></html>`;
}

const card = (name: string, content: Markup): Markup =>
  html`<section class="card" componentkey="com.linkedin.sdui.profile.card.refDEMO${name}">${content}</section>`;

const topcard = (person: Person): Markup => html`<a href="/in/${person.slug}/"><h2>${person.name}</h2></a>
    <p>${person.headline}</p>
    <p>${person.location}</p><p>·</p>
    <p><a href="/in/${person.slug}/overlay/contact-info/">Contact info</a></p>`;

const item = (content: Markup): Markup => html`<div componentkey="entity-collection-item--demo">${content}</div>`;

const expandable = (lines: readonly string[]): Markup =>
  html`<span data-testid="expandable-text-box">${new Markup(lines.map((line) => html`${line}`.source).join('<br>'))}</span>`;

function employment(job: Employment, now: string): Markup {
  const [only, ...others] = job.roles;
  if (!only) return html``;
  if (others.length === 0) return item(role(only, now, `${job.employer} · ${only.type}`));
  return item(html`<p>${job.employer}</p><p>${totalDuration(job.roles, now)}</p>
    <ul>${each(job.roles, (one) => html`<li>${role(one, now, one.type)}</li>`)}</ul>`);
}

const role = (one: Role, now: string, second: string): Markup => html`<p>${one.position}</p><p>${second}</p>
    <p>${dateRange(one, now)}</p>${when(one.location, () => html`<p>${one.location}</p>`)}
    <p>${expandable(one.lines.map((line) => `- ${line}`))}</p>`;

const project = ({ name, dates, text }: Project): Markup => item(html`<p>${name}</p><p>${dates}</p><p>${expandable([text])}</p>`);
