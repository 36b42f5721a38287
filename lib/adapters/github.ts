import type { ProfileDraft, ProjectDraft, ReadOutcome } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionReading } from '#lib/profile/sections.ts';
import type { Adapter } from './adapter.ts';
import { type Board, isFailure, personPart, STILL_CHANGING } from './board.ts';
import { linesOf, textOf } from './dom.ts';
import { defined } from './entry-lines.ts';
import { allAt, proseAt, textAt, unreadable } from './marked-lists.ts';

const BOARD: Board = {
  id: 'github',
  label: 'GitHub',
  person: /^\/([a-z\d](?:[a-z\d-]{0,38}))\/?(?:\?(?!.*\btab=(?:stars|followers|following|sponsoring|packages)\b).*)?$/i,
  login: /^\/(?:login|session|sessions|join|signup)(?:[/?]|$)/,
};
const NOT_SAID = 'a GitHub page does not tell of it';
const A_CHOICE = 'a GitHub page shows a choice of repositories';
const NOT_A_PERSON: ReadOutcome = { kind: 'not-a-profile', message: 'This GitHub page is not a person’s page. Open a person’s overview.' };

/**
 * What a person chose to show of their code. It can bear out what a résumé says and never speaks against it: jobs, skills and schools are
 * unreadable here, and of the repositories only some are shown. Rests on the site's microformats and microdata names.
 */
export const github: Adapter = {
  id: 'github',
  label: 'GitHub',
  version: 1,
  matches: ['https://github.com/*'],
  verified: 'published selectors',
  source: 'microformats and schema.org names of the site itself, in pages published 2020-23 and readers up to 2026',
  anchors: ['.h-card', '.p-nickname', '.pinned-item-list-item-content', '[itemprop~=owns]'],
  extract(document, url) {
    const part = personPart(document, url, BOARD);
    if (isFailure(part)) return part;
    const card = document.querySelector('.h-card[itemtype$="schema.org/Person"], .h-card:has(.vcard-username)');
    const login = textAt(card ?? document, '.p-nickname, [itemprop=additionalName]').split(' ')[0] ?? '';
    if (!card || login === '') return NOT_A_PERSON;
    if (part.personId !== `github:${login.toLowerCase()}`)
      return { kind: 'layout-changed', message: STILL_CHANGING, missing: ['the person of the address'] };
    return { kind: 'profile', draft: draftOf(document, card, login) };
  },
};

function draftOf(document: Document, card: Element, login: string): ProfileDraft {
  const summary = textAt(card, '.p-note');
  const projects = projectsOf(document, login);
  const other = [...organizationsOf(card), ...readmeOf(document)];
  return {
    personId: `github:${login.toLowerCase()}`,
    basics: {
      ...defined({ name: textAt(card, '.p-name') || login, summary, location: textAt(card, '[itemprop=homeLocation]') }),
      profiles: [{ network: 'GitHub', url: `https://github.com/${login}` }, ...linksOf(card)],
    },
    ...(projects.length > 0 && { projects }),
    ...(other.length > 0 && { other }),
    sections: {
      ...unreadable(SECTION_NAMES, NOT_SAID),
      ...(summary && { summary: { state: 'read' as const } }),
      ...(projects.length > 0 && { projects: shown(projects.length) }),
    },
  };
}

const shown = (count: number): SectionReading => ({ state: 'partial', shown: count, reason: A_CHOICE });

const linksOf = (card: Element): { url: string }[] =>
  allAt(card, '[itemprop=url] a, [itemprop=social] a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^https:\/\//.test(href))
    .map((url) => ({ url }));

/** Pinned repositories, and those of the repositories tab. A fork is another's work. */
function projectsOf(document: Document, login: string): ProjectDraft[] {
  const items = allAt(document, '.pinned-item-list-item-content, [itemtype$="schema.org/Code"], [itemprop~=owns]');
  return items.filter((item) => !isFork(item)).flatMap((item) => projectOf(item, login) ?? []);
}

const isFork = (item: Element): boolean => linesOf(item).some(({ text }) => /^forked from /i.test(text));

function projectOf(item: Element, login: string): ProjectDraft | undefined {
  const link = item.querySelector('a[itemprop~=name], a:has(.repo), a.Link[href]');
  const [owner = '', repository = ''] = (link?.getAttribute('href') ?? '').replace('https://github.com', '').split('/').filter(Boolean);
  if (repository === '' || owner.startsWith('gist.')) return undefined;
  const name = owner.toLowerCase() === login.toLowerCase() ? repository : `${owner}/${repository}`;
  const language = textAt(item, '[itemprop=programmingLanguage]');
  const topics = allAt(item, 'a.topic-tag').map(textOf);
  const keywords = [language, ...topics].filter(Boolean);
  return {
    name,
    ...defined({
      description: textAt(item, '.pinned-item-desc, [itemprop=description]'),
      url: `https://github.com/${owner}/${repository}`,
    }),
    ...(keywords.length > 0 && { keywords }),
  };
}

function organizationsOf(card: Element): { heading: string; text: string }[] {
  const employers = allAt(card, '[itemprop=worksFor]').map(textOf);
  const badges = allAt(card, 'a[data-hovercard-type=organization][aria-label]').map((badge) => badge.getAttribute('aria-label') ?? '');
  const names = [...new Set([...employers, ...badges])].filter(Boolean);
  return names.length > 0 ? [{ heading: 'Organisations', text: names.join('\n') }] : [];
}

function readmeOf(document: Document): { heading: string; text: string }[] {
  const text = proseAt(document, '.profile-readme article, article.markdown-body.entry-content');
  return text ? [{ heading: 'Profile README', text }] : [];
}
