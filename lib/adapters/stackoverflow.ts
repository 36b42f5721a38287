import type { EducationDraft, ProfileDraft, ProjectDraft, ReadOutcome, WorkDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import type { Adapter } from './adapter.ts';
import { type Board, isFailure, type PersonPart, personPart, STILL_CHANGING } from './board.ts';
import { withoutDuration } from './date-shape.ts';
import { textOf } from './dom.ts';
import { defined } from './entry-lines.ts';
import { allAt, proseAt, put, textAt, unreadable } from './marked-lists.ts';

const BOARD: Board = {
  id: 'stackoverflow',
  label: 'Stack Overflow',
  person: /^\/users\/(?:story\/)?(\d+)(?:\/|\?|$)|^\/(?:story|cv)\/([\w-]+)/i,
  login: /^\/users\/(?:login|signup)(?:[/?]|$)/,
  parts: ['#mainbar-full', '#content'],
  name: '#form-section-PersonalInfo .name, .fs-headline2, h1',
};
const NOT_SAID = 'a Stack Overflow page does not tell of it';

/**
 * A member's page bears out what a résumé says and never speaks against it. The Developer Story (until 2022, found in archives) is a
 * timeline of entries that name their own kind; what a person "wants to work with" is no claim.
 */
export const stackoverflow: Adapter = {
  id: 'stackoverflow',
  label: 'Stack Overflow',
  version: 1,
  matches: ['https://stackoverflow.com/*'],
  verified: 'published selectors',
  source: 'getmanfred/dev-story-scraper with pages of 2022; public readers of member pages, 2021-24',
  anchors: ['.fs-headline2', '.js-about-me-content', '#top-tags', '.timeline-item', '#form-section-PersonalInfo'],
  extract(document, url) {
    const part = personPart(document, url, BOARD);
    if (isFailure(part)) return part;
    if (isAnother(part)) return { kind: 'layout-changed', message: STILL_CHANGING, missing: ['the person of the address'] };
    const items = allAt(part.root, '.timeline-item');
    if (items.length > 0) return storyOf(part, items);
    return part.root.querySelector('.js-about-me-content, #top-tags, #stats') ? memberOf(part) : NO_MEMBER;
  },
};

const NO_MEMBER: ReadOutcome = { kind: 'not-a-profile', message: 'This Stack Overflow page is not one member’s profile.' };

/** The tabs of a member's page link to that member. */
function isAnother({ root, personId }: PersonPart): boolean {
  const ids = allAt(root, '.s-navigation a[href*="/users/"], .js-user-header a[href*="/users/"]').flatMap(
    (link) => link.getAttribute('href')?.match(/\/users\/(?:story\/)?(\d+)/)?.[1] ?? [],
  );
  return /:\d+$/.test(personId) && ids.length > 0 && !ids.includes(personId.split(':')[1] ?? '');
}

function memberOf({ root, personId, name }: PersonPart): ReadOutcome {
  const summary = proseAt(root, '.js-about-me-content');
  const basics = defined({ name, label: textAt(root, '.fs-title.lh-xs'), summary, location: textAt(root, '.wmx2.truncate') });
  const tags = [...new Set(allAt(root, '#top-tags .s-tag, #top-tags .post-tag').map(textOf))].filter(Boolean);
  const other = tags.length > 0 ? [{ heading: 'Tags of most answers', text: tags.join(', ') }] : [];
  const sections: ProfileDraft['sections'] = {
    ...unreadable(SECTION_NAMES, NOT_SAID),
    ...(summary && { summary: { state: 'read' as const } }),
  };
  return { kind: 'profile', draft: { personId, basics, ...(other.length > 0 && { other }), sections } };
}

function storyOf({ root, personId, name }: PersonPart, items: readonly Element[]): ReadOutcome {
  const summary = proseAt(root, '.description .description-content-full');
  const label = textAt(root, '#form-section-PersonalInfo .job');
  const draft: ProfileDraft = { personId, basics: defined({ name, label, summary }), sections: unreadable(SECTION_NAMES, NOT_SAID) };
  if (summary) draft.sections.summary = { state: 'read' };
  const entries = items.map(entryOf);
  const ofKind = (kind: RegExp) => entries.filter((entry) => kind.test(entry.kind));
  put(draft, 'work', ofKind(/^position$/i).map(jobOf));
  put(draft, 'projects', ofKind(/^(?:open source|features? or apps?)$/i).map(projectOf));
  put(draft, 'education', ofKind(/^education$/i).map(schoolOf));
  put(
    draft,
    'certificates',
    ofKind(/^certification$/i).map(({ title }) => ({ name: title })),
  );
  put(
    draft,
    'publications',
    ofKind(/^blogs? or videos?$/i).map(({ title }) => ({ name: title })),
  );
  return draft.work || draft.projects || draft.education ? { kind: 'profile', draft } : NO_MEMBER;
}

interface Entry {
  kind: string;
  title: string;
  dates: string;
  description: string;
  tags: string[];
}

function entryOf(item: Element): Entry {
  return {
    kind: textAt(item, '.timeline-item-type'),
    title: textAt(item, '.timeline-item-title'),
    dates: withoutDuration(textAt(item, '.timeline-item-date')),
    description: proseAt(item, '.description-content-full') || proseAt(item, '.timeline-item-paragraph'),
    tags: allAt(item, '.timeline-item-tags .s-tag, .timeline-item-tags .post-tag').map(textOf).filter(Boolean),
  };
}

/** `Engineer at Acme`: the last " at " parts the two. */
function parted(title: string): [string, string | undefined] {
  const at = title.lastIndexOf(' at ');
  return at < 0 ? [title, undefined] : [title.slice(0, at), title.slice(at + 4)];
}

function jobOf({ title, dates, description, tags }: Entry): WorkDraft {
  const [position, name] = parted(title);
  return defined({
    position,
    name,
    dates,
    summary: description,
    highlights: tags.length > 0 ? [`Skills: ${tags.join(' · ')}`] : undefined,
  });
}

const projectOf = ({ title, dates, description, tags }: Entry): ProjectDraft =>
  defined({ name: parted(title)[0], dates, description, keywords: tags.length > 0 ? tags : undefined });

function schoolOf({ title, dates, description }: Entry): EducationDraft {
  const [course, school] = title.includes(', ') && !title.includes(' at ') ? title.split(/,\s+(?=[^,]*$)/) : parted(title);
  return defined({ institution: school ?? course, studyType: school && course, dates, summary: description });
}
