import type { EducationDraft, ProfileDraft, ReadOutcome, WorkDraft } from '#lib/profile/draft.ts';
import type { SectionReading } from '#lib/profile/sections.ts';
import { ancestors } from './boxes.ts';
import { withoutDuration } from './date-shape.ts';
import { countByAncestor, linesOf, textOf } from './dom.ts';
import { defined, degreeOf, textsOf } from './entry-lines.ts';

const EXCERPT = 'a search row is an excerpt';

/** One person of a Recruiter search, as far as the row shows. */
export function readRecruiterRow(document: Document): ReadOutcome | undefined {
  const names = [...document.querySelectorAll('[data-test-row-lockup-full-name]')];
  const name = names[0];
  if (!name || document.querySelector('[data-test-history-group]') === null) return undefined;
  if (names.length > 1) return { kind: 'not-a-profile', message: 'This is a list of several people. Open one person’s profile.' };
  const work = entriesOf(document, /experience/i).map(rowJob);
  const education = entriesOf(document, /education/i).map(rowSchool);
  return {
    kind: 'profile',
    draft: {
      ...personOf(document),
      basics: topOf(document),
      work,
      education,
      sections: {
        work: excerpt(work.length),
        education: excerpt(education.length),
        skills: { state: 'unreadable', reason: 'only the words that match the search are shown' },
        summary: { state: 'unreadable', reason: EXCERPT },
      },
    },
  };
}

const excerpt = (shown: number): SectionReading =>
  shown > 0 ? { state: 'partial', shown, reason: EXCERPT } : { state: 'unreadable', reason: EXCERPT };

function topOf(root: ParentNode): ProfileDraft['basics'] {
  const part = (name: string) => textOf(root.querySelector(`[data-test-row-lockup-${name}]`));
  return defined({ name: part('full-name'), label: part('headline'), location: part('location') });
}

function personOf(root: ParentNode): { personId?: string } {
  const link = root.querySelector('[data-test-link-to-profile-link], [data-test-personal-info-profile-link]')?.getAttribute('href') ?? '';
  const slug = link.match(/\/(?:in|talent\/profile)\/([^/?#]+)/)?.[1];
  return slug ? { personId: `linkedin:${slug.toLowerCase()}` } : {};
}

const entriesOf = (document: Document, heading: RegExp): Element[] =>
  [...document.querySelectorAll('[data-test-history-group]')]
    .filter((group) => heading.test(textOf(group.querySelector('[data-test-history-group-definition]'))))
    .flatMap((group) => [...group.querySelectorAll('[data-test-description-description]')]);

/** `Director of Strategy at Acme · 2019 – 2020`: the last " at " parts the title from the employer. */
function rowJob(item: Element): WorkDraft {
  const dates = item.querySelector('[data-test-description-entry-date-duration]');
  const text = linesOf(item, (element) => element === dates)
    .map((line) => line.text.replace(/\s*·$/, ''))
    .join(' ');
  const at = text.lastIndexOf(' at ');
  const [position, name] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 4)];
  return defined({ position, name, dates: dates ? withoutDuration(textOf(dates)) : undefined });
}

function rowSchool(item: Element): EducationDraft {
  const dates = item.querySelector('[data-test-description-entry-date-duration]');
  const text = linesOf(item, (element) => element === dates)
    .map((line) => line.text.replace(/\s*·$/, ''))
    .join(' ');
  const { studyType: institution, area: rest } = degreeOf(text);
  return defined({ institution, ...degreeOf(rest), dates: dates ? withoutDuration(textOf(dates)) : undefined });
}

/** The full profile in Recruiter, in its own page or drawn over a search. */
export function readRecruiterProfile(document: Document): ReadOutcome | undefined {
  const root = document.querySelector('[data-test-profile-container]');
  const titles = [...(root?.querySelectorAll('[data-test-position-entity-title], [data-test-grouped-position-entity-title]') ?? [])];
  if (!root || (titles.length === 0 && root.querySelector('[data-test-education-item]') === null)) return undefined;
  const work = jobsOf(root, titles);
  const education = [...root.querySelectorAll('[data-test-education-item]')].map(schoolOf);
  const skills = [...new Set([...root.querySelectorAll('[data-test-skill-entity-skill-name]')].map(textOf))]
    .filter(Boolean)
    .map((name) => ({ name }));
  const summary = textsOf(linesOf(root.querySelector('[data-test-summary-card-text]') ?? document.createDocumentFragment())).summary;
  const collapsed = root.querySelector('[data-test-expandable-button][aria-expanded=false]') !== null;
  const read = (shown: number): SectionReading =>
    shown === 0 ? { state: 'unreadable', reason: 'not on this page' } : collapsed ? { state: 'partial', shown } : { state: 'read' };
  return {
    kind: 'profile',
    draft: {
      ...personOf(root),
      basics: { ...topOf(root), ...(summary && { summary }) },
      work,
      education,
      skills,
      sections: { summary: read(summary ? 1 : 0), work: read(work.length), education: read(education.length), skills: read(skills.length) },
    },
  };
}

function jobsOf(root: Element, titles: readonly Element[]): WorkDraft[] {
  const counts = countByAncestor(titles, root);
  return titles.map((title) => {
    const item = ancestors(title, root).findLast((node) => counts.get(node) === 1) ?? title;
    const part = (name: string, within: Element) =>
      within.querySelector(`[data-test-position-entity-${name}], [data-test-grouped-position-entity-${name}]`);
    const employer = ancestors(title, root)
      .map((node) => part('company-name', node) ?? part('company-link', node))
      .find((found) => found !== null);
    const skills = [...item.querySelectorAll('[data-test-position-skill-item]')].map(textOf).filter(Boolean);
    const description = part('description', item);
    const texts = textsOf(description ? linesOf(description) : []);
    const highlights = [...(texts.highlights ?? []), ...(skills.length > 0 ? [`Skills: ${skills.join(' · ')}`] : [])];
    return defined({
      position: textOf(title),
      name: textOf(employer),
      dates: withoutDuration(textOf(part('date-range', item))),
      employmentType: textOf(part('employment-status', item)).replace(/^·\s*/, ''),
      summary: texts.summary,
      highlights: highlights.length > 0 ? highlights : undefined,
    });
  });
}

function schoolOf(item: Element): EducationDraft {
  const part = (name: string) => textOf(item.querySelector(`[data-test-education-entity-${name}]`));
  return defined({
    institution: part('school-name'),
    studyType: part('degree-name'),
    area: part('field-of-study'),
    dates: withoutDuration(part('dates')),
  });
}
