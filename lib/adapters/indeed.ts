import type { EducationDraft, ProfileDraft, ReadOutcome, WorkDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import type { Adapter } from './adapter.ts';
import { type Board, isFailure, type PersonPart, personPart, readPart } from './board.ts';
import { firstDate, withoutDuration } from './date-shape.ts';
import { linesOf } from './dom.ts';
import { defined, degreeOf, textsOf } from './entry-lines.ts';
import { allAt, proseAt, put, textAt, unique, unreadable } from './marked-lists.ts';

const BOARD: Board = {
  id: 'indeed',
  label: 'Indeed',
  person:
    /^\/resume\/((?=[\w-]*\d)[\w-]{6,})|^\/(?:c\/)?(?:candidates|resumes?|r)\/view\b.*?[?&]id=([\w-]+)|^\/candidates\/((?=[\w-]*\d)[\w-]{6,})/i,
  login: /^\/(?:account\/login|login|auth|signin)(?:[/?]|$)/,
  parts: ['#resume', '.rezemp-ResumeDisplay', '.rezemp-ResumeDisplay-body', '[data-testid=resume]', '[data-testid=CandidateProfile]'],
  name: '#resume-contact, h1',
};
const NOT_SAID = 'not in this form of résumé';

/** The résumé that an employer opens: its parts bear ids and test ids (`data-shield-id`), an elder layout speaking class names. */
export const indeed: Adapter = {
  id: 'indeed',
  label: 'Indeed',
  version: 1,
  matches: ['https://*.indeed.com/*'],
  verified: 'published selectors',
  source: 'public readers of the site: the elder layout 2019, the one with shield ids 2022-25',
  anchors: [
    '#resume',
    '[data-shield-id=workExperience_work_title]',
    '[data-shield-id=education_edu_school_span]',
    '.skill-text',
    '.rezemp-ResumeDisplay-body',
    '.rezemp-WorkExperience',
  ],
  extract(document, url) {
    if (url.hostname.startsWith('secure.')) return { kind: 'login-wall', message: 'Indeed asks you to sign in before it shows this page.' };
    const part = personPart(document, url, BOARD);
    return isFailure(part) ? part : readResume(part);
  },
};

function readResume(part: PersonPart): ReadOutcome {
  const { root, personId, name } = part;
  const work = allAt(root, JOB).flatMap(jobOf);
  const education = allAt(root, SCHOOL).flatMap(schoolOf);
  const skills = unique([...allAt(root, '.skill-text').map(withoutYears), ...skillsOfSections(root)]);
  if (work.length === 0 && education.length === 0 && skills.length === 0) return readPart(part);
  const label = textAt(root, '#headline');
  const summary = proseAt(root, '#res_summary');
  const draft: ProfileDraft = { personId, basics: defined({ name, label, summary }), sections: unreadable(SECTION_NAMES, NOT_SAID) };
  if (summary) draft.sections.summary = { state: 'read' };
  put(draft, 'work', work);
  put(draft, 'education', education);
  put(draft, 'skills', skills);
  put(
    draft,
    'certificates',
    allAt(root, '.certification-section').map((item) => certificateOf(item)),
  );
  return { kind: 'profile', draft };
}

const JOB = '.work-experience-section, [data-shield-id=workExperience_data_display], .rezemp-WorkExperience';
const SCHOOL = '.education-section, .rezemp-ResumeDisplaySection .rezemp-ResumeDisplay-university';

function jobOf(item: Element): WorkDraft[] {
  if (item.querySelector(JOB)) return [];
  const position = textAt(item, '[data-shield-id=workExperience_work_title], .work_title, .rezemp-u-h4');
  const dates = textAt(
    item,
    '[data-shield-id=workExperience_work_dates], .work_dates, .rezemp-WorkExperience-subtitle .icl-u-textColor--tertiary',
  );
  const name = textAt(
    item,
    '[data-shield-id=workExperience_work_experience_company], .work_company .bold, .rezemp-WorkExperience-subtitle .icl-u-textBold',
  );
  const location = textAt(item, '[data-shield-id=workExperience_location_span]');
  const body =
    item.querySelector('[data-shield-id=workExperience_work_description], .work_description') ??
    item.querySelector('.rezemp-WorkExperience-subtitle ~ *');
  return position ? [{ position, ...defined({ name, dates: withoutDuration(dates), location }), ...(body && textsOf(linesOf(body))) }] : [];
}

function schoolOf(item: Element): EducationDraft[] {
  const marked = textAt(item, '[data-shield-id=education_edu_school_span]');
  if (marked) {
    const dates = withoutDuration(textAt(item, '[data-shield-id=education_edu_dates]'));
    return [defined({ institution: marked, ...degreeOf(textAt(item, '.edu_title') || undefined), dates })];
  }
  const holder = item.parentElement;
  const institution = textAt(item, '.icl-u-textBold');
  if (!holder || institution === '') return [];
  const degree = textAt(holder, '.rezemp-ResumeDisplay-itemTitle');
  return [defined({ institution, ...degreeOf(degree || undefined), dates: withoutDuration(textAt(holder, '.rezemp-ResumeDisplay-date')) })];
}

/** `Python (6 years)`, `SQL - Less than 1 year`: the years are the site's reckoning from a form. */
const withoutYears = (element: Element): string =>
  linesOf(element)
    .map((line) => line.text)
    .join(' ')
    .replace(/\s*(?:\(|[-–]\s)(?:less than|\d{1,2}\+?)\s[^()]{1,20}\)?$/i, '')
    .trim();

function skillsOfSections(root: Element): string[] {
  const section = allAt(root, '.rezemp-ResumeDisplaySection').find((part) => /^skills$/i.test(textAt(part, ':scope > :first-child')));
  return section ? allAt(section, '.rezemp-ResumeDisplaySection-content > * > span > span:first-child').map(withoutYears) : [];
}

function certificateOf(item: Element): { name: string; date?: string } {
  const date = textAt(item, '.certification_date');
  return { name: textAt(item, '.certification_title'), ...defined({ date: firstDate(date) }) };
}
