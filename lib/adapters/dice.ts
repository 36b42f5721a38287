import type { ProfileDraft, ReadOutcome } from '#lib/profile/draft.ts';
import type { Adapter } from './adapter.ts';
import { type Board, isFailure, type PersonPart, personPart, readPart } from './board.ts';
import { textOf } from './dom.ts';
import { defined } from './entry-lines.ts';
import { allAt, put, textAt, unique } from './marked-lists.ts';

const BOARD: Board = {
  id: 'dice',
  label: 'Dice',
  person:
    /integratedProfile\.html\?.*?\b(?:id|dockey|socialId|profileId)=([\w-]+)|\/(?:talent-search|employer|employers|candidates?)(?:\/[\w-]+)*\/(?:profile|candidate|view)s?\/((?=[\w-]*\d)[\w-]{6,})/i,
  login: /^\/(?:employer\/login|employers\/login|login|dashboard\/login)(?:[/?]|$)|\/login\.html/i,
  name: '#tmCandidateName h1, h1, h2',
};

/** The employer's view of a candidate. Work authorisation stands there too and is not read. */
export const dice: Adapter = {
  id: 'dice',
  label: 'Dice',
  version: 1,
  matches: ['https://*.dice.com/*'],
  verified: 'published selectors',
  source: 'a public list of page layouts for recruiters, 2019; newer pages are read by headings',
  anchors: ['#tmCandidateName', '.talent-match-skills', '#resume'],
  extract(document, url) {
    const part = personPart(document, url, BOARD);
    if (isFailure(part)) return part;
    const resume = part.root.querySelector('#resume');
    return withProfile(readPart(resume ? { ...part, root: resume } : part), part);
  },
};

/** What the site's own profile says beside the résumé: headline, place and the skills with their years. */
function withProfile(outcome: ReadOutcome, { root, personId, name }: PersonPart): ReadOutcome {
  const skills = unique(allAt(root, '.talent-match-skills .skill .description').map(textOf));
  if (outcome.kind !== 'profile' && skills.length === 0) return outcome;
  const draft: ProfileDraft = outcome.kind === 'profile' ? outcome.draft : { personId, basics: {}, sections: {} };
  const own = defined({ name, label: textAt(root, '#currentStatus1 h2'), location: textAt(root, '.tm-current-location') });
  const joined: ProfileDraft = { ...draft, basics: { ...draft.basics, ...own }, sections: { ...draft.sections } };
  if (draft.skills === undefined) put(joined, 'skills', skills);
  return { kind: 'profile', draft: joined };
}
