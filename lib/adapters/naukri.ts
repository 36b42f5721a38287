import type { EducationDraft, ProfileDraft, ProjectDraft, ReadOutcome, WorkDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import type { Adapter } from './adapter.ts';
import { type Board, isFailure, type PersonPart, personPart, readPart } from './board.ts';
import { withoutDuration } from './date-shape.ts';
import { linesOf, textOf } from './dom.ts';
import { defined, textsOf } from './entry-lines.ts';
import { allAt, put, textAt, unique, unreadable } from './marked-lists.ts';
import { withheldBy } from './page-coverage.ts';

const BOARD: Board = {
  id: 'naukri',
  label: 'Naukri',
  person: /^\/(?=.*(?:preview|profile|candidate|resume|cv))(?!.*(?:search|listing|srp|login)).*?[/=?&]([\w-]*\d[\w-]{3,})(?:[/?&]|$)/i,
  login: /\/(?:login|recruiterlogin|signin)(?:[/?.]|$)/i,
  name: '.cand-name, .candidate-name, .candName, h1, h2',
};
const ATTACHED = 'the form does not hold it; the attached résumé may';

/** A candidate in Resdex: the form that the site fills from the résumé. Gaps, age, marital status and what a candidate "may also know" are not read. */
export const naukri: Adapter = {
  id: 'naukri',
  label: 'Naukri',
  version: 1,
  matches: ['https://*.naukri.com/*'],
  verified: 'published selectors',
  source: 'a public reader of Resdex, 2025, without its generated class names',
  anchors: ['.work-exp-card', '.cv-educ', '.suggestor-tag', '.about-candidates'],
  extract(document, url) {
    const part = personPart(document, url, BOARD);
    return isFailure(part) ? part : readForm(part);
  },
};

function readForm(part: PersonPart): ReadOutcome {
  const { root, personId, name } = part;
  const work = allAt(root, '.work-exp-card').flatMap(jobOf);
  const education = allAt(root, '.cv-educ .edu-wrapper').flatMap(schoolOf);
  const tags = keySkills(root);
  const skills = unique([...tags.filter((tag) => !MORE.test(tag)), ...allAt(root, '#cv-prev-it-skills .tbody .tr .col-0').map(textOf)]);
  if (work.length === 0 && education.length === 0 && skills.length === 0) return readPart(part);
  const label = textAt(root, '.about-candidates');
  const draft: ProfileDraft = { personId, basics: defined({ name, label }), sections: unreadable(SECTION_NAMES, ATTACHED) };
  put(draft, 'work', work);
  put(draft, 'education', education);
  put(
    draft,
    'skills',
    skills,
    tags.flatMap((tag) => withheldBy(tag) ?? []),
  );
  put(draft, 'projects', allAt(root, '.other-projects .exp-card').flatMap(projectOf));
  put(
    draft,
    'certificates',
    allAt(root, '.certification-body').map((item) =>
      withoutEmpty({ name: textAt(item, '.certification-course'), issuer: textAt(item, '.certification-vendor') }),
    ),
  );
  return { kind: 'profile', draft };
}

const withoutEmpty = ({ name, issuer }: { name: string; issuer: string }): { name: string; issuer?: string } => ({
  name,
  ...(issuer && { issuer }),
});

/** The tags before the line that heads what the site only guesses. */
function keySkills(root: Element): string[] {
  const guessed = linesOf(root).find(({ text }) => /^may also know/i.test(text))?.element;
  const tags = allAt(root, '.suggestor-tag').filter((tag) => !guessed || (guessed.compareDocumentPosition(tag) & PRECEDING) !== 0);
  return tags.map(textOf);
}

/** `Node.DOCUMENT_POSITION_PRECEDING` */
const PRECEDING = 2;
const MORE = /^\+\s?(\d{1,3}) more$/i;

/** `Senior Engineer at Acme` */
function jobOf(card: Element): WorkDraft[] {
  const heading = textAt(card, '.desig');
  const dates = withoutDuration(textAt(card, '.dates'));
  const [position, name] = heading.includes(' at ') ? halves(heading, ' at ') : [heading, textAt(card, '.org, .company')];
  const body = card.querySelector('.desc');
  return position && dates ? [{ position, ...defined({ name, dates }), ...(body && textsOf(linesOf(body))) }] : [];
}

function halves(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}

function schoolOf(item: Element): EducationDraft[] {
  const institution = textAt(item, '.institue, .institute');
  const degree = textAt(item, '.desig');
  const year = degree.match(/(?:19|20)\d\d/)?.[0];
  const studyType = degree.replace(/[\s,(|-]*(?:19|20)\d\d\)?\s*$/, '');
  return institution || studyType
    ? [defined({ institution: institution || studyType, studyType: institution && studyType, dates: year })]
    : [];
}

function projectOf(card: Element): ProjectDraft[] {
  const name = textAt(card, '.card-head .exp-text');
  const dates = withoutDuration(textAt(card, '.card-head .exp-label'));
  const description = textAt(card, '.proj-desc').replace(/^project description:\s*/i, '');
  const role = textAt(card, '.role-desc:not(.proj-desc)').replace(/^role description:\s*/i, '');
  const skills = textAt(card, '.skills')
    .replace(/^skills:\s*/i, '')
    .replace(/,\s*$/, '');
  const highlights = [role, skills && `Skills: ${skills}`].filter(Boolean);
  return name ? [{ name, ...defined({ dates, description }), ...(highlights.length > 0 && { highlights }) }] : [];
}
