import type { Employment, Person, Project, Role } from '#tests/fixtures/people/person.ts';
import { dateRange, totalDuration } from './dates.ts';
import { each, html, Markup, when } from './html.ts';
import { LINKEDIN_STYLE } from './page-style.ts';

/** A profile in the shape of LinkedIn's pages of 2022 to 2025: one card a section, every text doubled for screen readers. */
export function linkedin2024Page(person: Person, now: string): Markup {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${person.name} | LinkedIn</title><style>${LINKEDIN_STYLE}</style></head>
<body><header class="bar">Demo profile of an invented person</header>
<main class="scaffold-layout__main">
  <section class="card">
    <a href="/in/${person.slug}/overlay/about-this-profile/"><h1>${person.name}</h1></a>
    <div class="text-body-medium break-words">${person.headline}</div>
    <div><span class="text-body-small">${person.location}</span>
      <a href="/in/${person.slug}/overlay/contact-info/">Contact info</a></div>
  </section>
  ${card('about', 'About', html`<div>${twice(new Markup(person.about.map((line) => html`${line}`.source).join('<br>')))}</div>`)}
  ${card('experience', 'Experience', list(person.work.map((job) => employment(job, now))))}
  ${card('education', 'Education', list(person.education.map((study) => entry([study.school, study.degree, study.dates]))))}
  ${when(person.projects, () => card('projects', 'Projects', list((person.projects ?? []).map(project))))}
  ${card('skills', 'Skills', list(person.skills.map((skill) => entry([skill]))))}
  ${card('interests', 'Interests', list([entry(['Example Conference', '1,204 followers'])]))}
</main>
<aside><section class="card"><h2>${twice(html`More profiles for you`)}</h2>
  ${list([entry(['Somebody Else', 'Kafka and Kubernetes consultant', 'Jan 2011 - Present'])])}
</section></aside></body></html>`;
}

const card = (id: string, title: string, content: Markup): Markup => html`<section class="card" data-view-name="profile-card">
    <div id="${id}" class="pv-profile-card__anchor"></div>
    <div><h2>${twice(html`${title}`)}</h2></div>
    ${content}
  </section>`;

const twice = (text: Markup): Markup =>
  html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${new Markup(text.source.replaceAll('<br>', ' '))}</span>`;

const list = (entries: readonly Markup[]): Markup =>
  html`<ul>${each(entries, (one) => html`<li class="artdeco-list__item"><div data-view-name="profile-component-entity">${one}</div></li>`)}</ul>`;

function employment(job: Employment, now: string): Markup {
  const [only, ...others] = job.roles;
  if (!only) return html``;
  if (others.length === 0) return entry([only.position, `${job.employer} · ${only.type}`, dateRange(only, now), only.location], text(only));
  const head = [job.employer, totalDuration(job.roles, now)];
  const role = (one: Role) => entry([one.position, one.type, dateRange(one, now), one.location], text(one));
  return entry(
    head,
    html`<ul>${each(job.roles, (one) => html`<li><div data-view-name="profile-component-entity">${role(one)}</div></li>`)}</ul>`,
  );
}

const entry = ([title, ...rest]: readonly (string | undefined)[], below?: Markup): Markup => html`<div>
    <div class="t-bold">${twice(html`${title}`)}</div>
    ${each(rest, (line) => html`${when(line, () => html`<span class="t-14">${twice(html`${line}`)}</span>`)}`)}
  </div>${when(below, () => html`<div class="pvs-entity__sub-components">${below}</div>`)}`;

const text = (role: Role): Markup =>
  html`<ul><li><div>${twice(new Markup(role.lines.map((line) => html`- ${line}`.source).join('<br>')))}</div></li></ul>`;

const project = ({ name, dates, text }: Project): Markup =>
  entry([name, dates], html`<ul><li><div>${twice(html`${text}`)}</div></li></ul>`);
